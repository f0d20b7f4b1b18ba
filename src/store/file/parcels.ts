import type { Fared, ParcelStore } from '../../sync/courier.ts';
import type { Cabinet, ParcelRecord } from '../cabinet.ts';

/** What waits for the author's own device is asked about again after so long. */
const askAgain = 10 * 60_000;

/** The parcels of others as the courier needs them. */
export function parcelStore(cabinet: Cabinet, now: () => number): ParcelStore {
  return {
    due: () =>
      cabinet.transact('read', ['parcels'], async (tx) =>
        (await tx.all('parcels'))
          .filter((parcel) => isDue(parcel, now()))
          .toSorted((a, b) => a.keptAt - b.keptAt),
      ),
    note: (id, fared) =>
      cabinet.transact('write', ['parcels'], async (tx) => {
        const parcel = await tx.get('parcels', id);
        // The person may have let go of it meanwhile.
        if (parcel) await tx.put('parcels', [after(parcel, fared, now())]);
      }),
  };
}

function isDue({ state, triedAt = 0 }: ParcelRecord, now: number): boolean {
  if (state === 'waiting') return true;
  // A clock that was set back must not make it wait for years.
  return state === 'partly' && Math.abs(now - triedAt) > askAgain;
}

function after(parcel: ParcelRecord, fared: Fared, triedAt: number): ParcelRecord {
  if ('refused' in fared) return { ...parcel, state: 'refused', why: fared.refused, triedAt };
  const isWhole = fared.carried.every(({ outcome }) => outcome !== 'left');
  return { ...parcel, state: isWhole ? 'arrived' : 'partly', carried: fared.carried, triedAt };
}

/** How many of a parcel's deeds the city has. */
export const arrivedOf = ({ carried = [] }: Pick<ParcelRecord, 'carried'>): number =>
  carried.filter(({ outcome }) => outcome !== 'left').length;
