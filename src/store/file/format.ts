import * as z from 'zod/mini';
import type { Person } from '../../domain/person.ts';
import { author } from '../../sync/parcel.ts';
import type { Ctx } from '../../domain/tx.ts';

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

/** Why a file is not read. Nothing of it has been taken in. */
export type Fault =
  /** Something else than a file of ours. */
  | 'notOurs'
  /** Its end is missing: it was cut off on its way. */
  | 'cut'
  /** It is not as it was made. */
  | 'changed'
  /** Made by a newer app than this. */
  | 'newer'
  | 'otherCity'
  /** A backup of somebody else's, with nothing in it to carry. */
  | 'otherPerson'
  /** Its maker's key is not known to the city, so nobody can tell whose it is. */
  | 'unregistered';

export class FileFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause?: unknown) {
    super(`the file is ${fault}`, { cause });
    this.fault = fault;
  }
}

// What is kept whole is read loosely: a newer app's fields stay.
const ctx = z.looseObject({
  actor: z.looseObject({ personId: z.string() }),
  at: z.string(),
  today: z.string(),
  mid: z.string(),
});
const parts = z.record(z.string(), z.array(z.looseObject({ id: z.string(), owner: z.string() })));
const row = z.looseObject({ id: z.string(), owner: z.string() });
const head = z.object({ table: z.string(), row });
const reason = z.looseObject({ code: z.string() });

const entry = z.looseObject({
  id: z.int(),
  mid: z.string(),
  name: z.string(),
  args: z.unknown(),
  ctx: z.custom<Omit<Ctx, 'assign'>>((value) => ctx.safeParse(value).success),
  owners: z.array(z.string()),
  state: z.enum(['ready', 'exported', 'sending']),
  timestamp: z.number(),
  coalesce: z.optional(z.string()),
});
const unsaved = z.object({ mid: z.string(), name: z.string(), args: z.unknown(), at: z.string() });
const draft = z.looseObject({ key: z.string(), value: z.unknown(), at: z.number() });
const issue = z.object({
  mid: z.string(),
  kind: z.enum(['rejected', 'quarantined']),
  entry,
  reason: z.optional(reason),
  at: z.string(),
});

/** What is on the device and may be nowhere else. */
export const deviceContent = z.object({
  outbox: z.array(entry),
  unsaved: z.array(unsaved),
  drafts: z.array(draft),
  issues: z.array(issue),
  parcels: z.array(z.looseObject({ id: z.string() })),
});

/** What can be fetched again, where there is a network. */
export const rowsContent = z.object({
  heads: z.array(
    z.object({ owner: z.string(), ...head.shape, digest: z.optional(z.unknown()), gen: z.int() }),
  ),
  parts: z.array(z.object({ owner: z.string(), tables: parts, gen: z.int() })),
  base: z.array(z.object({ owner: z.string(), head: z.optional(head), tables: parts, gen: z.int() })),
  archive: z.array(z.object({ seq: z.int(), at: z.number(), entry })),
  standing: z.object({
    cookie: z.nullable(
      z.looseObject({ order: z.number(), epoch: z.string(), version: z.int(), view: z.string() }),
    ),
    epoch: z.optional(z.string()),
    gen: z.int(),
    nextSeq: z.int(),
  }),
});

/** Who makes a file, and where. */
export interface Maker {
  readonly origin: string;
  readonly app: string;
  readonly cityName: string;
  readonly person: Pick<Person, 'id' | 'name'>;
}
