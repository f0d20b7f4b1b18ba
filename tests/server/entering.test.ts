import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIFETIME } from '../../src/server/auth/links.ts';
import { hashOf } from '../../src/server/auth/secrets.ts';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.discard());

const DAY = 86_400_000;
const tokenOf = (link: string) => link.split('#')[1] ?? '';
const founding = (token: string) => ({
  token,
  city: 'Provstad',
  departments: [{ name: 'Stadsbyggnad', code: 'SBF' }],
  person: { name: 'Ada Admin', departmentCode: 'SBF' },
});

describe('set-up', () => {
  test('the first person names the city, its departments and themselves, and is in', async () => {
    const device = server.device();
    expect((await device.get('/api/state')).body).toMatchObject({ founded: false, example: false });
    const { status, body } = await device.post('/api/setup', founding(await server.setupToken()));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      space: { id: 'city', name: 'Provstad', example: false },
      person: { name: 'Ada Admin' },
    });
    expect(body.person.roles.map(({ role }: { role: string }) => role)).toEqual([
      'admin',
      'ideaOwner',
      'facilitator',
      'innovationLead',
    ]);
    expect((await device.get('/api/session')).body.person.id).toBe(body.person.id);
    expect((await device.get('/api/state')).body).toMatchObject({ founded: true, city: 'Provstad' });
  });

  test('whom to tell that something cannot be used is open to anybody, and nothing else of the city’s row is', async () => {
    const { ada } = await server.founded();
    const mail = 'tillganglighet@provstad.se';
    const edit = { id: 'organisation', field: 'accessibilityMail', value: mail, base: { version: 0 } };
    const every = { ...edit, field: 'checkEvery', value: 14 };
    await ada.push([
      { name: 'city.edit', args: edit },
      { name: 'city.edit', args: every },
    ]);
    const { body } = await server.device().get('/api/state');
    expect(body.contact).toEqual({ accessibilityMail: mail });
    expect(body).not.toHaveProperty('checkEvery');
  });

  test('V4: nobody comes out of set-up as a decision-maker', async () => {
    const { ada, adaId, departmentId } = await server.founded();
    const { body } = await ada.push([
      { name: 'role.grant', args: { personId: adaId, grantId: 'g1', role: 'decisionMaker', departmentId } },
    ]);
    expect(body.results[0]).toMatchObject({ outcome: 'rejected', reason: { code: 'notToSelf' } });
  });

  test('T21: the link works once, and every other link is dead once there is an admin', async () => {
    const [token, other] = [await server.setupToken(), await server.setupToken()];
    expect((await server.device().post('/api/setup', founding(token))).status).toBe(200);
    for (const used of [token, other]) {
      const again = await server.device().post('/api/setup', founding(used));
      expect(again.status).toBe(410);
      expect(again.body.code).toBe('link_gone');
    }
  });

  test('T21: of ten who use the set-up link at the same moment exactly one founds the city', async () => {
    const token = await server.setupToken();
    const devices = Array.from({ length: 10 }, () => server.device());
    const answers = await Promise.all(devices.map((device) => device.post('/api/setup', founding(token))));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, ...Array(9).fill(410)]);
    const { body } = await server.device().get('/api/state');
    expect(body.founded).toBe(true);
  });

  test('T21: two different links at the same moment found one city', async () => {
    const tokens = [await server.setupToken(), await server.setupToken()];
    const answers = await Promise.all(
      tokens.map((token) => server.device().post('/api/setup', founding(token))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410 || status === 422)).toHaveLength(1);
  });

  test('a set-up that is refused does not use up the link', async () => {
    const token = await server.setupToken();
    const twice = [
      { name: 'A', code: 'SBF' },
      { name: 'B', code: 'sbf' },
    ];
    expect(
      (await server.device().post('/api/setup', { ...founding(token), departments: twice })).status,
    ).toBe(400);
    expect((await server.device().post('/api/setup', { ...founding(token), city: ' ' })).status).toBe(400);
    expect((await server.device().post('/api/setup', founding(token))).status).toBe(200);
  });

  test('T21: the set-up link dies after a day', async () => {
    const token = await server.setupToken();
    server.clock.jump(DAY);
    expect((await server.device().post('/api/setup', founding(token))).status).toBe(410);
  });
});

