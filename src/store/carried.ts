import * as z from 'zod/mini';
import type { Person } from '../domain/person.ts';
import type { SignedDeed } from '../sync/parcel.ts';
import type { Cookie } from '../sync/protocol.ts';
import { type CabinetTx, type CarriedRecord, type ParcelRecord, theWriter } from './cabinet.ts';
import { noop } from './outbox.ts';
import { readOwners, replay, settle } from './replay.ts';
import type { Shape } from './shape.ts';

/**
 * What colleagues handed over, as it is seen here: their deeds are run over what the city gave, each where it was read in among one's
 * own. They change what is shown and nothing else: what is sent is the parcel.
 */

/** Object stores of a transaction in which what is seen may change. */
export const viewStores = [
  'heads',
  'parts',
  'base',
  'carried',
  'outbox',
  'archive',
  'issues',
  'parcels',
  'meta',
] as const;

/** Shows what is in parcels, and is neither shown already nor known here otherwise: a deed has one mid in however many files. */
export async function lay(tx: CabinetTx, shape: Shape, parcels: readonly ParcelRecord[]): Promise<void> {
  const { known, last } = await whatIsHere(tx);
  const laid: CarriedRecord[] = [];
  for (const parcel of parcels) {
    const person = await authorOf(tx, shape, parcel);
    for (const { deed } of parcel.deeds) {
      if (known.has(deed.mid)) continue;
      known.add(deed.mid);
      const record = asCarried(shape, parcel, person, deed);
      if (record) laid.push({ ...record, place: last + 1 + laid.length, after: parcel.after ?? 0 });
    }
  }
  await tx.put('carried', laid);
  await rebuild(tx, shape, laid);
}

/** Shows no longer what these parcels hold, but for what another one that is still on its way holds as well. */
export async function lift(tx: CabinetTx, shape: Shape, parcels: readonly ParcelRecord[]): Promise<void> {
  const going = new Set(parcels.flatMap(midsOf));
  const staying = new Set((await tx.all('parcels')).filter(isShown).flatMap(midsOf));
  await takeAway(
    tx,
    shape,
    ({ mid, dealtAt }) => going.has(mid) && !staying.has(mid) && dealtAt === undefined,
  );
}

/** Lets go of what the city has dealt with and given the effects of. */
export async function letGo(tx: CabinetTx, shape: Shape, cookie: Cookie | null): Promise<void> {
  await takeAway(tx, shape, (record) => hasCome(record, cookie));
}

/**
 * What an answer of the city does to what is shown of others: what it has dealt with leaves, together with its effects (S6). A city
 * that was put back may have lost what it had dealt with, so all that is still here is brought to it again (S11).
 * @returns what has left; its owners are to be built anew.
 */
export async function leaveWith(
  tx: CabinetTx,
  cookie: Cookie,
  isRestored: boolean,
): Promise<readonly CarriedRecord[]> {
  const all = await tx.all('carried');
  const isOfOther = ({ dealtAt }: CarriedRecord) => dealtAt !== undefined && dealtAt.epoch !== cookie.epoch;
  if (isRestored || all.some(isOfOther)) {
    const parcels = (await tx.all('parcels')).filter(isShown);
    await tx.put('parcels', parcels.map(untold));
    // What the person let go of meanwhile is brought by nobody any more.
    const held = new Set(parcels.flatMap(midsOf));
    const lost = all.filter(({ mid }) => !held.has(mid));
    await tx.delete('carried', lost.map(placeOf));
    await tx.put('carried', all.filter(({ mid }) => held.has(mid)).map(undealt));
    return lost;
  }
  await bringAgain(tx, cookie);
  const gone = all.filter((record) => hasCome(record, cookie));
  if (gone.length > 0) await tx.delete('carried', gone.map(placeOf));
  return gone;
}

/**
 * An answer from before the city had dealt with a parcel, or of another epoch than the one in which it had: it was put back in secret,
 * which no cookie from before that can tell. Or the answer was long on its way: then what is brought again is known by its mids (S3). So nothing leaves the view here.
 */
export async function bringAgain(tx: CabinetTx, { epoch, version }: Cookie): Promise<void> {
  const ahead = (await tx.all('carried')).filter(
    ({ dealtAt }) => dealtAt !== undefined && (dealtAt.epoch !== epoch || dealtAt.version > version),
  );
  if (ahead.length === 0) return;
  const mids = new Set(ahead.map(({ mid }) => mid));
  const parcels = (await tx.all('parcels')).filter((one) => isShown(one) && holdsAny(one, mids));
  await tx.put('parcels', parcels.map(untold));
  // What no parcel holds any more is brought by nobody, and leaves as it would have.
  const held = new Set(parcels.flatMap(midsOf));
  await tx.put('carried', ahead.filter(({ mid }) => held.has(mid)).map(undealt));
}

