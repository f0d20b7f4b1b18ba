import {
  array,
  assert,
  asyncProperty,
  boolean,
  integer,
  nat,
  record,
  type Scheduler,
  scheduler,
} from 'fast-check';
import type { Mutation } from '../../src/domain/tx.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { createSyncClient } from '../../src/sync/client.ts';
import { collect } from '../../src/sync/collect.ts';
import { receive } from '../../src/sync/receive.ts';
import type { NetAnswer } from '../../src/sync/stores.ts';
import { type ACity, aCity, SPACE } from '../kit/aCity.ts';
import { emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, aLock, idsInOrder } from '../kit/surroundings.ts';
import { rowsOn } from '../kit/httpDevice.ts';
import { type Fault, insist } from './fault.ts';

const people = ['ann', 'bo'];
/** Two tabs of each person's device, without the lock between them that usually keeps them apart: correctness must not depend on it. */
const TABS = 2;
const step = record({
  person: nat(1),
  tab: nat(TABS - 1),
  deeds: integer({ min: 0, max: 3 }),
  again: boolean(),
});

export const shuffled: Fault = {
  id: 'X19',
  fault: 'messages and replies arrive in any order, some of them twice, from two tabs at once',
  promise: 'each deed has one effect, each writer’s are done in their order, and all end with the same rows',
  cycles: 2_000,
  quick: 40,
  async run(cycles) {
    const seen = { deeds: 0, doubled: 0, messages: 0 };
    await assert(
      asyncProperty(scheduler(), array(step, { minLength: 1, maxLength: 14 }), async (order, steps) => {
        const city = await aCity();
        await city.admit(...people);
        const devices = await Promise.all(people.map((person) => aDevice(city, person, order, seen)));
        const works: Promise<unknown>[] = [];
        let notes = 0;
        for (const { person, tab, deeds, again } of steps) {
          const device = devices[person];
          if (!device) continue;
          for (let nth = 0; nth < deeds; nth++) {
            const note = `n-${(notes += 1)}`;
            await device.write(tab, note);
            seen.deeds += 2;
          }
          device.isDoubled = again;
          works.push(order.waitFor<unknown>(device.tabs[tab]?.client.now() ?? Promise.resolve()));
        }
        await Promise.all(works);
        await order.waitAll();
        for (const device of devices) device.isDirect = true;
        for (let round = 1; round <= 2; round++) for (const { tabs } of devices) await tabs[0]?.client.now();

        const log = (await city.log()).map(({ link }) => link);
        insist(new Set(log.map(({ mid }) => mid)).size === log.length, 'S3: a deed stands twice in the log');
        for (const { saved, disk } of devices) {
          insist(disk.outbox.size === 0, 'S2: something was never sent');
          const seqs = saved.map((mid) => log.find((link) => link.mid === mid)?.seq ?? 0);
          insist(
            seqs.every((seq, nth) => seq > (seqs[nth - 1] ?? 0)),
            `S4: saved in one order and logged in another: ${seqs.join(' ')}`,
          );
          insist(
            saved.every((mid) => log.some((link) => link.mid === mid && link.outcome === 'applied')),
            'S2: a deed was not applied',
          );
        }
        const views = devices.map(({ disk }) => JSON.stringify([...rowsOn(disk)]));
        insist(views[0] === views[1], 'S5: the devices do not end with the same rows');
      }),
      { numRuns: cycles },
    );
    return `${cycles} schedules, ${seen.messages} messages of which ${seen.doubled} arrived twice, ${seen.deeds} deeds, each once`;
  },
};

/** A person's device with two tabs, whose messages and replies each wait until the schedule lets them through. */
async function aDevice(
  { city }: ACity,
  person: string,
  order: Scheduler,
  seen: { doubled: number; messages: number },
) {
  const disk = emptyDisk();
  const cabinet = openMemoryCabinet(disk);
  const clock = aClock();
  const saved: string[] = [];
  const device = { isDoubled: false, isDirect: false };
  const principal = { space: SPACE, person };

  const deal = async (take: typeof receive, body: unknown): Promise<NetAnswer> => {
    const answer = await take(city, principal, JSON.parse(JSON.stringify(body)));
    const read: unknown = JSON.parse(JSON.stringify(answer.body));
    if (answer.status === 200) return { kind: 'ok', body: read };
    return { kind: 'problem', status: answer.status, code: '', soft: true };
  };
  const through = (take: typeof receive) => async (body: unknown) => {
    if (device.isDirect) return deal(take, body);
    seen.messages++;
    await order.schedule(Promise.resolve(), 'a message');
    const answer = await deal(take, body);
    if (device.isDoubled) {
      seen.doubled++;
      void order.schedule(Promise.resolve(), 'the message again').then(() => deal(take, body));
    }
    return order.schedule(Promise.resolve(answer), 'its reply');
  };

  const tabs = Array.from({ length: TABS }, (_, tab) => {
    const random = idsInOrder(`${person}-${tab}`);
    const store = createDeviceStore(cabinet, notebook, { clock, random });
    const net = { push: through(receive), pull: through(collect) };
    const client = createSyncClient({ net, store, clock, random, lock: aLock(), onStatus: () => undefined });
    return { store, client };
  });
  for (const { store } of tabs) await store.open({ space: SPACE, person: aWriter(person) });

  return Object.assign(device, {
    disk,
    tabs,
    saved,
    async write(tab: number, note: string): Promise<void> {
      const one = async <A>(deed: Mutation<A>, args: A) => {
        const kept = await tabs[tab]?.store.mutate(deed, args);
        if (!kept?.ok) throw new Error(`${deed.name} was not saved`);
        saved.push(kept.mid);
      };
      await one(writeNote, { note, title: note });
      await one(addLine, { note, line: `l-${note}`, text: 'x' });
    },
  });
}
