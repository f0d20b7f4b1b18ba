import { Replicache, TEST_LICENSE_KEY, type ReadonlyJSONValue, type WriteTransaction } from 'replicache';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addComment } from '../../src/domain/comment.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { shareInitiative } from '../../src/domain/sharing.ts';
import { tagInitiative } from '../../src/domain/tags.ts';
import type { Mutation } from '../../src/domain/tx.ts';
import { keyOf } from '../../src/sync/protocol.ts';
import { startServer, type StoryServer } from '../e2e/storyServer.ts';
import { foundCity, type HttpDevice, httpDevice, letIn, type Pass, rowsOn } from '../kit/httpDevice.ts';
import { chance as chanceOf } from '../simulation/chance.ts';

/**
 * A client that somebody else wrote, for the protocol that ours extends: what it makes of our server is not our own opinion of it
 * (docs/decisions/111). It has no rules of ours; what it shows at once it only guesses.
 */
const mutators = {
  'idea.capture': async (tx: WriteTransaction, a: { initiativeId: string; title: string }) =>
    tx.set(keyOf('initiative', a.initiativeId, a.initiativeId), { ...a, guessed: true }),
  'comment.add': async (tx: WriteTransaction, a: { initiativeId: string; id: string; text: string }) =>
    tx.set(keyOf('comment', a.initiativeId, a.id), { ...a, guessed: true }),
  'initiative.tag': async (_tx: WriteTransaction, _a: { initiativeId: string; word: string }) => undefined,
};

function independent(pass: Pass) {
  const calls = { push: 0, orders: [] as number[] };
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${pass.url}${path}?space=city`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: pass.cookie },
      body: JSON.stringify(body),
    });
    const httpRequestInfo = {
      httpStatusCode: answer.status,
      errorMessage: answer.ok ? '' : await answer.text(),
    };
    return { answer, httpRequestInfo };
  };
  const client = new Replicache({
    name: uuid(),
    licenseKey: TEST_LICENSE_KEY,
    kvStore: 'mem',
    schemaVersion: '1',
    mutators,
    pushDelay: 0,
    pullInterval: null,
    logLevel: 'error',
    requestOptions: { minDelayMs: 1, maxDelayMs: 10 },
    async pusher(body) {
      calls.push++;
      return { httpRequestInfo: (await post('/api/sync/push', body)).httpRequestInfo };
    },
    async puller(body) {
      const { answer, httpRequestInfo } = await post('/api/sync/pull', body);
      if (!answer.ok) return { httpRequestInfo };
      const response = (await answer.json()) as {
        cookie: { order: number };
        lastMutationIDChanges: Record<string, number>;
        patch: [];
      };
      calls.orders.push(response.cookie.order);
      return { response, httpRequestInfo };
    },
  });
  const rows = async () =>
    new Map<string, ReadonlyJSONValue>(await client.query((tx) => tx.scan().entries().toArray()));
  return {
    client,
    calls,
    rows,
    /** Sends all it has and fetches all there is. */
    sync: async (): Promise<void> => {
      for (let round = 1; round <= 20; round++) {
        await client.push({ now: true });
        await client.pull({ now: true });
        if ((await client.experimentalPendingMutations()).length === 0) return;
      }
      throw new Error('what it sends is not acknowledged');
    },
  };
}

let server: StoryServer;
const passes: Pass[] = [];
let square: string;
let admin: HttpDevice;
beforeAll(async () => {
  server = await startServer();
  const ada = await foundCity(server.url, server.setupLink.split('#')[1] ?? '');
  passes.push(ada, await letIn(ada, 'Bo Bengtsson'), await letIn(ada, 'Eva Ek'));
  admin = await httpDevice(ada);
  await admin.client.now();
  square = uuid();
  const lead = ada.departmentId === undefined ? {} : { leadDepartmentId: ada.departmentId };
  await admin.do(captureIdea, { initiativeId: square, title: 'Torget där alla är', ...lead });
  await admin.do(shareInitiative, { initiativeId: square });
  await admin.client.now();
}, 30_000);
afterAll(() => server.discard());

const ours = (device: HttpDevice) =>
  Object.fromEntries(
    [...rowsOn(device.disk)].map(([where, row]) => {
      const [table = '', owner = '', id = ''] = where.split('/');
      return [keyOf(table, owner, id), row];
    }),
  );

test('S5: three clients that others wrote and three of ours do what they like at one server, and each person ends with the same rows on both', async () => {
  const chance = chanceOf(2026);
  const theirs = passes.map(independent);
  const own = await Promise.all(passes.map((pass) => httpDevice(pass)));
  for (const { client } of own) await client.now();
  for (const { sync } of theirs) await sync();

  for (let step = 1; step <= 60; step++) {
    const who = chance.below(3);
    const [their, our] = [theirs[who], own[who]];
    if (!their || !our) throw new Error('somebody is missing');
    const roll = chance.below(10);
    const deed = chance.one([
      ['idea.capture', captureIdea, { initiativeId: uuid(), title: `Idé ${step}` }],
      ['comment.add', addComment, { initiativeId: square, id: uuid(), text: `Svar ${step}` }],
      ['initiative.tag', tagInitiative, { initiativeId: square, word: `ord ${chance.below(5)}` }],
    ] as const);
    const [name, mutation, args] = deed as unknown as [keyof typeof mutators, Mutation, never];
    if (roll < 4) await their.client.mutate[name](args);
    // Only the owner may tag; our client knows that by itself, theirs hears it from the server.
    else if (roll < 8) await our.store.mutate(mutation, args);
    else if (roll < 9) await our.client.now();
    else await their.sync();
  }
  for (let round = 1; round <= 2; round++) {
    for (const { sync } of theirs) await sync();
    for (const { client } of own) expect(await client.now()).toMatchObject({ why: 'ok' });
  }

  for (const [who, their] of theirs.entries()) {
    const [our, rows] = [own[who], Object.fromEntries(await their.rows())];
    if (!our) throw new Error('somebody is missing');
    expect(await our.store.outboxSize()).toBe(0);
    expect(rows).toEqual(ours(our));
    expect(Object.keys(rows).filter((key) => key.startsWith(`comment/${square}/`)).length).toBeGreaterThan(5);
    expect(JSON.stringify(rows)).not.toContain('guessed');
    // To them an equal order means that there is nothing new.
    expect(their.calls.orders).toEqual(their.calls.orders.toSorted((a, b) => a - b));
    expect(their.calls.push).toBeGreaterThan(1);
    await their.client.close();
  }
}, 30_000);

test('S9: a push of nothing but refused changes is acknowledged: the cookie’s order rises, and what was guessed is gone', async () => {
  const [, bo] = passes;
  if (!bo) throw new Error('Bo is missing');
  const their = independent(bo);
  await their.sync();
  const before = their.calls.orders.at(-1) ?? 0;
  const nowhere = uuid();
  await their.client.mutate['comment.add']({ initiativeId: nowhere, id: uuid(), text: 'Till ingen' });
  await their.client.mutate['initiative.tag']({ initiativeId: square, word: 'inte mitt' });
  expect(JSON.stringify([...(await their.rows())])).toContain('Till ingen');
  await their.sync();
  expect(await their.client.experimentalPendingMutations()).toEqual([]);
  expect(their.calls.orders.at(-1)).toBeGreaterThan(before);
  expect(JSON.stringify([...(await their.rows())])).not.toContain('Till ingen');
  await their.client.close();
}, 30_000);
