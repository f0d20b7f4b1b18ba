import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mutations } from '../../src/domain/mutations.ts';
import { networkOf } from '../../src/server/http/address.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';
import { minimalArgs, objectsIn, type Schema, schemaOf } from '../kit/minimalArgs.ts';

let server: TestServer;
let ada: TestDevice;
let adaId: string;
let sbf: string;
let vof: string;
let bo: TestDevice;
beforeEach(async () => {
  server = await aServer();
  ({ ada, adaId, departmentId: sbf } = await server.founded());
  const departments = rows((await ada.pull()).body.patch, 'department');
  vof = String(departments.find(({ code }) => code === 'VOF')?.['id']);
  ({ device: bo } = await server.joined(ada, 'ideaOwner', sbf, 'Bo Bärare'));
});
afterEach(() => server.discard());

type Values = Record<string, unknown>;
interface Result {
  readonly mid: string;
  readonly outcome: string;
  readonly reason?: Values & { code: string };
}
const rows = (patch: readonly { key?: string; value?: Values }[], table: string): Values[] =>
  patch.flatMap(({ key, value }) => (key?.startsWith(`${table}/`) && value ? [value] : []));
const uuid = (n: number) => `0196f0f0-0000-7000-8000-${String(n).padStart(12, '0')}`;
const INITIATIVE = uuid(1);
const REQUEST = uuid(2);
const LINE = uuid(3);
const OTHER_LINE = uuid(4);
const tokenOf = (link: unknown) => String(link).split('#')[1] ?? '';

const capture = (initiativeId: string) => ({
  name: 'idea.capture',
  args: { initiativeId, title: 'Regntak' },
});
const asking = (initiativeId: string, gate = 'time') => ({
  name: 'gate.request',
  args: {
    initiativeId,
    requestId: REQUEST,
    gate,
    lines: [
      { lineId: LINE, departmentId: sbf },
      { lineId: OTHER_LINE, departmentId: vof },
    ],
    hours: 40,
    from: '2026-12-01',
    until: '2027-02-28',
  },
});

/** Somebody has an idea, shares it and asks both departments for time. */
async function asks(owner: TestDevice): Promise<void> {
  const { body } = await owner.push([
    capture(INITIATIVE),
    { name: 'lead.set', args: { initiativeId: INITIATIVE, departmentId: sbf } },
    { name: 'initiative.share', args: { initiativeId: INITIATIVE } },
    asking(INITIATIVE),
  ]);
  expect(body.results.map(({ outcome }: Result) => outcome)).toEqual(Array(4).fill('applied'));
}

/** A yes to time on the basis that stands, with `changes` laid on it. */
async function aDecision(by: TestDevice, changes: Values = {}) {
  const { body } = await by.pull();
  const [request] = rows(body.patch, 'request');
  const basis = rows(body.patch, 'basis').find(({ revision }) => revision === request?.['revision']);
  const args = {
    initiativeId: INITIATIVE,
    requestId: REQUEST,
    lineId: LINE,
    decisionId: crypto.randomUUID(),
    outcome: 'go',
    decidedOn: server.city.now().today,
    participants: [],
    authority: { kind: 'delegation' },
    text: 'Förvaltningen beslutar enligt förslaget.',
    motivation: 'Behovet är tydligt.',
    revision: basis?.['revision'],
    basisHash: basis?.['hash'],
    conditions: [],
    ...changes,
  };
  return { name: 'decision.record', args };
}

/** A push of one deed between two good ones: that one is refused alone, logged whole, and leaves nothing behind. */
async function refusal(by: TestDevice, deed: { name: string; args: unknown }) {
  const before = rows((await by.pull()).body.patch, 'decision').length;
  const around = () => ({ name: 'noop', args: {} });
  const { status, body } = await by.push([around(), deed, around()]);
  expect(status).toBe(200);
  expect(body.results.map(({ outcome }: Result) => outcome)).toEqual(['applied', 'rejected', 'applied']);
  const { mid, reason }: Result = body.results[1];
  const log = await server.city.store.snapshot('city', (s) => s.log(0, 1_000));
  const logged = log.find(({ link }) => link.mid === mid);
  expect(logged?.link.outcome).toBe('rejected');
  expect(JSON.parse(logged?.content?.args ?? 'null')).toEqual(deed.args);
  expect(rows((await by.pull()).body.patch, 'decision')).toHaveLength(before);
  return reason;
}

