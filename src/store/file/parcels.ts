import type { Fared, ParcelStore } from '../../sync/courier.ts';
import type { Carried } from '../../sync/parcel.ts';
import { type Cabinet, type CabinetTx, type ParcelRecord, theStanding, theWriter } from '../cabinet.ts';
import { lay, letGo, lift, midsOf, viewStores } from '../carried.ts';
import type { Shape } from '../shape.ts';

/** What waits for the author's own device is asked about again after so long. */
const askAgain = 10 * 60_000;

/** The parcels of others: kept until their person lets go of them, shown until their effects have come, brought to the city meanwhile. */
export interface Parcels {
  readonly toBring: ParcelStore;
  /**
   * Keeps parcels in their order, and shows what is in them: the last is the giver's own, those before it the giver hands on.
   * @returns `known` when all that they hold is here already.
   */
  readonly keepParcels: (parcels: readonly ParcelRecord[]) => Promise<'kept' | 'known'>;
  /** A parcel that the city would not have is to be tried once more: its author may have signed in again. */
  readonly retryParcel: (id: string) => Promise<void>;
  /** The person lets go of a parcel, and of what of it is only here. */
  readonly dropParcel: (id: string) => Promise<void>;
}

export function makeParcels(cabinet: Cabinet, shape: Shape, clock: { now(): number }): Parcels {
  const write = <T>(f: (tx: CabinetTx) => Promise<T>) => cabinet.transact('write', viewStores, f);
  return {
    toBring: {
      due: () =>
        cabinet.transact('read', ['parcels', 'carried', 'meta'], async (tx) => {
          const { clientID: carrier } = await theWriter(tx);
          const shown = new Map((await tx.all('carried')).map(({ mid, after }) => [mid, after]));
          return (await tx.all('parcels'))
            .filter((parcel) => isDue(parcel, clock.now()))
            .flatMap((parcel) => inPieces(parcel, shown))
            .toSorted((a, b) => a.after - b.after || a.keptAt - b.keptAt)
            .map((piece) => ({ ...piece, carrier }));
        }),
      note: ({ id, carrier }, fared) =>
        write(async (tx) => {
          // The city was put back since, or somebody copied this device: it is brought again, and known by its mids (S3).
          if ((await theWriter(tx)).clientID !== carrier) return;
          const parcel = await tx.get('parcels', id);
          // The person may have let go of it meanwhile.
          if (!parcel) return;
          await tx.put('parcels', [asFared(parcel, fared, clock.now())]);
          if ('refused' in fared) await lift(tx, shape, [parcel]);
          else await noteDealt(tx, shape, fared);
        }),
    },
    keepParcels: (parcels) =>
      write(async (tx) => {
        const { clientGroupID, nextId } = await theWriter(tx);
        const fresh: ParcelRecord[] = [];
        for (const [nth, parcel] of parcels.entries()) {
          if (await tx.get('parcels', parcel.id)) continue;
          const isHandedOn = nth < parcels.length - 1;
          const isOwn = parcel.author.clientGroupID === clientGroupID;
          if (isHandedOn && (isOwn || (await isHeld(tx, parcel)))) continue;
          // Nothing of their own besides what they hand on.
          if (!isHandedOn && nth > 0 && parcel.deeds.length + parcel.photos === 0) continue;
          fresh.push({ ...parcel, keptAt: parcel.keptAt + nth / 1000, after: nextId - 1 });
          await tx.put('parcels', fresh.slice(-1));
        }
        await lay(tx, shape, fresh);
        return fresh.length > 0 ? 'kept' : 'known';
      }),
    retryParcel: (id) =>
      write(async (tx) => {
        const parcel = await tx.get('parcels', id);
        if (!parcel) return;
        const open: ParcelRecord = { ...parcel, state: 'waiting' };
        await tx.put('parcels', [open]);
        await lay(tx, shape, [open]);
      }),
    dropParcel: (id) =>
      write(async (tx) => {
        const parcel = await tx.get('parcels', id);
        if (!parcel) return;
        await tx.delete('parcels', [id]);
        await lift(tx, shape, [parcel]);
      }),
  };
}

/** What the city has dealt with stays in sight until its effects have come; they may have come already. */
async function noteDealt(
  tx: CabinetTx,
  shape: Shape,
  { carried, at }: Extract<Fared, { readonly carried: unknown }>,
): Promise<void> {
  const { cookie } = await theStanding(tx);
  const done = new Set(carried.filter(({ outcome }) => outcome !== 'left').map(({ mid }) => mid));
  const dealt = (await tx.all('carried')).filter(({ mid }) => done.has(mid));
  // A city that does not say where it stands: the next answer will have it all the same.
  const dealtAt = at ?? (cookie && { epoch: cookie.epoch, version: cookie.version });
  if (!dealtAt || dealt.length === 0) return;
  await tx.put(
    'carried',
    dealt.map((record) => ({ ...record, dealtAt })),
  );
  await letGo(tx, shape, cookie);
}

/** Is all that it holds in parcels that are here already? */
async function isHeld(tx: CabinetTx, { deeds }: ParcelRecord): Promise<boolean> {
  const others = (await tx.all('parcels')).filter(({ state }) => state !== 'refused');
  const held = new Set(others.flatMap(midsOf));
  return deeds.every(({ deed }) => held.has(deed.mid));
}

function isDue({ state, triedAt = 0 }: ParcelRecord, now: number): boolean {
  if (state === 'waiting') return true;
  // A clock that was set back must not make it wait for years.
  return state === 'partly' && Math.abs(now - triedAt) > askAgain;
}

/**
 * What of a parcel the city has not dealt with, by the deed of one's own after which it was read in: a newer file holds again what came
 * with an older one. What stands before something goes no later than that.
 */
function inPieces(
  parcel: ParcelRecord,
  shown: ReadonlyMap<string, number>,
): readonly (ParcelRecord & { readonly after: number })[] {
  const { after: last = 0 } = parcel;
  const pieces: { after: number; deeds: ParcelRecord['deeds'] }[] = [];
  for (const one of notDealtWith(parcel).toReversed()) {
    const [first] = pieces;
    const after = Math.min(shown.get(one.deed.mid) ?? last, first?.after ?? last);
    if (first?.after === after) first.deeds = [one, ...first.deeds];
    else pieces.unshift({ after, deeds: [one] });
  }
  if (pieces.length === 0) return [{ ...parcel, after: last, deeds: [] }];
  return pieces.map((piece) => ({ ...parcel, ...piece }));
}

function notDealtWith({ deeds, carried = [] }: ParcelRecord): ParcelRecord['deeds'] {
  const done = new Set(carried.filter(({ outcome }) => outcome !== 'left').map(({ mid }) => mid));
  return deeds.filter(({ deed }) => !done.has(deed.mid));
}

function asFared(parcel: ParcelRecord, fared: Fared, triedAt: number): ParcelRecord {
  if ('refused' in fared) return { ...parcel, state: 'refused', why: fared.refused, triedAt };
  const known = new Map([...(parcel.carried ?? []), ...fared.carried].map((one) => [one.mid, one]));
  const carried = midsOf(parcel).flatMap((mid) => asList(known.get(mid)));
  const isWhole = carried.every(({ outcome }) => outcome !== 'left');
  const isAll = carried.length === parcel.deeds.length;
  return { ...parcel, state: !isAll ? 'waiting' : isWhole ? 'arrived' : 'partly', carried, triedAt };
}

const asList = (one: Carried | undefined): readonly Carried[] => (one ? [one] : []);
