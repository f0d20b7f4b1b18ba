import type { Person } from '../../src/domain/person.ts';
import { cityShape } from '../../src/store/cityShape.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { collect } from '../../src/sync/collect.ts';
import type { City } from '../../src/sync/cityStore.ts';
import { pullResponse, pushResponse } from '../../src/sync/protocol.ts';
import { receive } from '../../src/sync/receive.ts';
import { SPACE } from './aCity.ts';
import { emptyDisk, openMemoryCabinet } from './memoryCabinet.ts';

/** A real device's store that pushes and pulls when it is told to, straight into a city. */
export async function aTablet(city: City, person: Person, uuid: () => string) {
  let now = Date.parse('2026-11-24T08:00:00.000Z');
  const clock = { now: () => (now += 1000) };
  const store = createDeviceStore(openMemoryCabinet(emptyDisk()), cityShape, { clock, random: { uuid } });
  await store.open({ space: SPACE, person });
  const principal = { space: SPACE, person: person.id };
  const envelope = async () => {
    const { clientGroupID } = await store.identity();
    return { profileID: 'p', clientGroupID, schemaVersion: '1' };
  };
  return {
    person,
    store,
    async push() {
      const { clientID } = await store.identity();
      const entries = await store.handOut(1000, 0);
      const mutations = entries.map(({ id, mid, name, args, timestamp, ctx }) => ({
        clientID,
        id,
        mid,
        name,
        args,
        timestamp,
        at: ctx.at,
      }));
      const { body } = await receive(city, principal, { ...(await envelope()), pushVersion: 1, mutations });
      const answer = pushResponse.parse(body);
      if ('error' in answer) throw new Error(answer.error);
      await store.noteResults(answer.results);
    },
    async pull() {
      const cookie = await store.cookie();
      for (let page: string | undefined; ; ) {
        const asked = {
          ...(await envelope()),
          pullVersion: 1,
          cookie,
          ...(page === undefined ? {} : { page }),
        };
        const answer = pullResponse.parse((await collect(city, principal, asked)).body);
        await store.applyPull(cookie, answer, now, page);
        page = answer.next;
        if (page === undefined) return;
      }
    },
  };
}
export type Tablet = Awaited<ReturnType<typeof aTablet>>;
