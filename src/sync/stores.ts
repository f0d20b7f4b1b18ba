import type { Change, Ctx, Read, Row } from '../domain/tx.ts';
import type { Cookie, Outcome, PatchOp, PullResponse, Result, WireMutation } from './protocol.ts';

/**
 * The contracts: what a device's store and the city's store must be able to do, and the ports through which the engine
 * touches the world. Nothing in this room knows what an initiative is.
 */

/** Milliseconds since 1970, and timers. */
export interface Clock {
  now(): number;
  /** Runs `f` after `ms`; gives a function that cancels. */
  after(ms: number, f: () => void): () => void;
}
/** A number in [0, 1), and fresh identities (UUIDv7). */
export interface Random {
  unit(): number;
  uuid(): string;
}
/** Runs `f` while no other tab of this device does the same; `undefined` if somebody else holds it. */
export interface Lock {
  tryHold<T>(name: string, f: () => Promise<T>): Promise<T | undefined>;
}

/** What a request came to. `weather` is no network, a time-out, or an answer that is not ours (a captive portal). */
export type NetAnswer =
  | { kind: 'ok'; body: unknown }
  | { kind: 'weather' }
  | { kind: 'problem'; status: number; code: string; soft: boolean; retryAfterMs?: number };
export interface Net {
  push(body: unknown): Promise<NetAnswer>;
  pull(body: unknown): Promise<NetAnswer>;
}

/** A saved deed on its way to the city. */
export interface OutboxEntry {
  /** Order within the writer, from 1. */
  readonly id: number;
  readonly mid: string;
  readonly name: string;
  readonly args: unknown;
  /** Circumstances fixed when it was first run, without `assign`. */
  readonly ctx: Omit<Ctx, 'assign'>;
  /** Owners whose rows it changed when it was first run. */
  readonly owners: readonly string[];
  /** `ready`: never handed out. `sending`: handed out at least once, so it can no longer be replaced. */
  readonly state: 'ready' | 'sending';
  /** The last replay's refusal; only the server's word is final. */
  readonly blocked?: { readonly code: string };
  /** Field that a newer edit may replace while this is the last entry and `ready`. */
  readonly coalesce?: string;
}

/** A deed that ended otherwise than wished, kept with its full content until the person closes it (S2). */
export interface Issue {
  readonly mid: string;
  readonly kind: 'rejected' | 'quarantined';
  readonly entry: OutboxEntry;
  readonly reason?: { readonly code: string };
  readonly at: string;
}

/** Who this store belongs to. One database per (server, space, person); one writer per install × person. */
export interface Identity {
  readonly space: string;
  readonly person: string;
  readonly clientGroupID: string;
  readonly clientID: string;
}

/** What the sync client needs of the device's store. Every method is one atomic transaction. */
export interface DeviceStore {
  identity(): Promise<Identity>;
  /** A new writer for this install; the outbox keeps its mids and is numbered anew from 1. Used on `Forked` and `UnknownWriter`. */
  renewWriter(clientID: string): Promise<void>;
  /** The oldest entries, at most `limit`, marked `sending` before they are given out. */
  handOut(limit: number): Promise<readonly OutboxEntry[]>;
  outboxSize(): Promise<number>;
  cookie(): Promise<Cookie | null>;
  epoch(): Promise<string | undefined>;
  /** Rows, acknowledgements and outcomes in one transaction: rebase of what is pending. `stale` if the cookie moved since it was asked. */
  applyPull(asked: Cookie | null, answer: PullResponse, now: string): Promise<'applied' | 'stale'>;
  /** When the server last took what was sent, and last answered a pull. Computed truth for the Synk screen. */
  noteContact(contact: { pushedAt?: string; pulledAt?: string }): Promise<void>;
}

/** A mutation as the log keeps it. */
export interface LoggedMutation {
  readonly mid: string;
  readonly clientID: string;
  readonly id: number;
  readonly outcome: Outcome;
  readonly reason?: { readonly code: string };
}

/** A known writer. `group` is bound to a person for ever. */
export interface Writer {
  readonly clientID: string;
  readonly group: string;
  readonly person: string;
  readonly lmid: number;
}

/** One row as the city keeps it: its JSON, its audience, the version of each field with the mid that wrote it. */
export interface StoredRow {
  readonly table: string;
  readonly row: Row;
  readonly audience: readonly string[];
  readonly fieldVersions: Readonly<Record<string, readonly [version: number, mid: string]>>;
}