describe('T16: a decision that is not to be had is refused with its reason, and nothing of it is written', () => {
  let eva: TestDevice;
  let vera: TestDevice;
  beforeEach(async () => {
    ({ device: eva } = await server.joined(ada, 'decisionMaker', sbf, 'Eva Chef'));
    ({ device: vera } = await server.joined(ada, 'decisionMaker', vof, 'Vera Chef'));
  });

  test('G5: by the wrong department', async () => {
    await asks(bo);
    expect(await refusal(vera, await aDecision(vera))).toMatchObject({ code: 'notAllowed' });
  });

  test('V4: by somebody who only governs, or only owns', async () => {
    await asks(bo);
    for (const device of [ada, bo])
      expect(await refusal(device, await aDecision(device))).toMatchObject({ code: 'notAllowed' });
  });

  test('V3: on one’s own initiative', async () => {
    await asks(eva);
    expect(await refusal(eva, await aDecision(eva))).toEqual({ code: 'ownInitiative' });
  });

  test('G7: on a basis that no longer stands, or that never did', async () => {
    await asks(bo);
    const read = await aDecision(eva);
    await bo.push([
      {
        name: 'initiative.edit',
        args: { initiativeId: INITIATIVE, field: 'need', value: 'Det regnar.', base: { version: 0 } },
      },
      { name: 'gate.updateBasis', args: { initiativeId: INITIATIVE, requestId: REQUEST, revision: 2 } },
    ]);
    expect(await refusal(eva, read)).toMatchObject({ code: 'basisChanged', standing: 2, read: 1 });
    const forged = [{ basisHash: 'x' }, { revision: 3 }, { revision: 99_999 }, { basisHash: '' }];
    for (const changes of forged)
      expect(await refusal(eva, await aDecision(eva, changes))).toMatchObject({ code: 'basisChanged' });
  });

  test('G3: past a gate: one that is not the next cannot even be asked for, and what was not asked cannot be decided', async () => {
    await bo.push([
      capture(INITIATIVE),
      { name: 'lead.set', args: { initiativeId: INITIATIVE, departmentId: sbf } },
    ]);
    for (const gate of ['funding', 'scaleUp'])
      expect(await refusal(bo, asking(INITIATIVE, gate))).toMatchObject({ code: 'notThisGate', gate });
    await bo.push([{ name: 'initiative.share', args: { initiativeId: INITIATIVE } }, asking(INITIATIVE)]);
    for (const changes of [
      { requestId: uuid(80) },
      { lineId: uuid(81) },
      { lineId: OTHER_LINE, requestId: uuid(82) },
    ])
      expect(await refusal(eva, await aDecision(eva, changes))).toMatchObject({ code: 'notFound' });
  });

  test('V7: twice at once: one decides, the other reads who did', async () => {
    const { device: erik } = await server.joined(ada, 'decisionMaker', sbf, 'Erik Chef');
    await asks(bo);
    const answers = await Promise.all(
      [eva, erik].map(async (device) => device.push([await aDecision(device)])),
    );
    const results: Result[] = answers.map(({ body }) => body.results[0]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'rejected']);
    const winner = results[0]?.outcome === 'applied' ? 'Eva Chef' : 'Erik Chef';
    expect(results.find(({ reason }) => reason)?.reason).toMatchObject({
      code: 'alreadyDecided',
      byName: winner,
    });
    expect(rows((await eva.pull()).body.patch, 'decision')).toHaveLength(1);
  });

  test('V7: the same person twice, in one push and under two decisions', async () => {
    await asks(bo);
    const { body } = await eva.push([await aDecision(eva), await aDecision(eva)]);
    expect(body.results.map(({ outcome }: Result) => outcome)).toEqual(['applied', 'rejected']);
    expect(body.results[1].reason).toMatchObject({ code: 'alreadyDecided' });
  });

  test('V6: by somebody whose role has ended, whatever the device says of the time', async () => {
    await asks(bo);
    const decision = await aDecision(eva);
    const [person] = rows((await ada.pull()).body.patch, 'person').filter(({ name }) => name === 'Eva Chef');
    const grants = (person?.['grants'] ?? []) as readonly { id: string }[];
    await ada.push([{ name: 'role.end', args: { personId: person?.['id'], grantId: grants[0]?.id } }]);
    const { body } = await eva.push([{ ...decision, at: '2026-01-01T00:00:00.000Z' } as typeof decision]);
    expect(body.results[0].reason).toMatchObject({ code: 'notAllowed' });
  });

  test('V2: with money that is none, or more than the limit', async () => {
    await asks(bo);
    for (const amount of [-1, 0.5, 1e15, '1000', null])
      expect(await refusal(eva, await aDecision(eva, { amount }))).toMatchObject({
        code: 'malformed',
        issues: [{ path: 'amount' }],
      });
    const { device: liten, id } = await server.joined(ada, 'reader', sbf, 'Liten Chef');
    await ada.push([
      {
        name: 'role.grant',
        args: { personId: id, grantId: 'g1', role: 'decisionMaker', departmentId: sbf, amountLimit: 1_000 },
      },
    ]);
    expect(await refusal(liten, await aDecision(liten, { amount: 1_001 }))).toMatchObject({
      code: 'aboveLimit',
      limit: 1_000,
    });
  });

  test('T15: with a forged author or official time', async () => {
    await asks(bo);
    for (const forged of [
      { by: adaId },
      { byName: 'Kungen' },
      { at: '2016-01-01T00:00:00.000Z' },
      { departmentId: vof },
    ])
      expect(await refusal(eva, await aDecision(eva, forged))).toMatchObject({ code: 'malformed' });
    const tomorrow = new Date(server.clock.now() + 86_400_000).toISOString().slice(0, 10);
    expect((await refusal(eva, await aDecision(eva, { decidedOn: tomorrow })))?.code).not.toBe('malformed');
  });
});

