import { describe, expect, test } from 'vitest';
import { createSyncClient, type SyncStatus } from '../../src/sync/client.ts';
import type { Lock, Net, NetAnswer } from '../../src/sync/stores.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { type Disk, emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, aLock, idsInOrder, settled } from '../kit/surroundings.ts';
import { ok, TinyCity } from '../kit/tinyCity.ts';

interface PushBody {
  clientGroupID: string;
  person: string;
  epoch?: string;
  mutations: {
    clientID: string;
    id: number;
    mid: string;
    name: string;
    args: unknown;
    timestamp: number;
    at: string;
  }[];
}
type Road = (kind: 'push' | 'pull', answer: () => NetAnswer, body: unknown) => NetAnswer | Promise<NetAnswer>;

const weather: NetAnswer = { kind: 'weather' };
const problem = (status: number, code: string, retryAfterMs?: number): NetAnswer => ({
  kind: 'problem',
  status,
  code,
  soft: true,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

/** A device with its sync client, and a road to the city on which a test may put anything. */
async function aDevice({
  city = new TinyCity(notebook),
  disk = emptyDisk(),
  lock = aLock(),
  unit = 0.5,
  prefix = 'a',
}: {
  city?: TinyCity;
  disk?: Disk;
  lock?: Lock;
  unit?: number;
  prefix?: string;
} = {}) {
  const clock = aClock();
  const random = idsInOrder(prefix, unit);
  const person = aWriter('anna');
  const store = createDeviceStore(openMemoryCabinet(disk), notebook, { clock, random });
  await store.open({ space: 'city', person });
  const asked: string[] = [];
  const pushes: PushBody[] = [];
  let road: Road = (_kind, answer) => answer();
  const net: Net = {
    async push(body) {
      asked.push('push');
      const read = JSON.parse(JSON.stringify(body)) as PushBody;
      pushes.push(read);
      const actor = notebook.actorOf(person, '2026-11-24');
      return road('push', () => ok(city.push(read.mutations.map((sent) => ({ ...sent, actor })))), body);
    },
    async pull(body) {
      asked.push('pull');
      const { cookie, page } = body as { cookie: Parameters<TinyCity['pull']>[0]; page?: string };
      return road('pull', () => ok(city.pull(cookie, page)), body);
    },
  };
  const statuses: SyncStatus[] = [];
  const client = createSyncClient({ net, store, clock, random, lock, onStatus: (s) => statuses.push(s) });
  return {
    store,
    client,
    clock,
    city,
    asked,
    pushes,
    statuses,
    /** What happens to requests from now on. */
    through: (next: Road) => {
      road = next;
    },
    clear: () => {
      road = (_kind, answer) => answer();
      asked.length = 0;
    },
    write: (note: string) => store.mutate(writeNote, { note, title: note }),
  };
}

describe('one cycle', () => {
  test('S2: pushes what is in the outbox, then pulls; names person, group and epoch; says what it did', async () => {
    const { client, city, write, store, pushes, asked } = await aDevice();
    city.put('initiative', { id: 'theirs', owner: 'theirs' }, { title: 'x' });
    await client.now();
    await write('n1');
    expect(await client.now()).toEqual({ sent: 1, fetched: 1, why: 'ok' });
    expect(asked).toEqual(['pull', 'push', 'pull']);
    expect(pushes[0]).toMatchObject({
      person: 'anna',
      epoch: 'epoch-1',
      mutations: [{ id: 1, name: 'note.write', args: { note: 'n1' } }],
    });
    expect(await store.outboxSize()).toBe(0);
    expect(client.status()).toMatchObject({ phase: 'idle', lastAnswer: 'ok', pending: 0 });
  });

  test('S3: a reply lost after the commit is not applied twice, and shows once', async () => {
    const { client, city, write, store, through, clear } = await aDevice();
    await write('n1');
    await store.mutate(addLine, { note: 'n1', line: 'l', text: 'x' });
    through((_kind, answer) => {
      answer();
      return weather;
    });
    expect(await client.now()).toMatchObject({ why: 'weather' });
    clear();
    expect(await client.now()).toMatchObject({ sent: 2, why: 'ok' });
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'comment/n1/l']);
    expect(await store.issues()).toEqual([]);
  });

  test('a captive portal answers 200 with something else: that is weather, and nothing is lost', async () => {
    const { client, write, store, through } = await aDevice();
    await write('n1');
    through(() => ({ kind: 'ok', body: '<html>Välkommen till Hotellet</html>' }));
    expect(await client.now()).toEqual({ sent: 0, fetched: 0, why: 'weather' });
    through(() => ({ kind: 'ok', body: { lmids: 'all of them' } }));
    expect(await client.now()).toMatchObject({ why: 'weather' });
    expect(await store.outboxSize()).toBe(1);
  });

  test.each([
    [401, 'reauth', 'signedOut'],
    [403, 'wrong_principal', 'wrongPrincipal'],
    [426, 'app_too_old', 'tooOld'],
  ] as const)('S10: %i keeps everything, says so, and waits for a person', async (status, code, why) => {
    const { client, write, store, clock, through, asked, clear } = await aDevice();
    await write('n1');
    through(() => problem(status, code));
    expect(await client.now()).toMatchObject({ why });
    expect(client.status()).toMatchObject({ lastAnswer: why, pending: 1 });
    asked.length = 0;
    client.poke();
    await clock.wind(3_600_000);
    expect(asked).toEqual([]);
    clear();
    expect(await client.now()).toMatchObject({ sent: 1, why: 'ok' });
    expect(await store.outboxSize()).toBe(0);
  });

  test('413 halves the batch until it fits', async () => {
    const { client, write, pushes, through, store } = await aDevice();
    for (let nth = 0; nth < 8; nth++) await write(`n${nth}`);
    through((kind, answer, body) =>
      kind === 'push' && (body as PushBody).mutations.length > 2 ? problem(413, 'too_large') : answer(),
    );
    expect(await client.now()).toMatchObject({ sent: 8, why: 'ok' });
    expect(pushes.slice(0, 3).map((p) => p.mutations.length)).toEqual([8, 4, 2]);
    expect(await store.outboxSize()).toBe(0);
  });

  test('S9: one deed that alone is too large becomes an issue with its content, and the others go', async () => {
    const { client, write, through, store, city } = await aDevice();
    await write('n1');
    await store.mutate(writeNote, { note: 'big', title: 'för stor' });
    await write('n2');
    through((kind, answer, body) => {
      const isBig = kind === 'push' && JSON.stringify(body).includes('för stor');
      return isBig ? problem(413, 'too_large') : answer();
    });
    expect(await client.now()).toMatchObject({ why: 'ok' });
    expect(await store.outboxSize()).toBe(0);
    expect(await store.issues()).toMatchObject([
      { kind: 'rejected', reason: { code: 'tooLarge' }, entry: { args: { title: 'för stor' } } },
    ]);
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'initiative/n2']);
    expect((await store.heads('initiative')).map((h) => h.owner)).toEqual(['n1', 'n2']);
  });

  test.each(['Forked', 'UnknownWriter'] as const)(
    'S3, S11: %s gives a new writer, the mids stay',
    async (error) => {
      const { client, write, pushes, through, store, city } = await aDevice();
      await write('n1');
      await write('n2');
      let first = true;
      through((kind, answer, body) => {
        if (kind !== 'push' || !first) return answer();
        first = false;
        return ok({ error, clientID: (body as PushBody).mutations[0]?.clientID });
      });
      expect(await client.now()).toMatchObject({ sent: 2, why: 'ok' });
      const [before, after] = pushes;
      expect(after?.mutations.map((m) => m.mid)).toEqual(before?.mutations.map((m) => m.mid));
      expect(after?.mutations.map((m) => m.id)).toEqual([1, 2]);
      expect(after?.mutations[0]?.clientID).not.toBe(before?.mutations[0]?.clientID);
      expect(await store.outboxSize()).toBe(0);
      expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'initiative/n2']);
    },
  );

  test('S9, S11: numbers that the city has forgotten, and no cookie can prove, stop nobody: a new writer is taken', async () => {
    const { client, write, store, city } = await aDevice();
    await write('n1');
    await write('n2');
    await client.now();
    const { clientID } = await store.identity();
    city.lmids.set(clientID, { id: 1, v: 1 });
    await write('n3');
    expect(await client.now()).toMatchObject({ sent: 1, why: 'ok' });
    expect(await store.outboxSize()).toBe(0);
    expect((await store.identity()).clientID).not.toBe(clientID);
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'initiative/n2', 'initiative/n3']);
  });

  test('S4, S11: a pull that another tab cut off has told nothing: no new writer brings what is new before what the city lost', async () => {
    const disk = emptyDisk();
    const { client, city, write, store, through, clear } = await aDevice({ disk });
    await write('n1');
    await client.now();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'står på det som gick förlorat' });
    city.rows.clear();
    city.lmids.clear();
    city.log.clear();
    for (const id of ['n7', 'n8', 'n9']) city.put('initiative', { id, owner: id }, { title: 'Någon annans' });
    Object.assign(city, { epoch: 'epoch-2', epochNumber: 2, pageSize: 1 });
    const another = await aDevice({ city, disk, prefix: 'b' });
    through(async (_kind, answer, body) => {
      if (!(body as { page?: string }).page) return answer();
      clear();
      city.pageSize = 2;
      const asked = await another.store.cookie();
      await another.store.applyPull(asked, city.pull(asked), 1);
      return answer();
    });
    expect(await client.now()).toMatchObject({ sent: 2, why: 'ok' });
    expect(Object.keys(city.standing())).toEqual([
      ...['n7', 'n8', 'n9', 'n1'].map((id) => `initiative/${id}`),
      'comment/n1/l1',
    ]);
    expect(await store.issues()).toEqual([]);
    expect(await store.outboxSize()).toBe(0);
  });

  test('a server that forks every writer is given up, not asked for ever', async () => {
    const { client, write, asked, through, store } = await aDevice();
    await write('n1');
    through((kind, answer) => (kind === 'push' ? ok({ error: 'Forked', clientID: 'x' }) : answer()));
    expect(await client.now()).toMatchObject({ why: 'serverTrouble' });
    expect(asked.filter((a) => a === 'push').length).toBeLessThan(6);
    expect(await store.outboxSize()).toBe(1);
  });

  test('S11: a restored server gets again what it lost', async () => {
    const device = await aDevice();
    await device.write('n1');
    await device.client.now();
    const { city } = device;
    city.rows.clear();
    city.lmids.clear();
    city.log.clear();
    Object.assign(city, { epoch: 'epoch-2', epochNumber: 2, version: 0 });
    await device.store.mutate(addLine, { note: 'n1', line: 'l', text: 'på det som gick förlorat' });
    expect(await device.client.now()).toMatchObject({ sent: 2, why: 'ok' });
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'comment/n1/l']);
    expect(await device.store.outboxSize()).toBe(0);
    expect(await device.store.issues()).toEqual([]);
  });

  test('pages are fetched to the last, all with the cookie of the first', async () => {
    const { client, city, store, asked } = await aDevice();
    for (let nth = 0; nth < 7; nth++)
      city.put('initiative', { id: `n${nth}`, owner: `n${nth}` }, { title: 'x' });
    city.pageSize = 3;
    expect(await client.now()).toEqual({ sent: 0, fetched: 7, why: 'ok' });
    expect(asked).toEqual(['pull', 'pull', 'pull']);
    expect(await store.isComplete()).toBe(true);
  });

  test('a large outbox goes in messages of at most a thousand, each deed once, in order (S4)', async () => {
    const { client, store, pushes } = await aDevice();
    for (let nth = 0; nth < 1_100; nth++) await store.mutate(writeNote, { note: `n${nth}`, title: 'x' });
    expect(await client.now()).toMatchObject({ sent: 1_100, why: 'ok' });
    expect(pushes.map((p) => p.mutations.length)).toEqual([1_000, 100]);
    expect(pushes.flatMap((p) => p.mutations.map((m) => m.id))).toEqual(
      Array.from({ length: 1_100 }, (_, nth) => nth + 1),
    );
  });

  test('on a net where requests time out the batches shrink; without any net they do not', async () => {
    const { client, store, pushes, through, clock } = await aDevice();
    for (let nth = 0; nth < 400; nth++) await store.mutate(writeNote, { note: `n${nth}`, title: 'x' });
    through(() => weather);
    await client.now();
    await client.now();
    through(() => {
      clock.jump(20_000);
      return weather;
    });
    for (let nth = 0; nth < 4; nth++) await client.now();
    expect(pushes.map((p) => p.mutations.length)).toEqual([400, 400, 400, 100, 50, 25]);
  });

  test('S6: another tab that is at it lets this one be', async () => {
    const lock = aLock();
    const disk = emptyDisk();
    const one = await aDevice({ lock, disk });
    const two = await aDevice({ lock, disk, prefix: 'b' });
    let letGo: (answer: NetAnswer) => void = () => undefined;
    one.through(
      (_kind) =>
        new Promise((resolve) => {
          letGo = resolve;
        }),
    );
    const going = one.client.now();
    await settled();
    expect(await two.client.now()).toEqual({ sent: 0, fetched: 0, why: 'busy' });
    expect(two.asked).toEqual([]);
    letGo(weather);
    expect(await going).toMatchObject({ why: 'weather' });
  });

  test('S3, S6: without a lock two tabs at once harm nothing', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    const tabs = await Promise.all(['a', 'b'].map((prefix) => aDevice({ disk, city, prefix })));
    await tabs[0]?.write('n1');
    await tabs[1]?.write('n2');
    await Promise.all(tabs.map((tab) => tab.client.now()));
    expect(Object.keys(city.standing()).sort()).toEqual(['initiative/n1', 'initiative/n2']);
    expect(await tabs[0]?.store.outboxSize()).toBe(0);
    expect(await tabs[0]?.store.issues()).toEqual([]);
  });

  test('503 on a push still pulls; the deeds wait', async () => {
    const { client, city, write, store, through } = await aDevice();
    await write('n1');
    city.put('initiative', { id: 'theirs', owner: 'theirs' }, { title: 'x' });
    through((kind, answer) => (kind === 'push' ? problem(507, 'storage_full', 30_000) : answer()));
    expect(await client.now()).toMatchObject({ sent: 0, fetched: 1, why: 'serverTrouble' });
    expect((await store.heads('initiative')).map((h) => h.owner)).toEqual(['n1', 'theirs']);
    expect(await store.outboxSize()).toBe(1);
  });
});

