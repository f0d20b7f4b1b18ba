import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';

let server: TestServer;
let ada: TestDevice;
let adaId: string;
let departmentId: string;
beforeEach(async () => {
  server = await aServer();
  ({ ada, adaId, departmentId } = await server.founded());
});
afterEach(() => server.discard());

const uuid = (n: number) => `0196f0f0-0000-7000-8000-${String(n).padStart(12, '0')}`;
const idea = (n: number, title = 'Lunch tillsammans') => ({
  name: 'idea.capture',
  args: { initiativeId: uuid(n), title },
});
const at = (path: string) => ({ code: 'malformed', issues: [{ path }] });
type Put = { op: string; key?: string; value?: Record<string, unknown> };
const rows = (patch: readonly Put[], table: string) =>
  patch.filter(({ key }) => key?.startsWith(`${table}/`)).map(({ value }) => value);

describe('bad input in a push is refused with a reason, logged, and the rest of the batch is applied', () => {
  const cost = (amount: number) => ({
    name: 'pilot.log',
    args: {
      initiativeId: uuid(1),
      entryId: 'e1',
      text: 'Köpte sensorer',
      happenedAt: '2026-11-24T08:00:00.000Z',
      cost: { costId: 'c1', amount },
    },
  });
  const bad: [what: string, deed: { name: string; args: unknown }, reason: object][] = [
    [
      'an unknown mutation',
      { name: 'city.destroy', args: {} },
      { code: 'unknownMutation', name: 'city.destroy' },
    ],
    [
      'a deed that only the server may do',
      { name: 'person.join', args: { personId: 'evil', name: 'Evil', grants: [{ role: 'admin' }] } },
      { code: 'unknownMutation', name: 'person.join' },
    ],
    ['wrong types', { name: 'idea.capture', args: { initiativeId: uuid(50), title: 17 } }, at('title')],
    ['args that are no object', { name: 'idea.capture', args: ['x'] }, { code: 'malformed' }],
    ['no args', { name: 'idea.capture', args: null }, { code: 'malformed' }],
    ['a title of half a megabyte', idea(51, 'x'.repeat(500_000)), at('title')],
    [
      'a forged author',
      { name: 'idea.capture', args: { initiativeId: uuid(53), title: 'T', createdBy: 'somebody' } },
      { code: 'malformed' },
    ],
    [
      'a forged date',
      {
        name: 'idea.capture',
        args: { initiativeId: uuid(54), title: 'T', createdAt: '2016-01-01T00:00:00.000Z' },
      },
      { code: 'malformed' },
    ],
    ['negative money', cost(-5), at('cost.amount')],
    ['fractional money', cost(0.5), at('cost.amount')],
    [
      'an initiative that is not there',
      {
        name: 'initiative.edit',
        args: { initiativeId: uuid(99), field: 'title', value: 'M', base: { version: 1 } },
      },
      { code: 'notFound', what: 'initiative' },
    ],
  ];
  test.each(bad)('S9: %s', async (_, deed, reason) => {
    const { status, body } = await ada.push([idea(1), deed, idea(2)]);
    expect(status).toBe(200);
    expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'applied',
      'rejected',
      'applied',
    ]);
    expect(body.results[1].reason).toMatchObject(reason);
    expect(rows((await ada.pull()).body.patch, 'initiative')).toHaveLength(2);
    const log = await server.city.store.snapshot('city', (s) => s.log(0, 100));
    const refused = log.find(({ link }) => link.mid === body.results[1].mid);
    expect(refused?.link).toMatchObject({ outcome: 'rejected', person: adaId });
  });

  test('whole kronor are not refused for being money', async () => {
    const { body } = await ada.push([idea(1), cost(5)]);
    expect(body.results[1].reason?.code).not.toBe('malformed');
  });

  test('T7: keys that reach into prototypes are refused, and nothing is polluted', async () => {
    const args = '{"initiativeId":"x","title":"T","__proto__":{"polluted":1}}';
    const envelope = {
      pushVersion: 1,
      profileID: 'p',
      clientGroupID: 'g-raw',
      schemaVersion: '1',
      mutations: [],
    };
    const raw = JSON.stringify(envelope).replace(
      '"mutations":[]',
      `"mutations":[{"clientID":"c-raw","id":1,"timestamp":0,"name":"idea.capture","args":${args}}]`,
    );
    const { body } = await ada.post('/api/sync/push', raw);
    expect(body.results[0]).toMatchObject({ outcome: 'rejected', reason: { code: 'malformed' } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('T8: args nested too deep are refused alone', async () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 30; level++) deep = { deep };
    const { body } = await ada.push([{ name: 'idea.capture', args: deep }, idea(3)]);
    expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['rejected', 'applied']);
  });

  test('T8: a title of a whole megabyte does not even arrive', async () => {
    const { status, body } = await ada.push([idea(4, 'x'.repeat(1_048_576))]);
    expect([status, body.code]).toEqual([413, 'too_large']);
  });

  test('T15: author and time are the session’s and the server’s, whatever the envelope says', async () => {
    const deed = {
      ...idea(5),
      at: '2016-01-01T00:00:00.000Z',
      timestamp: Number.MAX_SAFE_INTEGER,
      person: 'x',
    };
    await ada.push([deed]);
    const [row] = rows((await ada.pull()).body.patch, 'initiative');
    expect(row).toMatchObject({ ownerId: adaId, createdBy: adaId, createdAt: server.city.now().at });
  });
});

