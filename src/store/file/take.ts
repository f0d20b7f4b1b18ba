import * as z from 'zod/mini';
import { signedDeed } from '../../sync/parcel.ts';
import type { Issue, OutboxEntry } from '../../sync/stores.ts';
import {
  type Cabinet,
  type CabinetTx,
  type Draft,
  type ParcelRecord,
  storeNames,
  theStanding,
  theWriter,
} from '../cabinet.ts';
import { noop } from '../outbox.ts';
import { besidePrefix } from './beside.ts';
import { sha256, utf8 } from './bytes.ts';
import type { Parcels } from './parcels.ts';
import { lay } from '../carried.ts';
import { readOwners, replay, settle } from '../replay.ts';
import type { Shape } from '../shape.ts';
import { FileFault } from './fault.ts';
import {
  deedsName,
  type DeviceContent,
  deviceContent,
  deviceName,
  handedOn,
  parcelsName,
  photosFolder,
  type RowsContent,
  rowsContent,
  rowsName,
} from './format.ts';
import type { PhotoShelf } from './make.ts';
import type { Opened } from './unpack.ts';

/** What a backup added: what was here already is not counted. */
export interface BroughtIn {
  readonly deeds: number;
  readonly drafts: number;
  /** Drafts that stand beside a newer one of the same field. */
  readonly beside: number;
  readonly failed: number;
  readonly parcels: number;
  readonly photos: number;
  /** The device had nothing, and has the city as it was when the file was made. */
  readonly rows: boolean;
}

/**
 * Takes a person's own backup in: what is missing here, and nothing twice. All of it in one transaction, but for the photos, which
 * come first and are named by their content.
 */
export async function takeBackup(
  cabinet: Cabinet,
  shape: Shape,
  photos: PhotoShelf,
  opened: Opened,
): Promise<BroughtIn> {
  const device = await partOf(opened, deviceName, deviceContent);
  const rows = await partOf(opened, rowsName, rowsContent);
  const kept = await takePhotos(photos, opened);
  return cabinet.transact('write', storeNames, async (tx) => {
    const isEmpty = await hasNothing(tx);
    if (isEmpty) await layDown(tx, rows);
    const { nextId } = await theWriter(tx);
    const fresh = await takeDeeds(tx, shape, device);
    const failed = await takeIssues(tx, device.issues);
    const { drafts, beside } = await takeDrafts(tx, device.drafts);
    // One's own that came along have new numbers; a parcel stands after those that it stood after before.
    const old = new Map(device.outbox.map(({ mid, id }) => [mid, id]));
    const moved = (after: number) =>
      nextId - 1 + fresh.filter(({ mid }) => (old.get(mid) ?? Number.POSITIVE_INFINITY) <= after).length;
    const parcels = await takeParcels(
      tx,
      shape,
      device.parcels.map(({ after = 0, ...parcel }) => ({ ...parcel, after: moved(after) })),
    );
    // What was laid down has what was pending on it in its rows; here it has only what came along.
    const base = isEmpty ? await tx.keys('base') : [];
    const touched = fresh.flatMap(({ name, args, owners }) => [
      ...owners,
      ...readOwners(shape.mutations.get(name), args),
    ]);
    await settle(
      tx,
      shape,
      await replay(tx, shape, await tx.all('outbox'), [...touched, ...base.map(String)]),
    );
    const deeds = fresh.length;
    return { deeds, failed, drafts, beside, parcels, photos: kept, rows: isEmpty && rows.heads.length > 0 };
  });
}

/**
 * Keeps a colleague's unsent deeds, and what others had handed over to them, to be shown here and to be carried.
 * @returns `known` when all of it is here already.
 */
export async function takeParcel(
  keepParcels: Parcels['keepParcels'],
  photos: PhotoShelf,
  opened: Opened,
  now: number,
): Promise<'kept' | 'known'> {
  const { manifest, id } = opened;
  if (manifest.key.id === undefined) throw new FileFault('unregistered');
  const deeds = await partOf(opened, deedsName, z.array(signedDeed));
  const isHandedOn = manifest.parts.some(({ name }) => name === parcelsName);
  const others = isHandedOn ? await partOf(opened, parcelsName, z.array(handedOn)) : [];
  const about = { photos: 0, keptAt: now, state: 'waiting' as const };
  const before: ParcelRecord[] = [];
  for (const { epoch, ...other } of others) {
    const ids = other.deeds.map(({ deed, signature }) => [deed.mid, signature]);
    const its = await sha256(utf8(JSON.stringify([other.author, ids])));
    before.push({ ...other, ...about, id: its, ...(epoch === undefined ? {} : { epoch }) });
  }
  const whose = new Map(before.flatMap((parcel) => photosOf(parcel)));
  await takePhotos(photos, opened, (hash) => whose.get(hash) ?? manifest.person.id);
  const own: ParcelRecord = {
    ...about,
    id,
    from: manifest.person.name,
    author: manifest.author,
    key: manifest.key.id,
    ...(manifest.city.epoch === undefined ? {} : { epoch: manifest.city.epoch }),
    deeds,
    photos: manifest.counts.photos,
    madeAt: manifest.madeAt,
  };
  return keepParcels([...before, own]);
}

/** Photos that a parcel's deeds attach, and whose they are. */
const photosOf = ({ author, deeds }: ParcelRecord): readonly (readonly [string, string])[] =>
  deeds.flatMap(({ deed: { args } }) =>
    typeof args === 'object' && args !== null && 'hash' in args && typeof args['hash'] === 'string'
      ? [[args['hash'], author.person] as const]
      : [],
  );