describe('when', () => {
  test('two seconds after the last of several deeds', async () => {
    const { client, clock, write, asked } = await aDevice();
    await client.start();
    await clock.wind(0);
    asked.length = 0;
    await write('n1');
    await client.saved();
    await clock.wind(1_500);
    await write('n2');
    await client.saved();
    await clock.wind(1_500);
    expect(asked).toEqual([]);
    await clock.wind(600);
    expect(asked).toEqual(['push', 'pull']);
  });

  test('something saved during a cycle goes with another that follows', async () => {
    const { client, clock, write, asked, through, clear, store } = await aDevice();
    let letGo: () => void = () => undefined;
    through(
      (_kind, answer) =>
        new Promise((resolve) => {
          letGo = () => resolve(answer());
        }),
    );
    const going = client.cycle();
    await settled();
    await write('n1');
    await client.saved();
    await clock.wind(3_000);
    clear();
    letGo();
    await going;
    await clock.wind(2_100);
    expect(asked).toEqual(['push', 'pull']);
    expect(await store.outboxSize()).toBe(0);
  });

  test('a poke, and every minute', async () => {
    const { client, clock, asked } = await aDevice();
    await client.start();
    await clock.wind(0);
    expect(asked).toEqual(['pull']);
    client.poke();
    await clock.wind(0);
    expect(asked).toEqual(['pull', 'pull']);
    await clock.wind(60_000);
    expect(asked).toEqual(['pull', 'pull', 'pull']);
  });

  test('after trouble it backs off, longer each time and at most a minute, between one second and the ceiling', async () => {
    const waits: number[][] = [];
    for (const unit of [0, 0.999_999]) {
      const { client, clock, through } = await aDevice({ unit });
      through(() => weather);
      await client.cycle();
      const row: number[] = [];
      for (let nth = 0; nth < 8; nth++) {
        const next = clock.next() ?? Number.NaN;
        row.push(Math.round(next / 1000));
        await clock.wind(next);
      }
      waits.push(row);
    }
    expect(waits).toEqual([
      [1, 1, 1, 1, 1, 1, 1, 1],
      [2, 4, 8, 16, 32, 60, 60, 60],
    ]);
  });

  test('a deed does not end a backoff; a sign of network does; Retry-After holds for both but not for a hand', async () => {
    const { client, clock, through, asked, write } = await aDevice({ unit: 0.999 });
    through(() => weather);
    for (let nth = 0; nth < 7; nth++) await client.cycle();
    asked.length = 0;
    await write('n1');
    await client.saved();
    client.poke();
    await clock.wind(10_000);
    expect(asked).toEqual([]);
    client.online();
    await clock.wind(0);
    expect(asked.length).toBeGreaterThan(0);
    through(() => problem(429, 'slow_down', 120_000));
    await client.cycle();
    asked.length = 0;
    client.online();
    client.visible();
    await clock.wind(119_000);
    expect(asked).toEqual([]);
    await client.now();
    expect(asked.length).toBeGreaterThan(0);
  });

  test('S12: a clock that jumps days, either way, stops nothing and loses nothing', async () => {
    const { client, clock, write, store, city } = await aDevice();
    await client.start();
    await clock.wind(0);
    clock.jump(-2 * 86_400_000);
    await write('n1');
    expect(await client.now()).toMatchObject({ sent: 1, why: 'ok' });
    clock.jump(4 * 86_400_000);
    await write('n2');
    expect(await client.now()).toMatchObject({ sent: 1, why: 'ok' });
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'initiative/n2']);
    expect(await store.outboxSize()).toBe(0);
  });

  test('closed, it does nothing more', async () => {
    const { client, clock, asked } = await aDevice();
    await client.start();
    client.close();
    await clock.wind(3_600_000);
    client.online();
    await client.now();
    expect(asked).toEqual([]);
  });

  test('it tells what it is doing, and when it last reached the city', async () => {
    const { client, write, statuses, clock } = await aDevice();
    await write('n1');
    await client.saved();
    await client.now();
    const phases = statuses.map((s) => s.phase);
    expect(phases).toContain('pushing');
    expect(phases).toContain('pulling');
    expect(statuses.at(-1)).toEqual({
      phase: 'idle',
      lastPushAt: clock.now(),
      lastPullAt: clock.now(),
      lastAnswer: 'ok',
      pending: 0,
    });
  });
});