describe('the envelope', () => {
  test('S11: a push in another person’s name is refused softly, and nothing of it is done', async () => {
    const { status, body } = await ada.push([idea(1)], 'city', { person: 'somebody-else' });
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'wrong_principal', soft: true });
    expect(rows((await ada.pull()).body.patch, 'initiative')).toEqual([]);
  });

  test('another person’s device group gets the same answer', async () => {
    await ada.push([idea(1)]);
    const { device: bo } = await server.joined(ada, 'ideaOwner', departmentId, 'Bo');
    const { status, body } = await bo.push([idea(2)], 'city', { clientGroupID: ada.clientGroupID });
    expect([status, body.code]).toEqual([403, 'wrong_principal']);
  });

  test('S10: an app of an unknown form is told to update, and keeps everything', async () => {
    for (const answer of [
      await ada.push([idea(1)], 'city', { schemaVersion: '99' }),
      await ada.pull('city', { schemaVersion: '99' }),
    ]) {
      expect(answer.status).toBe(426);
      expect(answer.body).toMatchObject({ code: 'app_too_old', soft: true });
    }
  });

  test('T14: the same push twenty times at once has one effect', async () => {
    const mutation = { clientID: 'c-twice', id: 1, mid: uuid(70), timestamp: 0, ...idea(7) };
    const body = {
      pushVersion: 1,
      profileID: 'p',
      clientGroupID: 'g-twice',
      schemaVersion: '1',
      mutations: [mutation],
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => ada.post('/api/sync/push', body)));
    const outcomes = answers.map((answer) => answer.body.results[0].outcome);
    expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(19);
    expect(rows((await ada.pull()).body.patch, 'initiative')).toHaveLength(1);
  });
});

describe('who sees what', () => {
  const canary = 'kanariefågel';

  test('V8: another’s draft is in no answer: not in a pull, not in its history, not to be told from what is not there', async () => {
    const { device: bo } = await server.joined(ada, 'ideaOwner', departmentId, 'Bo');
    await bo.push([
      idea(1, canary),
      {
        name: 'initiative.edit',
        args: { initiativeId: uuid(1), field: 'summary', value: canary, base: { version: 0 } },
      },
      {
        name: 'initiative.edit',
        args: { initiativeId: uuid(1), field: 'summary', value: 'ny', base: { version: 0 } },
      },
    ]);
    const { device: eva } = await server.joined(ada, 'ideaOwner', departmentId, 'Eva');
    expect(JSON.stringify((await eva.pull()).body)).not.toContain(canary);
    const history = await eva.get(`/api/history/${uuid(1)}`);
    const nothing = await eva.get(`/api/history/${uuid(98)}`);
    expect(history.status).toBe(404);
    expect({ ...history.body, requestId: '' }).toEqual({ ...nothing.body, requestId: '' });
    const pushed = await eva.push([
      {
        name: 'initiative.edit',
        args: { initiativeId: uuid(1), field: 'title', value: 'X', base: { version: 1 } },
      },
    ]);
    expect(pushed.body.results[0].reason).toEqual({ code: 'notFound', what: 'initiative' });

    expect(JSON.stringify((await bo.pull()).body)).toContain(canary);
  });

  test('S7: whoever sees the initiative reads every former value of its fields, whole', async () => {
    const long = 'å'.repeat(5_000);
    const edit = (value: string) => ({
      name: 'initiative.edit',
      args: { initiativeId: uuid(1), field: 'summary', value, base: { version: 0 } },
    });
    await ada.push([idea(1), edit(long)]);
    await ada.push([edit('kort')]);
    const { body } = await ada.get(`/api/history/${uuid(1)}`);
    const former = body.values.filter(({ field }: { field: string }) => field === 'summary');
    expect(former.map(({ from }: { from: unknown }) => from)).toContain(long);
  });

  test('a deed is poked to everybody who is signed in to the space, without saying what it was', async () => {
    const { device: bo } = await server.joined(ada, 'reader', undefined, 'Bo');
    const stream = (await bo.ask('GET', '/api/sync/poke')).body?.getReader();
    const heard = async () => new TextDecoder().decode((await stream?.read())?.value);
    let text = await heard();
    while (!text.includes('data:')) text = await heard();
    const { body } = await ada.push([idea(1, canary)]);
    text = await heard();
    expect(text).toBe(`data: {"space":"city","version":${body.version}}\n\n`);
    await stream?.cancel();
  });

  test('a stream that has nothing to tell shows by a heartbeat that it lives', async () => {
    const stream = (await ada.ask('GET', '/api/sync/poke')).body?.getReader();
    await server.clock.wind(26_000);
    let text = '';
    while (!text.includes('still here')) text += new TextDecoder().decode((await stream?.read())?.value);
    await stream?.cancel();
  });
});

test('the register lists every deed a device may send, with the form of its args, and none of the server’s own', async () => {
  const { body } = await server.device().get('/api/mutations');
  const names = body.mutations.map(({ name }: { name: string }) => name);
  expect(names).toContain('idea.capture');
  expect(names).not.toContain('city.found');
  for (const deed of body.mutations)
    expect(deed).toMatchObject({ who: expect.any(String), args: expect.any(Object) });
});
