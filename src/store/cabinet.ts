import type { Base } from '../domain/field.ts';
import type { Person } from '../domain/person.ts';
import type { Row } from '../domain/tx.ts';
import type { Author, Carried, DealtAt, SignedDeed } from '../sync/parcel.ts';
import type { Cookie, Result } from '../sync/protocol.ts';
import type { Issue, OutboxEntry } from '../sync/stores.ts';

/**
 * Where a device's store lies: a handful of object stores with transactions. The store's algorithms know only this port,
 * so that the very same code runs on IndexedDB and on a cabinet in memory that is made to crash.
 */

/** The rows of an owner by table, each table in order of id. */
export type Parts = Readonly<Record<string, readonly Row[]>>;

/** An initiative or the organisation: its row, and what lists need to know of its parts. */
export interface HeadRecord {
  readonly owner: string;
  readonly table: string;
  readonly row: Row;
  /** Computed by the domain from row and parts whenever either is written. */
  readonly digest: unknown;
  /** Generation of the last reset that brought it; older ones are swept when a reset ends. */
  readonly gen: number;
  /** Says which parts it was written with (`recentParts.ts`). */
  readonly stamp?: string;
}

/** All other rows of an owner in one record: IndexedDB's cost is per record. */
export interface PartsRecord {
  readonly owner: string;
  readonly tables: Parts;
  readonly gen: number;
}

/** An owner as the server last gave it, kept only while a pending deed has changed it here. */
export interface BaseRecord {
  readonly owner: string;
  readonly head?: { readonly table: string; readonly row: Row };
  readonly tables: Parts;
  readonly gen: number;
}

/** An acknowledged deed, kept 30 days or 5 000 for a server that was restored. */
export interface ArchiveRecord {
  readonly seq: number;
  /** When it was acknowledged, by the server's time. */
  readonly at: number;
  readonly entry: OutboxEntry;
}

/** Unsent text or a prepared decision. */
export interface Draft {
  readonly key: string;
  readonly value: unknown;
  readonly at: number;
  /** What the writer saw when an existing field was opened, so that a draft picked up later still knows. */
  readonly base?: Base;
}

/** Who writes here. */
export interface WriterRecord {
  readonly key: 'writer';
  readonly space: string;
  readonly clientGroupID: string;
  readonly clientID: string;
  readonly nextId: number;
  /** The person's own row: from the session at first, then as it is shown here. */
  readonly person: Person;
}

/** Where this device stands towards the city. */
export interface StandingRecord {
  readonly key: 'standing';
  readonly cookie: Cookie | null;
  readonly epoch?: string;
  readonly lmids: Readonly<Record<string, number>>;
  readonly gen: number;
  /** Rises with each answer that needs several transactions, so that only one of two tabs goes on. */
  readonly session: number;
  /** A paged pull under way: what has come besides rows waits for the last page. */
  readonly paging?: {
    readonly next: string;
    readonly reset: boolean;
    /** Its first page stood before the cookie that was asked with: the city was put back. */
    readonly goesBack?: true;
    readonly lmids: Readonly<Record<string, number>>;
    readonly results: readonly Result[];
  };
  /** Next place in the archive. */
  readonly nextSeq: number;
}

/** When the server last took what was sent, and last answered a pull; milliseconds on this device. */
export interface ContactRecord {
  readonly key: 'contact';
  readonly pushedAt?: number;
  readonly pulledAt?: number;
}

/** An answer of the city that brought something: when, and how many rows. */
export interface Fetched {
  readonly at: number;
  readonly rows: number;
}

/** The latest of them, newest last. */
export interface FetchesRecord {
  readonly key: 'fetches';
  readonly log: readonly Fetched[];
}

/** What the screens keep to take deeds back with. */
export interface UndoRecord {
  readonly key: 'undo';
  readonly kept: unknown;
}

/** The key that signs what leaves this device in a file. No script can read the private half out. */
export interface KeyRecord {
  readonly key: 'key';
  readonly privateKey: CryptoKey;
  /** The point, uncompressed, as base64url. */
  readonly publicKey: string;
  /** What the city calls it, once it knows it. */
  readonly id?: string;
}

/** When everything here was last written to a file. */
export interface BackupRecord {
  readonly key: 'backup';
  readonly at: number;
}

/** What a colleague handed over to be carried to the city: theirs, and kept until its person lets go of it. */
export interface ParcelRecord {
  /** Hash of its manifest: the same parcel read twice is one. */
  readonly id: string;
  /** The author's name, as the file says. */
  readonly from: string;
  readonly author: Author;
  /** Identity of the key that signed. */
  readonly key: string;
  /** The city's epoch when it was made. */
  readonly epoch?: string;
  readonly deeds: readonly SignedDeed[];
  readonly photos: number;
  readonly madeAt: string;
  readonly keptAt: number;
  /** Number of one's own deed after which it was read in: what is before that goes to the city before it, the rest after. */
  readonly after?: number;
  /** `partly`: what could be brought has been; the rest waits for the author's own device. */
  readonly state: 'waiting' | 'partly' | 'arrived' | 'refused';
  readonly carried?: readonly Carried[];
  /** Why the city would not have it. */
  readonly why?: string;
  /** When it was last brought. */
  readonly triedAt?: number;
}