const isNumber = (form: unknown) =>
  typeof form === 'object' && form !== null && Reflect.get(form, 'type') === 'integer';

describe('T6: mass assignment', () => {
  test('no deed keeps a field that its form does not name, at any depth', () => {
    for (const deed of mutations.values()) {
      const schema = schemaOf(deed);
      const forms: readonly Schema[] = schema.anyOf ?? schema.oneOf ?? [schema];
      for (const form of forms) expect(form.additionalProperties, `${deed.name} takes anything`).toBe(false);
      // Within, an unknown field is refused (false) or let fall (nothing said), never kept.
      for (const { additionalProperties, propertyNames } of objectsIn(schema)) {
        // A record of numbers by id (a person's votes) has no names of its own: what its keys and values may be is said instead.
        const isTally = propertyNames?.pattern !== undefined && isNumber(additionalProperties);
        const keeps = isTally ? false : (additionalProperties ?? false);
        expect(keeps, `${deed.name} keeps anything`).toBe(false);
      }
    }
  });

  test('no deed lets its sender say who did it, when the city got it, or what only the server gives', () => {
    const servers = [
      'by',
      'byName',
      'createdBy',
      'createdAt',
      'number',
      'receivedAt',
      'v',
      'seenBy',
      'passed',
    ];
    for (const deed of mutations.values()) {
      if (deed.internal) continue;
      const named = objectsIn(schemaOf(deed)).flatMap(({ properties }) => Object.keys(properties ?? {}));
      const forged = named.filter((field) => servers.includes(field));
      expect({ deed: deed.name, forged }).toEqual({ deed: deed.name, forged: [] });
    }
  });
});

