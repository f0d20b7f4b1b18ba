import type { OutboxEntry } from '../../sync/stores.ts';
import { type CarriedDeed, deedText, type SignedDeed } from '../../sync/parcel.ts';
import {
  type Cabinet,
  type KeyRecord,
  type ParcelRecord,
  storeNames,
  theStanding,
  theWriter,
} from '../cabinet.ts';
import type { Unsaved } from '../mutate.ts';
import { handOutToFile, noop } from '../outbox.ts';
import { FileFault } from './fault.ts';
import {
  deedsName,
  deviceName,
  formatVersion,
  type HandedOn,
  type Maker,
  type Manifest,
  parcelsName,
  photosFolder,
  rowsName,
} from './format.ts';
import { deviceKey, sign } from './key.ts';
import { jsonPart, pack, type Part } from './pack.ts';

/** Photos on this device, as a file needs them: one at a time. */
export interface PhotoShelf {
  /** What is here, or only what has not reached the city. Asked before any is read. */
  hashes(which: 'all' | 'unsent'): Promise<readonly string[]>;
  read(hash: string): Promise<{ readonly bytes: ArrayBuffer; readonly type: string } | undefined>;
  /** Keeps a photo here, to be sent. `carriedFor`: the person whose it is, if another. @throws Trouble when the disk is full. */
  keep(bytes: ArrayBuffer, type: string, carriedFor?: string): Promise<void>;
}

export interface Around {
  readonly cabinet: Cabinet;
  readonly photos: PhotoShelf;
  readonly maker: Maker;
  readonly now: () => number;
}

/** A file, and what is in it. */
export interface Made {
  readonly file: Blob;
  readonly manifest: Pick<Manifest, 'kind' | 'madeAt' | 'counts'>;
}

/** Writes everything on the device to one file. @returns undefined where the browser makes no key. */
export async function makeBackup(around: Around, unsaved: readonly Unsaved[]): Promise<Made | undefined> {
  const { cabinet, photos } = around;
  const key = await deviceKey(cabinet);
  if (!key) return undefined;
  const all = await cabinet.transact('write', storeNames, async (tx) => {
    const outbox = await handOutToFile(tx);
    const [writer, standing] = [await theWriter(tx), await theStanding(tx)];
    const { session: _session, paging: _paging, lmids: _lmids, key: _key, ...stands } = standing;
    const device = {
      outbox,
      unsaved,
      drafts: await tx.all('drafts'),
      issues: await tx.all('issues'),
      parcels: (await tx.all('parcels')).filter(({ state }) => state !== 'arrived'),
    };
    const rows = {
      heads: await tx.all('heads'),
      parts: await tx.all('parts'),
      base: await tx.all('base'),
      archive: await tx.all('archive'),
      standing: stands,
    };
    return { writer, device, rows };
  });
  const { outbox, drafts, issues } = all.device;
  const hashes = await photos.hashes('all');
  const counts = {
    unsent: countOf(outbox) + unsaved.length,
    drafts: drafts.length,
    failed: issues.length,
    photos: hashes.length,
  };
  return write(around, key, 'backup', { ...all, counts, hashes }, [
    jsonPart(deviceName, all.device),
    jsonPart(rowsName, all.rows),
  ]);
}

/** A backup has left the app: until then nothing has been backed up. */
export function noteBackup(cabinet: Cabinet, { manifest }: Made): Promise<void> {
  const at = Date.parse(manifest.madeAt);
  return cabinet.transact('write', ['meta'], (tx) => tx.put('meta', [{ key: 'backup', at }]));
}

/**
 * Writes what is unsent to a file that a colleague's device can carry. What others handed over goes along, as they signed it: what is
 * unsent here may build on it.
 * @returns undefined when there is nothing.
 * @throws FileFault `unregistered` while the city does not know this device's key.
 */
export async function makeParcel(around: Around): Promise<Made | undefined> {
  const { cabinet, photos } = around;
  const key = await deviceKey(cabinet);
  if (!key?.id) throw new FileFault('unregistered');
  const { writer, outbox, others } = await cabinet.transact(
    'write',
    ['outbox', 'parcels', 'meta'],
    async (tx) => ({
      writer: await theWriter(tx),
      outbox: await handOutToFile(tx),
      others: (await tx.all('parcels'))
        .filter(({ state }) => state === 'waiting' || state === 'partly')
        .toSorted((a, b) => a.keptAt - b.keptAt)
        .map(asHandedOn),
    }),
  );
  const hashes = await photos.hashes('unsent');
  const unsent = countOf(outbox) + others.reduce((sum, { deeds }) => sum + deeds.length, 0);
  const counts = { unsent, drafts: 0, failed: 0, photos: hashes.length };
  if (counts.unsent + hashes.length === 0) return undefined;
  const more = others.length > 0 ? [jsonPart(parcelsName, others)] : [];
  return write(around, key, 'parcel', { writer, device: { outbox }, counts, hashes }, more);
}

const asHandedOn = ({ from, author, key, epoch, madeAt, deeds }: ParcelRecord): HandedOn => ({
  from,
  author,
  key,
  ...(epoch === undefined ? {} : { epoch }),
  madeAt,
  deeds: [...deeds],
});

/** What was discarded keeps its number, and nobody would count it. */
const countOf = (outbox: readonly OutboxEntry[]) => outbox.filter(({ name }) => name !== noop).length;

interface Content {
  readonly writer: { readonly space: string; readonly clientGroupID: string; readonly clientID: string };
  readonly device: { readonly outbox: readonly OutboxEntry[] };
  readonly rows?: { readonly standing: { readonly epoch?: string } };
  readonly counts: Manifest['counts'];
  readonly hashes: readonly string[];
}

async function write(
  { cabinet, photos, maker, now }: Around,
  key: KeyRecord,
  kind: Manifest['kind'],
  { writer, device, counts, hashes }: Content,
  more: readonly Part[],
): Promise<Made> {
  const { space, clientGroupID, clientID } = writer;
  const epoch = await cabinet.transact('read', ['meta'], async (tx) => (await theStanding(tx)).epoch);
  const { origin, app, person } = maker;
  const about: Omit<Manifest, 'parts'> = {
    format: formatVersion,
    kind,
    app,
    madeAt: new Date(now()).toISOString(),
    city: { origin, space, name: await maker.cityName(), ...(epoch === undefined ? {} : { epoch }) },
    person: { id: person.id, name: person.name },
    author: { person: person.id, clientGroupID, clientID },
    key: { publicKey: key.publicKey, ...(key.id === undefined ? {} : { id: key.id }) },
    counts,
  };
  const deeds: SignedDeed[] = [];
  for (const entry of device.outbox) {
    const deed = carriedDeed(entry);
    deeds.push({ deed, signature: await sign(key, deedText(space, about.author, deed)) });
  }
  const parts = async function* (): AsyncGenerator<Part> {
    yield jsonPart(deedsName, deeds);
    yield* more;
    for (const hash of hashes) {
      const photo = await photos.read(hash);
      if (photo) yield { name: photosFolder + hash, bytes: new Uint8Array(photo.bytes), type: photo.type };
    }
  };
  return pack(about, parts(), key);
}

/** A deed as it is pushed, and as its signature covers it. */
function carriedDeed({ id, mid, name, args, timestamp, ctx }: OutboxEntry): CarriedDeed {
  // What lies in the outbox is what was parsed as JSON.
  return { id, mid, name, args: args as CarriedDeed['args'], timestamp, at: ctx.at };
}