/** What the receiver needs of the city's store, inside one write transaction that holds the space's lock. */
export interface CityTx {
  version(): Promise<number>;
  setVersion(version: number): Promise<void>;
  epoch(): Promise<{ id: string; number: number }>;
  writer(clientID: string): Promise<Writer | undefined>;
  enrol(writer: Writer): Promise<void>;
  setLmid(clientID: string, lmid: number, version: number): Promise<void>;
  /** A mid known anywhere in the space, whoever delivered it. */
  findMutation(mid: string): Promise<LoggedMutation | undefined>;
  /** The mid that this writer used for this id. */
  midAt(clientID: string, id: number): Promise<string | undefined>;
  load(reads: readonly Read[]): Promise<readonly StoredRow[]>;
  /** Every row of an owner, for restamping when its audience changes. */
  loadOwner(owner: string): Promise<readonly StoredRow[]>;
  /** Is the id of this table taken under another owner? Wire keys name the owner, so this only guards heads. */
  putRows(rows: readonly StoredRow[], version: number, mid: string): Promise<void>;
  /** Former readers get a delete at this version. */
  addExits(
    exits: readonly { token: string; table: string; owner: string; id: string }[],
    version: number,
  ): Promise<void>;
  /** Former values of changed fields, whole (history of values). */
  keepValues(
    values: readonly {
      table: string;
      owner: string;
      id: string;
      field: string;
      from: unknown;
      mid: string;
    }[],
    version: number,
  ): Promise<void>;
  appendLog(entry: LogEntry, version: number): Promise<void>;
  /** Next number of a series, from 1; committed with the transaction. */
  next(series: string): Promise<number>;
  /** Tries of a mutation that failed by our fault, over restarts. */
  countTry(mid: string): Promise<number>;
}

export interface LogEntry {
  readonly mid: string;
  readonly clientID: string;
  readonly id: number;
  readonly group: string;
  readonly name: string;
  readonly person: string;
  /** Stated by the device; never decides. */
  readonly claimedAt?: string | undefined;
  readonly receivedAt: string;
  readonly outcome: Outcome;
  readonly reason?: { readonly code: string } | undefined;
  /** Kept apart from the chain, so that it can be erased without breaking it. */
  readonly args: unknown;
}

/** What a pull reads, in one snapshot. */
export interface CitySnapshot {
  version(): Promise<number>;
  epoch(): Promise<{ id: string; number: number }>;
  /** Rows of version in (after, upTo]; all rows when `after` is 0. */
  rowsSince(after: number, upTo: number): Promise<readonly StoredRow[]>;
  exitsSince(
    after: number,
    upTo: number,
    tokens: readonly string[],
  ): Promise<readonly { table: string; owner: string; id: string }[]>;
  /** Writers of the group whose lmid moved in (after, upTo]. */
  lmidsSince(group: string, after: number, upTo: number): Promise<Readonly<Record<string, number>>>;
  /** Outcomes logged for the group in (after, upTo]. */
  resultsSince(group: string, after: number, upTo: number): Promise<readonly Result[]>;
  get(read: Required<Read>): Promise<Row | undefined>;
}

/** The city's store. */
export interface CityStore {
  /** One writer at a time per space; all or nothing; durable when it resolves. */
  write<T>(space: string, f: (tx: CityTx) => Promise<T>): Promise<T>;
  snapshot<T>(space: string, f: (s: CitySnapshot) => Promise<T>): Promise<T>;
}

/** A storage trouble that passes: nothing was written, the same push may come again (503, or 507 when full). */
export class Transient extends Error {
  readonly full: boolean;
  constructor(message: string, full = false) {
    super(message);
    this.full = full;
  }
}

/** What the receiver is told of the domain. */
export interface Domain {
  mutation(name: string): { readonly internal?: true } | undefined;
  /** @throws the domain's `Refused` (recognised by `isRefused`) for args that do not parse. */
  readsOf(name: string, args: unknown): { args: unknown; reads: readonly Read[] };
  /** Runs over rows; gives the changes. */
  run(
    name: string,
    args: unknown,
    ctx: Ctx,
    rows: {
      get(t: string, o: string, i: string): Row | undefined;
      list(t: string, o: string): readonly Row[];
    },
  ): readonly Change[];
  audienceOf(row: Row, headTable: string, head: Row | undefined): readonly string[];
  isHead(table: string): boolean;
}

export type { PatchOp, WireMutation };
