import * as z from 'zod/mini';
import type { Person } from '../../domain/person.ts';
import { author, signedDeed } from '../../sync/parcel.ts';
import { cookie } from '../../sync/protocol.ts';
import type { Issue, OutboxEntry } from '../../sync/stores.ts';
import type { ArchiveRecord, BaseRecord, Draft, HeadRecord, ParcelRecord, PartsRecord } from '../cabinet.ts';

/** What a `.stegvis` file is (docs/file-format.md): a zip whose manifest names every part with its hash, signed by the device that made it. */

export const formatVersion = 1;
export const fileEnding = '.stegvis';
export const mediaType = 'application/x-stegvis';

/** The first entry of every file, by which it is known also when its end is missing. */
export const sign = { name: 'stegvis', text: `stegvis ${formatVersion}` } as const;
export const manifestName = 'manifest.json';
export const signatureName = 'signature.json';
export const deedsName = 'deeds.json';
export const deviceName = 'device.json';
export const rowsName = 'rows.json';
/** What others had handed over to the maker, who hands it on. */
export const parcelsName = 'parcels.json';
export const photosFolder = 'photos/';

const count = z.int().check(z.nonnegative());

/** Read before anything else: of a newer file nothing more is known. */
export const anyManifest = z.object({ format: count });

export const manifest = z.object({
  format: z.literal(formatVersion),
  /** `backup`: everything on the device, for the same person. `parcel`: what is unsent, for a colleague to carry. */
  kind: z.enum(['backup', 'parcel']),
  app: z.string(),
  madeAt: z.string(),
  /** Which city: the server's address, and its database's identity where it is known. */
  city: z.object({ origin: z.string(), space: z.string(), epoch: z.optional(z.string()), name: z.string() }),
  person: z.object({ id: z.string(), name: z.string() }),
  author,
  key: z.object({ publicKey: z.string(), id: z.optional(z.string()) }),
  counts: z.object({ unsent: count, drafts: count, failed: count, photos: count }),
  parts: z.array(
    z.object({ name: z.string(), bytes: count, sha256: z.string(), type: z.optional(z.string()) }),
  ),
});
export type Manifest = z.infer<typeof manifest>;

export const signature = z.object({ signature: z.string() });

/** A record that is kept as it was written: what matters to us is looked at, and a newer app's fields stay. */
const kept = <T>(shape: z.ZodMiniType) => z.custom<T>((value) => shape.safeParse(value).success);

const person = z.looseObject({ personId: z.string(), grants: z.array(z.unknown()) });
const ctx = z.looseObject({ actor: person, at: z.string(), today: z.string(), mid: z.string() });
const entry = kept<OutboxEntry>(
  z.looseObject({
    id: z.int(),
    mid: z.string(),
    name: z.string(),
    args: z.unknown(),
    ctx,
    owners: z.array(z.string()),
    timestamp: z.number(),
  }),
);
const unsaved = z.object({ mid: z.string(), name: z.string(), args: z.unknown(), at: z.string() });
const draft = kept<Draft>(z.looseObject({ key: z.string(), at: z.number() }));
const issue = kept<Issue>(
  z.looseObject({ mid: z.string(), kind: z.enum(['rejected', 'quarantined']), entry, at: z.string() }),
);
const parcel = kept<ParcelRecord>(
  z.looseObject({
    id: z.string(),
    from: z.string(),
    author,
    key: z.string(),
    deeds: z.array(signedDeed),
    keptAt: z.number(),
    state: z.enum(['waiting', 'partly', 'refused']),
  }),
);

/** What is on the device and may be nowhere else. */
export const deviceContent = z.object({
  outbox: z.array(entry),
  unsaved: z.array(unsaved),
  drafts: z.array(draft),
  issues: z.array(issue),
  parcels: z.array(parcel),
});
export type DeviceContent = z.infer<typeof deviceContent>;

/** A parcel that is handed on: each deed as its author signed it. */
export const handedOn = z.object({
  from: z.string(),
  author,
  key: z.string(),
  epoch: z.optional(z.string()),
  madeAt: z.string(),
  deeds: z.array(signedDeed),
});
export type HandedOn = z.infer<typeof handedOn>;

const row = z.looseObject({ id: z.string(), owner: z.string() });
const head = z.object({ table: z.string(), row });
const tables = z.record(z.string(), z.array(row));

/** What can be fetched again, where there is a network. */
export const rowsContent = z.object({
  heads: z.array(kept<HeadRecord>(z.looseObject({ owner: z.string(), ...head.shape, gen: z.int() }))),
  parts: z.array(kept<PartsRecord>(z.looseObject({ owner: z.string(), tables, gen: z.int() }))),
  base: z.array(
    kept<BaseRecord>(z.looseObject({ owner: z.string(), head: z.optional(head), tables, gen: z.int() })),
  ),
  archive: z.array(kept<ArchiveRecord>(z.looseObject({ seq: z.int(), at: z.number(), entry }))),
  standing: z.object({
    cookie: z.nullable(cookie),
    epoch: z.optional(z.string()),
    gen: z.int(),
    nextSeq: z.int(),
  }),
});
export type RowsContent = z.infer<typeof rowsContent>;

/** Who makes a file, and where. */
export interface Maker {
  readonly origin: string;
  readonly app: string;
  readonly cityName: () => Promise<string>;
  readonly person: Pick<Person, 'id' | 'name'>;
}