/**
 * A colleague's deed that is shown here: laid on what the city gave, among what was done here, until its effects have come from the
 * city. What is carried is the parcel; this is what makes it seen.
 */
export interface CarriedRecord
  extends Pick<OutboxEntry, 'mid' | 'name' | 'args' | 'ctx' | 'owners' | 'blocked'> {
  /** Order in which such deeds are run, over all parcels. */
  readonly place: number;
  /** Number of one's own deed after which it was read in. */
  readonly after: number;
  /** The city has dealt with it, and whoever has its rows as of then has all that it did. */
  readonly dealtAt?: DealtAt;
}

export interface Meta {
  key: KeyRecord;
  backup: BackupRecord;
  writer: WriterRecord;
  standing: StandingRecord;
  contact: ContactRecord;
  fetches: FetchesRecord;
  undo: UndoRecord;
}

/** Object store → its record. */
export interface Records {
  heads: HeadRecord;
  parts: PartsRecord;
  base: BaseRecord;
  outbox: OutboxEntry;
  issues: Issue;
  archive: ArchiveRecord;
  drafts: Draft;
  parcels: ParcelRecord;
  carried: CarriedRecord;
  meta: WriterRecord | StandingRecord | ContactRecord | FetchesRecord | UndoRecord | KeyRecord | BackupRecord;
}
export type StoreName = keyof Records;
export type Key = string | number;

/** The field that is a record's key. */
export const keyField = {
  heads: 'owner',
  parts: 'owner',
  base: 'owner',
  outbox: 'id',
  issues: 'mid',
  archive: 'seq',
  drafts: 'key',
  parcels: 'id',
  carried: 'place',
  meta: 'key',
} as const satisfies { [S in StoreName]: keyof Records[S] & string };

export const storeNames = Object.keys(keyField) as StoreName[];

/** `write`: durable when it resolves (S1). `download`: may be lost in a power cut, since it can be fetched again. */
export type Mode = 'read' | 'write' | 'download';

/** A stretch of keys, both ends included. */
export interface Range {
  readonly from?: Key;
  readonly to?: Key;
  readonly limit?: number;
  /** From the last key backwards. */
  readonly backwards?: boolean;
}

/** Inside a transaction. Await nothing but these: a foreign `await` commits half of it. */
export interface CabinetTx {
  get<S extends StoreName>(store: S, key: Key): Promise<Records[S] | undefined>;
  /** Records in the order of the keys asked for. */
  getMany<S extends StoreName>(store: S, keys: readonly Key[]): Promise<(Records[S] | undefined)[]>;
  /** Records in order of key. */
  all<S extends StoreName>(store: S, range?: Range): Promise<Records[S][]>;
  keys(store: StoreName): Promise<Key[]>;
  count(store: StoreName): Promise<number>;
  put<S extends StoreName>(store: S, records: readonly Records[S][]): Promise<void>;
  delete(store: StoreName, keys: readonly Key[]): Promise<void>;
}

export interface Cabinet {
  /** All of `f`'s writes or none. @throws Trouble when the cabinet fails; what `f` throws comes through and undoes. */
  transact<T>(mode: Mode, stores: readonly StoreName[], f: (tx: CabinetTx) => Promise<T>): Promise<T>;
  /** Opens the connection anew after it was lost (WebKit after suspend). */
  reopen(): Promise<void>;
  close(): void;
}

/** The cabinet failed, nothing was written: its connection was lost, or the disk is full. */
export class Trouble extends Error {
  readonly kind: 'lost' | 'full';
  constructor(kind: 'lost' | 'full', cause: unknown) {
    super(`the device's store is ${kind}`, { cause });
    this.kind = kind;
  }
}

/** A meta record, typed by its key. */
export async function meta<K extends keyof Meta>(tx: CabinetTx, key: K): Promise<Meta[K] | undefined> {
  // Records of this store are written only under their own key, so the key tells the type.
  return (await tx.get('meta', key)) as Meta[K] | undefined;
}

/** Who writes here. @throws if the store was never opened for anybody. */
export async function theWriter(tx: CabinetTx): Promise<WriterRecord> {
  const writer = await meta(tx, 'writer');
  if (!writer) throw new Error('the store has no identity: call open() first');
  return writer;
}

const atTheStart: StandingRecord = {
  key: 'standing',
  cookie: null,
  lmids: {},
  gen: 0,
  session: 0,
  nextSeq: 1,
};

/** Where this device stands; a new one has nothing. */
export async function theStanding(tx: CabinetTx): Promise<StandingRecord> {
  return (await meta(tx, 'standing')) ?? atTheStart;
}