const holdsAny = (parcel: ParcelRecord, mids: ReadonlySet<string>): boolean =>
  midsOf(parcel).some((mid) => mids.has(mid));

/** What a city that was put back has said of a parcel no longer holds. */
const untold = ({ carried: _told, triedAt: _when, ...parcel }: ParcelRecord): ParcelRecord => ({
  ...parcel,
  state: 'waiting',
});
const undealt = ({ dealtAt: _before, ...record }: CarriedRecord): CarriedRecord => record;

/** Owners that deeds read or write, so far as is known before they are run anew. */
export const concernsOf = (shape: Shape, records: readonly CarriedRecord[]): readonly string[] =>
  records.flatMap(({ name, args, owners }) => [...owners, ...readOwners(shape.mutations.get(name), args)]);

export const midsOf = ({ deeds }: Pick<ParcelRecord, 'deeds'>): readonly string[] =>
  deeds.map(({ deed }) => deed.mid);

/** What the city would not have is not shown: it is in the parcel, which says so. */
const isShown = ({ state }: ParcelRecord) => state !== 'refused';

const placeOf = ({ place }: CarriedRecord) => place;

const hasCome = ({ dealtAt }: CarriedRecord, cookie: Cookie | null): boolean =>
  dealtAt !== undefined && cookie?.epoch === dealtAt.epoch && cookie.version >= dealtAt.version;

async function takeAway(
  tx: CabinetTx,
  shape: Shape,
  isGone: (record: CarriedRecord) => boolean,
): Promise<void> {
  const gone = (await tx.all('carried')).filter(isGone);
  if (gone.length === 0) return;
  await tx.delete('carried', gone.map(placeOf));
  await rebuild(tx, shape, gone);
}

async function rebuild(tx: CabinetTx, shape: Shape, records: readonly CarriedRecord[]): Promise<void> {
  if (records.length === 0) return;
  await settle(tx, shape, await replay(tx, shape, await tx.all('outbox'), concernsOf(shape, records)));
}

/** Mids that are shown already, or are one's own, or that the city has dealt with; and the last place. */
async function whatIsHere(tx: CabinetTx): Promise<{ known: Set<string>; last: number }> {
  const carried = await tx.all('carried');
  const parcels = await tx.all('parcels');
  const own = [...(await tx.all('outbox')), ...(await tx.all('archive')).map(({ entry }) => entry)];
  const done = parcels.flatMap((parcel) =>
    (parcel.carried ?? []).filter(({ outcome }) => outcome !== 'left'),
  );
  const issues = await tx.all('issues');
  const known = new Set([...carried, ...own, ...issues, ...done].map(({ mid }) => mid));
  return { known, last: carried.at(-1)?.place ?? 0 };
}

/** The author as this device knows them; one whom it has never heard of has no rights here, and the city may know better. */
async function authorOf(
  tx: CabinetTx,
  shape: Shape,
  { author, from }: Pick<ParcelRecord, 'author' | 'from'>,
): Promise<Person> {
  const { person } = await theWriter(tx);
  if (person.id === author.person) return person;
  const { owner, table } = shape.people;
  const row = (await tx.get('parts', owner))?.tables[table]?.find(({ id }) => id === author.person);
  return (row && shape.person(row)) ?? { id: author.person, owner, name: from, grants: [] };
}

/** A deed as it is run here. What this app does not know, cannot read, or would not be taken from a courier's hand, is not. */
function asCarried(
  shape: Shape,
  { keptAt }: ParcelRecord,
  person: Person,
  { mid, name, args, at: said }: SignedDeed['deed'],
): Omit<CarriedRecord, 'place' | 'after'> | undefined {
  const deed = shape.mutations.get(name);
  if (!deed || name === noop || deed.internal || !shape.mayBeCarried(name)) return undefined;
  const parsed = z.safeParse(deed.args, args);
  if (!parsed.success) return undefined;
  const stated = Date.parse(said);
  const when = Number.isNaN(stated) ? keptAt : stated;
  const today = shape.dayOf(when);
  const ctx = { actor: shape.actorOf(person, today), at: new Date(when).toISOString(), today, mid };
  return { mid, name, args: parsed.data, ctx, owners: [] };
}