async function partOf<S extends z.ZodMiniType>(opened: Opened, name: string, schema: S): Promise<z.infer<S>> {
  const read = schema.safeParse(await opened.json(name));
  if (!read.success) throw new FileFault('changed', read.error);
  return read.data;
}

async function takePhotos(
  photos: PhotoShelf,
  opened: Opened,
  carriedFor: (hash: string) => string | undefined = () => undefined,
): Promise<number> {
  const { manifest } = opened;
  const here = new Set(await photos.hashes('all'));
  let kept = 0;
  for (const { name, type = '', sha256: sha } of manifest.parts) {
    if (!name.startsWith(photosFolder) || here.has(sha)) continue;
    const photo = await opened.bytes(name);
    await photos.keep(photo.buffer, type, carriedFor(sha));
    kept++;
  }
  return kept;
}

/** Has the city never been here, and nothing been written? */
async function hasNothing(tx: CabinetTx): Promise<boolean> {
  const { cookie, paging } = await theStanding(tx);
  if (cookie !== null || paging) return false;
  const counts = [await tx.count('heads'), await tx.count('outbox'), await tx.count('archive')];
  return counts.every((count) => count === 0);
}

/** The city as it was, and where the device stood: the next pull goes on from there. */
async function layDown(tx: CabinetTx, { heads, parts, base, archive, standing }: RowsContent): Promise<void> {
  await tx.put('heads', heads);
  await tx.put('parts', parts);
  await tx.put('base', base);
  await tx.put('archive', archive);
  const { cookie, epoch, gen, nextSeq } = standing;
  const stands = { ...(await theStanding(tx)), cookie, gen, nextSeq };
  await tx.put('meta', [epoch === undefined ? stands : { ...stands, epoch }]);
}

/** Unsent deeds under their own mids, by which the city knows what it has (S3), and under this device's numbers (S11). */
async function takeDeeds(
  tx: CabinetTx,
  shape: Shape,
  { outbox, unsaved }: DeviceContent,
): Promise<readonly OutboxEntry[]> {
  const writer = await theWriter(tx);
  const there = await tx.all('outbox');
  const known = new Set([
    ...there.map(({ mid }) => mid),
    ...(await tx.all('archive')).map(({ entry }) => entry.mid),
    ...(await tx.all('issues')).map(({ mid }) => mid),
  ]);
  const fromMemory = unsaved.map(({ mid, name, args, at }): OutboxEntry => {
    const today = shape.dayOf(Date.parse(at));
    const ctx = { actor: shape.actorOf(writer.person, today), at, today, mid };
    return { id: 0, mid, name, args, ctx, owners: [], state: 'exported', timestamp: Date.parse(at) };
  });
  const fresh = [...outbox, ...fromMemory]
    .filter(({ mid, name }) => name !== noop && !known.has(mid))
    .map((entry, nth): OutboxEntry => {
      const { outcome: _told, blocked: _before, ...kept } = entry;
      return { ...kept, id: writer.nextId + nth, state: 'exported' };
    });
  if (fresh.length === 0) return [];
  await tx.put('outbox', fresh);
  await tx.put('meta', [{ ...writer, nextId: writer.nextId + fresh.length }]);
  // What came as a parcel before is one's own from now on.
  const own = new Set(fresh.map(({ mid }) => mid));
  const doubled = (await tx.all('carried')).filter(({ mid }) => own.has(mid));
  if (doubled.length > 0)
    await tx.delete(
      'carried',
      doubled.map(({ place }) => place),
    );
  return fresh;
}

async function takeIssues(tx: CabinetTx, issues: readonly Issue[]): Promise<number> {
  const known = await tx.getMany(
    'issues',
    issues.map(({ mid }) => mid),
  );
  const fresh = issues.filter((_, nth) => !known[nth]);
  await tx.put('issues', fresh);
  return fresh.length;
}

/** The newer of two drafts stays where it is written; the other is kept beside it. */
async function takeDrafts(
  tx: CabinetTx,
  drafts: readonly Draft[],
): Promise<{ drafts: number; beside: number }> {
  let taken = 0;
  let beside = 0;
  for (const draft of drafts) {
    const here = await tx.get('drafts', draft.key);
    if (here && isSame(here, draft)) continue;
    taken++;
    if (!here) {
      await tx.put('drafts', [draft]);
      continue;
    }
    const [newer, older] = here.at >= draft.at ? [here, draft] : [draft, here];
    const aside = { ...older, key: `${besidePrefix}${older.at} ${older.key}` };
    const before = await tx.get('drafts', aside.key);
    if (before && isSame(before, aside)) {
      taken--;
      continue;
    }
    beside++;
    await tx.put('drafts', [newer, aside]);
  }
  return { drafts: taken, beside };
}

const isSame = (a: Draft, b: Draft) => JSON.stringify(a.value) === JSON.stringify(b.value);

async function takeParcels(tx: CabinetTx, shape: Shape, parcels: readonly ParcelRecord[]): Promise<number> {
  const known = await tx.getMany(
    'parcels',
    parcels.map(({ id }) => id),
  );
  const fresh = parcels.filter((_, nth) => !known[nth]);
  await tx.put('parcels', fresh);
  await lay(
    tx,
    shape,
    fresh.filter(({ state }) => state !== 'refused'),
  );
  return fresh.length;
}
