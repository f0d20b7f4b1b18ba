import type { ParcelRecord } from '../../src/store/cabinet.ts';
import type { Store } from '../../src/store/store.ts';
import type { CarriedDeed } from '../../src/sync/parcel.ts';
import type { OutboxEntry } from '../../src/sync/stores.ts';
import { aWriter } from './notebook.ts';
import type { TinyCity } from './tinyCity.ts';

/** What is unsent on a device, as a colleague's device keeps it when it has read the file. */
export async function parcelOf(store: Store, id: string, keptAt = 0): Promise<ParcelRecord> {
  const { clientGroupID, clientID } = await store.identity();
  const { id: person, name } = await store.person();
  return {
    id,
    from: name,
    author: { person, clientGroupID, clientID },
    key: `key of ${person}`,
    deeds: (await store.outbox()).map((entry) => ({ deed: deedOf(entry), signature: '' })),
    photos: 0,
    madeAt: '2026-11-24T09:00:00.000Z',
    keptAt,
    state: 'waiting',
  };
}

export const deedOf = ({ id, mid, name, args, timestamp, ctx }: OutboxEntry): CarriedDeed => ({
  id,
  mid,
  name,
  args: args as CarriedDeed['args'],
  timestamp,
  at: ctx.at,
});

/** A device brings its parcels to a tiny city, and notes what it hears. @param left deeds that only their author may deliver. */
export async function bring(store: Store, city: TinyCity, left: (name: string) => boolean = () => false) {
  for (const parcel of await store.toBring.due()) {
    const { author, deeds } = parcel;
    const first = deeds.findIndex(({ deed }) => left(deed.name));
    const takable = first < 0 ? deeds : deeds.slice(0, first);
    const actor = { personId: author.person, name: author.person, grants: aWriter(author.person).grants };
    const answer = city.push(takable.map(({ deed }) => ({ clientID: author.clientID, ...deed, actor })));
    if ('error' in answer) throw new Error(answer.error);
    const byMid = new Map(answer.results.map((result) => [result.mid, result]));
    await store.toBring.note(parcel, {
      carried: deeds.map(({ deed: { mid } }) => ({ mid, outcome: byMid.get(mid)?.outcome ?? 'left' })),
      at: { epoch: city.epoch, version: city.version },
    });
  }
}