describe('V8: what somebody may not see', () => {
  test('no deed of the register tells another’s draft apart from what is not there', async () => {
    const { body } = await bo.push([capture(INITIATIVE)]);
    expect(body.results[0].outcome).toBe('applied');
    const { device: eva } = await server.joined(ada, 'ideaOwner', vof, 'Eva');
    const { device: dag } = await server.joined(ada, 'decisionMaker', vof, 'Dag');
    const concerning = [...mutations.values()].filter(
      (deed) =>
        !deed.internal &&
        deed.name !== 'idea.capture' &&
        schemaOf(deed).properties?.['initiativeId'] !== undefined,
    );
    expect(concerning.length).toBeGreaterThan(50);
    for (const device of [eva, dag, ada]) {
      // An administrator may give a draft to another owner, also unseen (I5).
      const deeds = concerning
        .filter(({ name }) => device !== ada || name !== 'initiative.handOver')
        .map((deed) => ({ name: deed.name, schema: schemaOf(deed) }));
      const answers = async (initiativeId: string) => {
        const given = { initiativeId, departmentId: vof, personId: adaId };
        const pushed = await device.push(
          deeds.map(({ name, schema }) => ({ name, args: minimalArgs(schema, given) })),
        );
        return pushed.body.results.map(({ outcome, reason }: Result, nth: number) => ({
          deed: deeds[nth]?.name,
          outcome,
          reason,
        }));
      };
      expect(await answers(INITIATIVE)).toEqual(await answers(uuid(99)));
      expect(JSON.stringify((await device.pull()).body)).not.toContain('Regntak');
      expect((await device.get(`/api/history/${INITIATIVE}`)).status).toBe(404);
    }
  });

  test('T5: ids of the real city are nothing in the example, and the other way round', async () => {
    await asks(bo);
    await ada.post('/api/example/enter');
    const edit = {
      name: 'initiative.edit',
      args: { initiativeId: INITIATIVE, field: 'title', value: 'Mitt', base: { version: 0 } },
    };
    const visitor = server.device();
    visitor.cookies.set('demo', ada.cookies.get('demo') ?? '');
    const { body } = await visitor.push([edit], 'example');
    expect(body.results[0].reason).toEqual({ code: 'notFound', what: 'initiative' });
    expect((await visitor.get(`/api/history/${INITIATIVE}?space=example`)).status).toBe(404);
    expect((await visitor.get(`/api/history/${INITIATIVE}`)).status).toBe(401);

    const { cookie } = (await bo.pull()).body;
    const pulled = await visitor.pull('example', { cookie });
    expect(JSON.stringify(pulled.body)).not.toContain('Regntak');
    expect(JSON.stringify(pulled.body)).toContain('Exempelstaden');
  });

  test('a pull that is asked with a forged cookie or page gives nothing that a first pull would not', async () => {
    await bo.push([capture(INITIATIVE)]);
    const { device: eva } = await server.joined(ada, 'reader', undefined, 'Eva');
    const { cookie } = (await eva.pull()).body;
    const bos = (await bo.pull()).body.cookie;
    const mark = { epoch: cookie.epoch, view: cookie.view, upTo: cookie.version, below: '~', acked: -1 };
    const forged: [number, Values][] = [
      [200, { cookie: { ...cookie, version: 0 } }],
      [200, { cookie: { ...cookie, version: -5 } }],
      [200, { cookie: { ...cookie, version: 1e9 } }],
      [200, { cookie: { ...cookie, view: bos.view } }],
      [200, { cookie: bos }],
      [200, { page: JSON.stringify(mark) }],
      [200, { page: JSON.stringify({ ...mark, view: bos.view }) }],
      [200, { page: JSON.stringify({ ...mark, upTo: 1e9 }) }],
      [400, { page: '{}' }],
      [400, { page: '[' }],
      [400, { cookie: { order: 'x' } }],
    ];
    for (const [expected, more] of forged) {
      const { status, body } = await eva.pull('city', more);
      expect([status, more]).toEqual([expected, more]);
      expect(JSON.stringify(body)).not.toContain('Regntak');
    }
    const { status, body } = await eva.pull('city', { clientGroupID: bo.clientGroupID });
    expect([status, body.code]).toEqual([403, 'wrong_principal']);
  });
});

