import { createHash } from 'node:crypto';
import { canonical } from '../../src/sync/canonical.ts';
import { createSyncClient } from '../../src/sync/client.ts';
import { collect } from '../../src/sync/collect.ts';
import type { City } from '../../src/sync/cityStore.ts';
import { receive } from '../../src/sync/receive.ts';
import type { NetAnswer } from '../../src/sync/stores.ts';
import { createDeviceStore, type Store } from '../../src/store/store.ts';
import { aCity, SPACE } from '../kit/aCity.ts';
import { type Disk, emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, editNote, endNote, notebook, quoteNote, writeNote } from '../kit/notebook.ts';
import { aLock } from '../kit/surroundings.ts';
import { type Chance, chance as chanceOf } from './chance.ts';
import { deviceClock } from './clock.ts';
import { insist } from './promises.ts';

const people = ['ann', 'bo', 'eva'];
const steps = 16;

/**
 * Three devices write in three notes and sync when they like, over a net that loses words and answers; then all sync. Whatever the
 * schedule, everybody holds the same: equal digests of all rows (S5).
 * @throws when they do not, naming the seed.
 */
export async function schedule(seed: number): Promise<void> {
  const chance = chanceOf(seed);
  const { city, admit } = await aCity();
  await admit(...people);
  const devices = await Promise.all(people.map((person) => aDevice(person, city, chance.fork())));
  for (let step = 0; step < steps; step++) {
    const device = chance.one(devices);
    if (chance.happens(0.6)) await write(device.store, chance);
    else await device.sync(chance.happens(0.3) ? chance.one(['lost', 'replyLost']) : 'ok');
  }
  // Once to bring, once more for what the others have brought since.
  for (let round = 0; round < 2; round++) for (const device of devices) await device.sync('ok');

  const digests = devices.map(({ disk }) => digestOf(disk));
  const [first] = digests;
  insist(
    digests.every((digest) => digest === first),
    `schedule ${seed}: S5: ${digests.join(' ')}`,
  );
  insist(
    devices.every(({ disk }) => disk.outbox.size === 0),
    `schedule ${seed}: S9: not all was sent`,
  );
}

type Weather = 'ok' | 'lost' | 'replyLost';

async function aDevice(person: string, city: City, chance: Chance) {
  const disk = emptyDisk();
  const ports = { clock: deviceClock({ now: 0 }), random: chance };
  const store = createDeviceStore(openMemoryCabinet(disk), notebook, ports);
  await store.open({ space: SPACE, person: aWriter(person) });
  let weather: Weather = 'ok';
  const over = async (kind: 'push' | 'pull', body: unknown): Promise<NetAnswer> => {
    // One message fares badly, and the rest of the cycle is not tried.
    if (weather === 'lost') return { kind: 'weather' };
    const sent: unknown = JSON.parse(JSON.stringify(body));
    const answer = await (kind === 'push' ? receive : collect)(city, { space: SPACE, person }, sent);
    if (weather === 'replyLost') return { kind: 'weather' };
    return { kind: 'ok', body: JSON.parse(JSON.stringify(answer.body)) };
  };
  const net = { push: (body: unknown) => over('push', body), pull: (body: unknown) => over('pull', body) };
  const client = createSyncClient({ net, store, ...ports, lock: aLock(), onStatus: () => undefined });
  return {
    disk,
    store,
    async sync(how: Weather): Promise<void> {
      weather = how;
      await client.now();
    },
  };
}

async function write(store: Store, chance: Chance): Promise<unknown> {
  const note = chance.one(['n1', 'n2', 'n3']);
  const roll = chance.below(10);
  if (roll < 3) return store.mutate(writeNote, { note, title: `t${chance.below(9)}` });
  if (roll < 7) return edit(store, note, chance);
  if (roll < 8)
    return store.mutate(addLine, { note, line: `l${chance.below(4)}`, text: `x${chance.below(9)}` });
  if (roll < 9)
    return store.mutate(quoteNote, { from: note, into: chance.one(['n1', 'n2']), line: chance.uuid() });
  return store.mutate(endNote, { note });
}

async function edit(store: Store, note: string, chance: Chance): Promise<unknown> {
  const field = chance.one(['title', 'need']);
  const row = (await store.record(note)).head?.row ?? { id: note, owner: note };
  const base = await store.baseFor(row, field);
  return store.mutate(editNote, { note, field, value: `v${chance.below(99)}`, base });
}

/** All rows, and what lists show of them, as one hash. */
function digestOf(disk: Disk): string {
  const heads = [...disk.heads.values()].map(({ owner, row, digest }) => ({ owner, row, digest }));
  const parts = [...disk.parts.values()].map(({ owner, tables }) => ({ owner, tables }));
  const sorted = [heads, parts].map((records) => records.sort((a, b) => (a.owner < b.owner ? -1 : 1)));
  return createHash('sha256').update(canonical(sorted)).digest('hex').slice(0, 16);
}
