import { randomUUID } from 'node:crypto';
import type { Person } from '../../src/domain/person.ts';
import { cityShape } from '../../src/store/cityShape.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { createSyncClient } from '../../src/sync/client.ts';
import type { Net, NetAnswer } from '../../src/sync/stores.ts';
import type { TestDevice } from './aServer.ts';
import { emptyDisk, openMemoryCabinet } from './memoryCabinet.ts';
import { aClock, aLock } from './surroundings.ts';

/** A device as it is: the real store and the real sync client, on a disk in memory, over a server's routes. */
export async function aClientDevice(person: Person, browser: TestDevice, space = 'city') {
  const disk = emptyDisk();
  const clock = aClock();
  const random = { unit: () => 0.5, uuid: () => randomUUID() };
  const store = createDeviceStore(openMemoryCabinet(disk), cityShape, { clock, random });
  await store.open({ space, person });
  let there = browser;
  const ask = async (what: 'push' | 'pull', body: unknown): Promise<NetAnswer> => {
    const answer = await there.post(`/api/sync/${what}?space=${space}`, body);
    if (answer.status === 200) return { kind: 'ok', body: answer.body };
    return {
      kind: 'problem',
      status: answer.status,
      code: answer.body.code,
      soft: answer.body.soft === true,
    };
  };
  const net: Net = { push: (body) => ask('push', body), pull: (body) => ask('pull', body) };
  const client = createSyncClient({ net, store, clock, random, lock: aLock(), onStatus: () => undefined });
  return {
    disk,
    store,
    client,
    /** Goes on with another session, or with the server after a restart. */
    useBrowser(other: TestDevice) {
      there = other;
    },
    /** Pushes and pulls until nothing is left to say. @throws when it does not come to rest. */
    async settle() {
      for (let round = 0; round < 10; round++) {
        const { why } = await client.now();
        if (why !== 'ok') throw new Error(`the device met ${why}`);
        if (disk.outbox.size === 0) return;
      }
      throw new Error(`${disk.outbox.size} deeds could not be sent`);
    },
  };
}
export type ClientDevice = Awaited<ReturnType<typeof aClientDevice>>;
