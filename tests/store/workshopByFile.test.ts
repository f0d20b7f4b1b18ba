import { beforeEach, expect, test } from 'vitest';
import { mayBeCarried } from '../../src/domain/carriage.ts';
import { addNote, moveNote } from '../../src/domain/note.ts';
import { addMember, prepareWorkshop } from '../../src/domain/workshopDeeds.ts';
import { carry, type CourierPorts } from '../../src/sync/carry.ts';
import type { Answer, City } from '../../src/sync/cityStore.ts';
import { createSyncClient } from '../../src/sync/client.ts';
import { collect } from '../../src/sync/collect.ts';
import { makeCourier } from '../../src/sync/courier.ts';
import { receive } from '../../src/sync/receive.ts';
import type { NetAnswer } from '../../src/sync/stores.ts';
import { memoryCity } from '../kit/memoryCity.ts';
import { parcelOf } from '../kit/handedOver.ts';
import { aClock, aLock } from '../kit/surroundings.ts';
import { aTablet, type Tablet } from '../kit/tablet.ts';
import { chance as chanceOf } from '../simulation/chance.ts';
import { aServer, found } from '../simulation/city.ts';
import { SPACE } from '../simulation/world.ts';

/** Three tablets in a room without a network: one leads, two take part, and files go between them (W7). */
const chance = chanceOf(7);
const [workshopId, stepId] = [chance.uuid(), chance.uuid()];
let city: City;
let leader: Tablet;
let bo: Tablet;
let eva: Tablet;

const ports: CourierPorts = {
  mayBeCarried,
  keyOf: async () => ({ isEnded: false, isGone: false, verify: () => true }),
};

/** One cycle of the real client, straight into the city. */
async function sync({ store, person }: Tablet): Promise<void> {
  const principal = { space: SPACE, person: person.id };
  const told = async (answer: Promise<Answer>): Promise<NetAnswer> => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(JSON.stringify(body));
    return { kind: 'ok', body: JSON.parse(JSON.stringify(body)) };
  };
  const sent = (body: unknown): unknown => JSON.parse(JSON.stringify(body));
  const net = {
    push: (body: unknown) => told(receive(city, principal, sent(body))),
    pull: (body: unknown) => told(collect(city, principal, sent(body))),
    carry: (body: unknown) => told(carry(city, principal, ports, sent(body))),
  };
  const clock = aClock();
  const random = { unit: () => 0.5, uuid: chance.uuid };
  const courier = makeCourier(net, store.toBring, clock);
  const client = createSyncClient({
    net,
    store,
    clock,
    random,
    lock: aLock(),
    courier,
    onStatus: () => undefined,
  });
  expect(await client.now()).toMatchObject({ why: 'ok' });
  client.close();
}

let files = 0;
const handOver = async (from: Tablet, to: Tablet) =>
  to.store.keepParcels([await parcelOf(from.store, `file ${++files}`)]);
const notes = async ({ store }: Tablet) =>
  ((await store.record(workshopId)).parts['note'] ?? [])
    .flatMap((row) => ('text' in row ? [String(row.text)] : []))
    .toSorted((a, b) => a.localeCompare(b));
const write = async ({ store }: Tablet, text: string): Promise<string> => {
  const id = chance.uuid();
  const { clientGroupID } = await store.identity();
  const args = { workshopId, id, stepId, text, colour: 'yellow' as const, deviceId: clientGroupID };
  expect(await store.mutate(addNote, args)).toMatchObject({ ok: true });
  return id;
};

beforeEach(async () => {
  const events = {
    mayFork: false,
    wasSilentlyRestored: false,
    forksTold: 0,
    cookiesAhead: 0,
    lossesNoticed: 0,
    quarantined: 0,
    handedOver: 0,
    notTaken: new Set<string>(),
  };
  const time = { now: Date.parse('2026-11-24T08:00:00.000Z') };
  const fail = (why: string) => {
    throw new Error(why);
  };
  city = aServer({ store: memoryCity(), time, chance: chance.fork(), page: 250, events, fail }, 0);
  const people = await found(city, chance.uuid());
  const [first, lead, third] = people;
  if (!first || !lead || !third) throw new Error('three people');
  leader = await aTablet(city, lead, chance.uuid);
  bo = await aTablet(city, first, chance.uuid);
  eva = await aTablet(city, third, chance.uuid);
  for (const tablet of [leader, bo, eva]) await tablet.pull();

  // All of it without a network from here.
  const steps = [{ id: stepId, kind: 'capture' as const, title: 'Fånga', rank: 1 }];
  const prepared = { workshopId, title: 'Måltiden', mode: 'one' as const, steps, participants: [] };
  const saved = [await leader.store.mutate(prepareWorkshop, prepared)];
  for (const { person } of [bo, eva])
    saved.push(await leader.store.mutate(addMember, { workshopId, personId: person.id }));
  if (saved.some(({ ok }) => !ok)) throw new Error(JSON.stringify(saved));
});

test('W7: members read in a workshop that was made in the room, add to it, and the leader sees and moves what they wrote, all without a network', async () => {
  await handOver(leader, bo);
  await handOver(leader, eva);
  await write(bo, 'Från Bo');
  const evas = await write(eva, 'Från Eva');
  await write(leader, 'Från ledaren');
  await handOver(bo, leader);
  await handOver(eva, leader);
  const all = ['Från Bo', 'Från Eva', 'Från ledaren'];
  expect(await notes(leader)).toEqual(all);
  // The same file, and a newer one with more in it, once more.
  await write(bo, 'Till sist');
  await handOver(bo, leader);
  expect(await notes(leader)).toEqual([...all, 'Till sist']);
  expect(await leader.store.mutate(moveNote, { workshopId, id: evas })).toMatchObject({ ok: true });

  await sync(leader);
  expect(await leader.store.outbox()).toEqual([]);
  expect(await leader.store.issues()).toEqual([]);
  expect(await notes(leader)).toEqual([...all, 'Till sist']);
  for (const tablet of [bo, eva]) {
    await sync(tablet);
    expect(await tablet.store.issues()).toEqual([]);
    expect(await tablet.store.outbox()).toEqual([]);
    expect(await notes(tablet)).toEqual([...all, 'Till sist']);
  }
});

test('W7: whoever finds the network first, all tablets end alike', async () => {
  await handOver(leader, bo);
  await write(bo, 'Från Bo');
  await handOver(bo, leader);
  await sync(bo);
  await sync(leader);
  await sync(eva);
  await sync(bo);
  for (const tablet of [leader, bo, eva]) {
    expect(await notes(tablet)).toEqual(['Från Bo']);
    expect(await tablet.store.issues()).toEqual([]);
  }
});