describe('T17: the log', () => {
  test('its chain holds whatever names and texts are sent', async () => {
    const names = ['\ud800', `${'x'.repeat(99)}😀`, 'a\u0000b', '', ' ', 'é', 'x'.repeat(5_000), '__proto__'];
    for (const name of [...names, 17, null, { toString: 1 }]) {
      const { status, body } = await bo.push([{ name, args: { a: '\ud800' } } as never]);
      expect([status, body.results[0].outcome]).toEqual([200, 'rejected']);
    }
    await bo.push([
      { name: 'idea.capture', args: { initiativeId: INITIATIVE, title: 'Regn \ud800 \u0000 tak' } },
    ]);
    const log = await server.city.store.snapshot('city', (s) => s.log(0, 1_000));
    expect(log.length).toBeGreaterThan(10);
    expect(verifyChain(log, server.city.sha256)).toEqual({
      seq: log.length,
      hash: log.at(-1)?.link.hash,
    });
  });
});

describe('streams', () => {
  /** Reads until the server ends the stream. */
  async function readToEnd(answer: Response): Promise<void> {
    const reader = answer.body?.getReader();
    for (;;) if ((await reader?.read())?.done !== false) return;
  }
  const listen = (device: TestDevice) => device.ask('GET', '/api/sync/poke');

  test('T20: somebody who has left hears nothing more within 5 s', async () => {
    const { device: rut, id } = await server.joined(ada, 'reader', undefined, 'Rut');
    const stream = await listen(rut);
    await ada.push([{ name: 'person.leave', args: { personId: id, initiativeIds: [] } }]);
    await server.clock.wind(5_000);
    await readToEnd(stream);
    expect((await listen(rut)).status).toBe(401);
  });

  test('T13: a session has only so many at a time: the oldest ends for the newest', async () => {
    const all = [];
    for (let nth = 0; nth < 6; nth++) all.push(await listen(bo));
    const [oldest, ...others] = all;
    if (oldest) await readToEnd(oldest);
    const { body } = await bo.push([capture(INITIATIVE)]);
    for (const { body: stream } of others) {
      const reader = stream?.getReader();
      let heard = '';
      while (!heard.includes(`"version":${body.version}`))
        heard += new TextDecoder().decode((await reader?.read())?.value);
      await reader?.cancel();
    }
  });

  test('asking for the headers alone opens none', async () => {
    expect((await bo.ask('HEAD', '/api/sync/poke')).status).toBe(404);
  });
});

describe('T13: guessing', () => {
  test('wrong codes from everywhere shut nobody out who holds a link', async () => {
    const { body } = await ada.post('/api/links');
    let slowed = 0;
    for (let nth = 0; nth < 130; nth++) {
      const guesser = server.device(`203.0.113.${nth}`);
      const { status } = await guesser.post('/api/links/claim', {
        code: `AAAAA-A${String(nth).padStart(4, '0')}`,
      });
      if (status === 429) slowed++;
    }
    expect(slowed).toBeGreaterThan(20);
    expect((await server.device().post('/api/links/claim', { token: tokenOf(body.link) })).status).toBe(200);
  });

  test('an address of IPv6 is one of its network’s', async () => {
    expect(networkOf('2001:db8:0:1:aaaa::1')).toBe(networkOf('2001:0db8::1:0:0:ffff:1'));
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'));
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('10.0.0.1')).toBe('10.0.0.1');
    let last = 0;
    for (let nth = 0; nth < 130; nth++)
      last = (await server.device(`2001:db8::${nth.toString(16)}`).post('/api/invites/look', { token: 'x' }))
        .status;
    expect(last).toBe(429);
  });
});

test('T8: a body that is cut short is weather, and no fault of ours in the log', async () => {
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"token":'));
      controller.error(new Error('aborted'));
    },
  });
  const request = new Request('http://localhost:3000/api/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: cut,
    duplex: 'half',
  } as RequestInit);
  const answer = await server.app.hono.request(request);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'cut_short', soft: true });
  expect(server.lines.filter((line) => line.includes('"fault"'))).toEqual([]);
});
