import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captureIdea } from '../../src/domain/idea.ts';
import { startServer, type StoryServer } from '../e2e/storyServer.ts';
import { foundCity, httpDevice, type HttpDevice, letIn, type Pass, rowsOn } from '../kit/httpDevice.ts';
import { copyOf } from '../kit/memoryCabinet.ts';

/**
 * What may befall a push and its answer on the way, and a device itself: each ends with nothing lost, or with the loss said aloud.
 * A whole server over HTTP, and the app's own store and sync client. (A file cut in half or from a newer version: tests/store/file.test.ts.
 * An IndexedDB deleted under the app: tests/e2e/deletedDatabase.story.ts.)
 */
let server: StoryServer;
let admin: Pass;
beforeAll(async () => {
  server = await startServer();
  admin = await foundCity(server.url, server.setupLink.split('#')[1] ?? '');
}, 30_000);
afterAll(() => server.discard());

type Go = (init: RequestInit) => Promise<Response>;
type Evil = (go: Go, init: RequestInit) => Promise<Response>;

const page = '<!doctype html><title>Ett annat ställe</title>';
const answering =
  (status: number, body: string, headers: Record<string, string> = {}): Evil =>
  async () =>
    new Response(body, { status, headers });
/** The client sends text. */
const textOf = ({ body }: RequestInit) => (typeof body === 'string' ? body : '');
const half = (text: string) => text.slice(0, text.length / 2);

/** What is done to each push (and pull), by name. */
const evils: Readonly<Record<string, Evil>> = {
  'a push cut off in the middle': (go, init) => go({ ...init, body: half(textOf(init)) }),
  'a push that arrives twice': async (go, init) => {
    await go(init);
    return go(init);
  },
  'a push whose second half arrives before its first': async (go, init) => {
    const body = JSON.parse(textOf(init)) as { mutations?: unknown[] };
    if (!body.mutations) return go(init);
    const middle = Math.ceil(body.mutations.length / 2);
    await go({ ...init, body: JSON.stringify({ ...body, mutations: body.mutations.slice(middle) }) });
    return go({ ...init, body: JSON.stringify({ ...body, mutations: body.mutations.slice(0, middle) }) });
  },
  'deeds in falling order of their numbers': (go, init) => {
    const body = JSON.parse(textOf(init)) as { mutations?: unknown[] };
    const mutations = body.mutations?.toReversed();
    return go({ ...init, body: JSON.stringify({ ...body, ...(mutations ? { mutations } : {}) }) });
  },
  'a push too large for the server': (go, init) => {
    const isLarge = textOf(init).length > 2_500;
    return go(isLarge ? { ...init, body: textOf(init) + ' '.repeat(1_100_000) } : init);
  },
  'a push too large for a proxy': (go, init) =>
    textOf(init).length > 2_500 ? answering(413, page)(go, init) : go(init),
  'an answer cut off in the middle': async (go, init) => new Response(half(await (await go(init)).text())),
  '200 with a page': answering(200, page),
  '200 with JSON of somebody else’s': answering(200, '{"ok":true}'),
  '200 with nothing': answering(200, ''),
  '429 with a time to wait': answering(429, '{"code":"slow_down","soft":true}', { 'Retry-After': '30' }),
  '429 with a page': answering(429, page, { 'Retry-After': '30' }),
  '503 with a time to wait': answering(503, '{"code":"busy","soft":true}', { 'Retry-After': '2' }),
  '503 with a page': answering(503, page),
  '500 with a page': answering(500, page),
};

async function write(device: HttpDevice, nth: number): Promise<string> {
  const initiativeId = uuid();
  await device.do(captureIdea, { initiativeId, title: `Idé ${nth}` });
  return initiativeId;
}

/** Whatever was saved has been taken by the city, and is shown. */
function insistOnAll(device: HttpDevice, ideas: readonly string[]): void {
  expect(device.disk.outbox.size).toBe(0);
  expect(device.disk.issues.size).toBe(0);
  expect([...new Set(device.saved.map((mid) => device.acked.get(mid)))]).toEqual(['applied']);
  const rows = rowsOn(device.disk);
  expect(ideas.filter((idea) => !rows.has(`initiative/${idea}/${idea}`))).toEqual([]);
}

describe('S2, S3, S4: nothing is lost, doubled or reordered by', () => {
  test.each(Object.entries(evils))('%s', async (name, evil) => {
    let isEvil = false;
    const device = await httpDevice(await letIn(admin, name), {
      ask: (go, init) => (isEvil ? evil(go, init) : go(init)),
    });
    await device.client.now();
    isEvil = true;
    const ideas: string[] = [];
    for (let nth = 1; nth <= 12; nth++) {
      ideas.push(await write(device, nth));
      if (nth % 4 === 0) await device.client.now();
    }
    const known = [...device.acked.keys(), ...[...device.disk.outbox.values()].map(({ mid }) => mid)];
    expect(device.saved.filter((mid) => !known.includes(mid))).toEqual([]);
    isEvil = false;
    for (let round = 1; round <= 3; round++) await device.client.now();
    insistOnAll(device, ideas);
  });
});

test.each([10, -10])(
  'S12: a device whose clock is %i years off sends and fetches as any other',
  async (years) => {
    const off = years * 365.25 * 86_400_000;
    const device = await httpDevice(await letIn(admin, `Klocka ${years}`), {
      clock: {
        now: () => Date.now() + off,
        after(ms, f) {
          const timer = setTimeout(f, ms);
          return () => clearTimeout(timer);
        },
      },
    });
    await device.client.now();
    const ideas = [await write(device, 1), await write(device, 2)];
    expect(await device.client.now()).toMatchObject({ sent: 2, why: 'ok' });
    insistOnAll(device, ideas);
  },
);

test('S11: a profile that is copied to a second device: what either writes reaches the city, and both end with all of it', async () => {
  const pass = await letIn(admin, 'Kopia');
  const first = await httpDevice(pass);
  await first.client.now();
  const before = await write(first, 1);
  const second = await httpDevice(pass, { disk: copyOf(first.disk) });
  const ideas = [before, await write(first, 2), await write(second, 3), await write(first, 4)];
  for (let round = 1; round <= 3; round++)
    for (const { client } of [first, second]) expect(await client.now()).toMatchObject({ why: 'ok' });
  insistOnAll(first, ideas);
  insistOnAll(second, ideas);
  const writers = await Promise.all(
    [first, second].map(async ({ store }) => (await store.identity()).clientID),
  );
  expect(new Set(writers).size).toBe(2);
});