describe('sessions', () => {
  let ada: TestDevice;
  beforeEach(async () => {
    ({ ada } = await server.founded());
  });

  test('the cookie is out of reach for scripts and other sites, and only its hash is stored', async () => {
    const device = server.device();
    const link = await ada.post('/api/links');
    const answer = await device.ask(
      'POST',
      '/api/links/claim',
      { 'content-type': 'application/json' },
      JSON.stringify({ token: tokenOf(link.body.link) }),
    );
    expect(answer.headers.get('set-cookie')).toMatch(
      /^sid=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const token = device.cookies.get('sid') ?? '';
    const stored = server.database.read((db) => JSON.stringify(db.prepare('SELECT * FROM session').all()));
    expect(stored).toContain(hashOf(token));
    expect(stored).not.toContain(token);
  });

  test('T20: a month unused or three months in all end a session, softly', async () => {
    server.clock.jump(29 * DAY);
    expect((await ada.get('/api/session')).status).toBe(200);
    server.clock.jump(29 * DAY);
    expect((await ada.get('/api/session')).status).toBe(200);
    server.clock.jump(29 * DAY);
    expect((await ada.get('/api/session')).status).toBe(200);
    server.clock.jump(4 * DAY);
    const { status, body } = await ada.get('/api/session');
    expect([status, body.code, body.soft]).toEqual([401, 'reauth', true]);
    const idle = server.device();
    expect((await idle.get('/api/session')).status).toBe(401);
  });

  test('T20: after signing out the old token opens nothing', async () => {
    const token = ada.cookies.get('sid') ?? '';
    expect((await ada.post('/api/sign-out')).status).toBe(200);
    expect(ada.cookies.has('sid')).toBe(false);
    ada.cookies.set('sid', token);
    expect((await ada.pull()).body).toMatchObject({ code: 'reauth', soft: true });
  });

  test('T20: coming in again gives a new token, and the old one opens nothing', async () => {
    const old = ada.cookies.get('sid') ?? '';
    const { body } = await ada.post('/api/links');
    expect((await ada.post('/api/links/claim', { token: tokenOf(body.link) })).status).toBe(200);
    expect(ada.cookies.get('sid')).not.toBe(old);
    const thief = server.device();
    thief.cookies.set('sid', old);
    expect((await thief.get('/api/session')).status).toBe(401);
    expect((await ada.get('/api/session')).status).toBe(200);
  });

  test('one sees one’s own devices and ends one of them; nobody else’s', async () => {
    const phone = server.device();
    const { body } = await ada.post('/api/links');
    await phone.post(
      '/api/links/claim',
      { code: body.code },
      {
        'user-agent':
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      },
    );
    const { sessions } = (await ada.get('/api/sessions')).body;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ here }: { here: boolean }) => here)).toHaveLength(1);
    const other = sessions.find(({ here }: { here: boolean }) => !here);
    expect(other.label).toBe('Safari, iPhone');

    const { device: stranger } = await server.joined(ada, 'reader', undefined, 'Rut');
    expect((await stranger.delete(`/api/sessions/${other.id}`)).status).toBe(404);
    expect((await phone.get('/api/session')).status).toBe(200);
    expect((await ada.delete(`/api/sessions/${other.id}`)).status).toBe(200);
    expect((await phone.get('/api/session')).status).toBe(401);
  });

  test('T20: the poke stream of a revoked session hears nothing more within 5 s', async () => {
    const phone = server.device();
    const { body } = await ada.post('/api/links');
    await phone.post('/api/links/claim', { token: tokenOf(body.link) });
    const stream = (await phone.ask('GET', '/api/sync/poke')).body?.getReader();
    const first = await stream?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('retry');
    const { sessions } = (await ada.get('/api/sessions')).body;
    const other = sessions.find(({ here }: { here: boolean }) => !here);
    await ada.delete(`/api/sessions/${other.id}`);
    await server.clock.wind(5_000);
    for (;;) if ((await stream?.read())?.done) break;
  });
});

describe('invites', () => {
  let ada: TestDevice;
  let departmentId: string;
  beforeEach(async () => {
    ({ ada, departmentId } = await server.founded());
  });

  test('role and department in a link: it says what it offers without being used, and works once', async () => {
    const { body: invite } = await ada.post('/api/invites', {
      role: 'decisionMaker',
      departmentId,
      name: 'Bo',
    });
    expect(invite.link).toMatch(/^http:\/\/localhost:3000\/inbjudan#[\w-]{43}$/);
    const token = tokenOf(invite.link);
    const bo = server.device();
    for (let look = 0; look < 2; look++)
      expect((await bo.post('/api/invites/look', { token })).body).toMatchObject({
        city: 'Provstad',
        role: 'decisionMaker',
        department: { id: departmentId, name: 'Stadsbyggnad' },
        name: 'Bo',
      });
    const { body } = await bo.post('/api/invites/accept', { token, name: 'Bo Beslut', title: 'Chef' });
    expect(body.person).toMatchObject({
      name: 'Bo Beslut',
      title: 'Chef',
      roles: [{ role: 'decisionMaker', departmentId }],
    });
    expect((await server.device().post('/api/invites/accept', { token, name: 'Ny' })).status).toBe(410);
  });

  test('T21: of many who accept at the same moment one comes in, and one person is made', async () => {
    const { body } = await ada.post('/api/invites', { role: 'reader' });
    const token = tokenOf(body.link);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        server.device().post('/api/invites/accept', { token, name: `N${n}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const pulled = await ada.pull();
    const people = pulled.body.patch.filter(({ key }: { key?: string }) => key?.startsWith('person/'));
    expect(people).toHaveLength(2);
  });

  test('T21: an invite runs out after seven days, and can be taken back', async () => {
    const { body: old } = await ada.post('/api/invites', { role: 'reader' });
    server.clock.jump(7 * DAY);
    expect((await server.device().post('/api/invites/look', { token: tokenOf(old.link) })).status).toBe(410);
    const { body: open } = await ada.post('/api/invites', { role: 'reader' });
    expect((await ada.get('/api/invites')).body.invites.map(({ id }: { id: string }) => id)).toEqual([
      open.id,
    ]);
    expect((await ada.delete(`/api/invites/${open.id}`)).status).toBe(200);
    expect((await server.device().post('/api/invites/look', { token: tokenOf(open.link) })).status).toBe(410);
  });

  test('only those who may, and only to what they may: readers and idea owners of the own department, all by admins', async () => {
    const { device: lead } = await server.joined(ada, 'innovationLead', departmentId, 'Lo Ledare');
    const invite = async (by: TestDevice, role: string, to?: string) =>
      (await by.post('/api/invites', { role, ...(to ? { departmentId: to } : {}) })).status;
    expect(await invite(lead, 'reader', departmentId)).toBe(200);
    expect(await invite(lead, 'ideaOwner', departmentId)).toBe(200);
    expect(await invite(lead, 'ideaOwner')).toBe(403);
    expect(await invite(lead, 'decisionMaker', departmentId)).toBe(403);
    expect(await invite(lead, 'admin')).toBe(403);
    const { device: reader } = await server.joined(lead, 'reader', departmentId, 'Rut Reader');
    expect(await invite(reader, 'reader', departmentId)).toBe(403);
    expect(await invite(ada, 'decisionMaker')).toBe(400);
    expect(await invite(ada, 'reader', 'nowhere')).toBe(400);
  });

  test('one sees one’s own invites, an admin everybody’s; another’s cannot be taken back', async () => {
    const { device: lead } = await server.joined(ada, 'innovationLead', departmentId, 'Lo Ledare');
    const { body: mine } = await ada.post('/api/invites', { role: 'reader' });
    await lead.post('/api/invites', { role: 'reader', departmentId });
    expect((await lead.get('/api/invites')).body.invites).toHaveLength(1);
    expect((await ada.get('/api/invites')).body.invites).toHaveLength(2);
    expect((await lead.delete(`/api/invites/${mine.id}`)).status).toBe(404);
  });

  test('V6: an invite is worth what its inviter may on the day it is accepted', async () => {
    const { device: lead, id } = await server.joined(ada, 'innovationLead', departmentId, 'Lo Ledare');
    const { body } = await lead.post('/api/invites', { role: 'reader', departmentId });
    await ada.push([{ name: 'person.leave', args: { personId: id, initiativeIds: [] } }]);
    const late = await server
      .device()
      .post('/api/invites/accept', { token: tokenOf(body.link), name: 'Sen' });
    expect(late.status).toBe(410);
  });
});

describe('links for an existing person', () => {
  let ada: TestDevice;
  let adaId: string;
  beforeEach(async () => {
    ({ ada, adaId } = await server.founded());
  });

  test('one’s own other device comes in by link or by typed code, once, within five minutes', async () => {
    const { body } = await ada.post('/api/links');
    expect(body.link).toMatch(/^http:\/\/localhost:3000\/lank#[\w-]{43}$/);
    expect(body.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    const phone = server.device();
    const typed = body.code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await phone.post('/api/links/claim', { code: typed })).body.person.id).toBe(adaId);
    expect((await server.device().post('/api/links/claim', { token: tokenOf(body.link) })).status).toBe(410);

    const { body: late } = await ada.post('/api/links');
    server.clock.jump(5 * 60_000);
    expect((await server.device().post('/api/links/claim', { code: late.code })).status).toBe(410);
  });

  test('T21: of two who claim at the same moment one comes in', async () => {
    const { body } = await ada.post('/api/links');
    const claims = [{ token: tokenOf(body.link) }, { code: body.code }];
    const answers = await Promise.all(claims.map((claim) => server.device().post('/api/links/claim', claim)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 410]);
  });

  test('T13: five wrong codes, and the address must wait, even with the right one', async () => {
    const { body } = await ada.post('/api/links');
    const guesser = server.device('203.0.113.7');
    for (let n = 0; n < 5; n++)
      expect((await guesser.post('/api/links/claim', { code: `AAAAA-AAAA${n}` })).status).toBe(410);
    const sixth = await guesser.post('/api/links/claim', { code: body.code });
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await server.device('203.0.113.8').post('/api/links/claim', { code: body.code })).status).toBe(
      200,
    );
  });

  test('an admin lets somebody back in who lost the cookie; nobody else may', async () => {
    const { device: reader, id } = await server.joined(ada, 'reader', undefined, 'Rut Reader');
    expect((await reader.post('/api/links', { personId: adaId })).status).toBe(403);
    const { body } = await ada.post('/api/links', { personId: id });
    server.clock.jump(LIFETIME.otherPerson - 1000);
    const back = await server.device().post('/api/links/claim', { token: tokenOf(body.link) });
    expect(back.body.person.id).toBe(id);
    expect((await ada.post('/api/links', { personId: 'nobody' })).status).toBe(404);
  });

  test('T21: no secret is stored or logged', async () => {
    const setup = await server.setupToken();
    const { body: link } = await ada.post('/api/links');
    const { body: invite } = await ada.post('/api/invites', { role: 'reader' });
    const stored = server.database.read((db) => JSON.stringify(db.prepare('SELECT * FROM invite').all()));
    for (const secret of [setup, tokenOf(link.link), tokenOf(invite.link), link.code.replace('-', '')]) {
      expect(stored).not.toContain(secret);
      expect(server.lines.join('\n')).not.toContain(secret);
    }
  });

  test('T21: an invite’s token opens no link, and a link’s no invite', async () => {
    const { body: link } = await ada.post('/api/links');
    const { body: invite } = await ada.post('/api/invites', { role: 'reader' });
    const stranger = server.device();
    expect((await stranger.post('/api/links/claim', { token: tokenOf(invite.link) })).status).toBe(410);
    expect(
      (await stranger.post('/api/invites/accept', { token: tokenOf(link.link), name: 'X' })).status,
    ).toBe(410);
    const setup = { ...founding(tokenOf(link.link)) };
    expect((await stranger.post('/api/setup', setup)).status).toBe(410);
  });
});

describe('the example city', () => {
  test('is looked at with the set-up link, which it does not use up', async () => {
    const token = await server.setupToken();
    const visitor = server.device();
    const { status, body } = await visitor.post('/api/example/enter', { setupToken: token });
    expect(status).toBe(200);
    expect(body.space).toEqual({ id: 'example', name: 'Exempelstaden', example: true });
    expect([...visitor.cookies.keys()]).toEqual(['demo']);
    expect((await visitor.post('/api/setup', founding(token))).status).toBe(200);
  });

  test('a stranger without the link stays outside, also when the link is a wrong one', async () => {
    await server.founded();
    const stranger = server.device();
    expect((await stranger.post('/api/example/enter')).status).toBe(401);
    expect((await stranger.post('/api/example/enter', { setupToken: 'wrong' })).status).toBe(401);
  });

  test('looking at it signs nobody out of the real city, and leaving it neither', async () => {
    const { ada } = await server.founded();
    await ada.post('/api/example/enter');
    expect([...ada.cookies.keys()]).toEqual(['sid', 'demo']);
    expect((await ada.get('/api/session')).body.space.name).toBe('Provstad');
    expect((await ada.get('/api/session?space=example')).body.space.name).toBe('Exempelstaden');
    expect((await ada.post('/api/sign-out?space=example')).status).toBe(200);
    expect((await ada.get('/api/session')).status).toBe(200);
  });

  test('there, and only there, one becomes anybody', async () => {
    const { ada, adaId } = await server.founded();
    expect((await ada.post('/api/example/become', { personId: 'ex-lead' })).status).toBe(401);
    await ada.post('/api/example/enter');
    const { persons } = (await ada.get('/api/example/persons')).body;
    expect(persons.map(({ id }: { id: string }) => id).sort()).toEqual(['ex-chief', 'ex-lead']);
    const { body } = await ada.post('/api/example/become', { personId: 'ex-lead' });
    expect(body.person.name).toBe('Elsa Exempel');
    expect((await ada.get('/api/session?space=example')).body.person.id).toBe('ex-lead');
    expect((await ada.get('/api/session')).body.person.id).toBe(adaId);
    expect((await ada.post('/api/example/become', { personId: adaId })).status).toBe(404);
  });

  test('any number who enter at once fill it once', async () => {
    const token = await server.setupToken();
    const visits = Array.from({ length: 5 }, () =>
      server.device().post('/api/example/enter', { setupToken: token }),
    );
    expect((await Promise.all(visits)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test('T5: nothing of one space is seen in the other', async () => {
    const { ada } = await server.founded();
    await ada.post('/api/example/enter');
    const real = JSON.stringify((await ada.pull('city')).body);
    const visitor = server.device();
    visitor.cookies.set('demo', ada.cookies.get('demo') ?? '');
    const example = JSON.stringify((await visitor.pull('example')).body);
    expect(real).toContain('Ada Admin');
    expect(real).not.toContain('Exempel');
    expect(example).toContain('Exempelstaden');
    expect(example).not.toContain('Ada Admin');
  });
});
