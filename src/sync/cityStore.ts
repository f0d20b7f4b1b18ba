import type { Actor } from '../domain/person.ts';
import type { Base } from '../domain/field.ts';
import type { Mutation, Read, Row } from '../domain/tx.ts';
import type { Link } from './chain.ts';
import type { Outcome, Result } from './protocol.ts';

/**
 * The contracts of the city's half: what its store must be able to do, and the ports through which receiving and
 * collecting touch the world. Nothing in this room knows what an initiative is.
 */

/** A known writer: an opaque member of a group. `lmid` is the last of its numbers that has been dealt with. */
export interface Writer {
  readonly clientID: string;
  readonly group: string;
  readonly lmid: number;
}

/** What the log says of a mid that is known in the space. */
export interface KnownMutation {
  readonly mid: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason?: { readonly code: string };
  readonly contentHash: string;
  readonly person: string;
  readonly group: string;
  readonly claimedAt?: string;
  readonly receivedAt: string;
  /** Absent once the content has been erased; then nobody can tell whether another content is the same. */
  readonly salt?: string;
  /** Canonical JSON of the args; absent once erased. */
  readonly args?: string;
}

/** Version of the row and mid of the mutation that last wrote a field. */
export type FieldVersion = readonly [version: number, mid: string];

/** One row as the city keeps it. `row.v` is its version. */
export interface StoredRow {
  readonly table: string;
  readonly row: Row;
  /** Tokens of those who may see it. */
  readonly audience: readonly string[];
  /** By field; `*` stands for every field that is not named (the mutation that made the row). */
  readonly fieldVersions: Readonly<Record<string, FieldVersion>>;
  /** A tombstone: its content is gone, and devices that hold the row are told to delete it. */
  readonly deleted?: true;
}

/** Where a row lies. */
export interface Place {
  readonly table: string;
  readonly owner: string;
  readonly id: string;
}

/** The holders of `token` lost sight of a row. */
export interface Exit extends Place {
  readonly token: string;
}

/** A former value of a field, whole, and the mutation that replaced it; `null` where the field was empty. */
export interface FormerValue extends Place {
  readonly field: string;
  readonly from: unknown;
  readonly mid: string;
}

/** Where the chain of the log ends. `seq` 0 and an empty hash before the first link. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** A link of the log with its content, which is kept apart so that it can be erased without breaking the chain. */
export interface LoggedLink {
  readonly link: Link;
  /** Canonical JSON of the args and the salt of the content hash; absent once erased. */
  readonly content?: { readonly args: string; readonly salt: string };
}

/** An epoch, and the version of the space at which it began. */
export interface Epoch {
  readonly id: string;
  readonly number: number;
  readonly since: number;
}

/** What the receiver needs of the city's store, inside one write transaction that holds the space's lock. */
export interface CityTx {
  /** Taken under the lock, before rows are stamped: a number from a sequence would become visible out of order. */
  version(): Promise<number>;
  setVersion(version: number): Promise<void>;
  epoch(): Promise<{ id: string; number: number }>;
  /** A new epoch, after a restore: its number rises, also above `than`, so that the cookie's order never goes backwards. */
  renewEpoch(id: string, than?: number): Promise<void>;
  /** All epochs that this database knows to have had, oldest first. */
  epochs(): Promise<readonly Epoch[]>;
  /** The person a group is bound to. */
  groupPerson(group: string): Promise<string | undefined>;
  bindGroup(group: string, person: string): Promise<void>;
  /** What the device is called, for those who read what was written on it. */
  groupLabel(group: string): Promise<string | undefined>;
  labelGroup(group: string, label: string): Promise<void>;
  writer(clientID: string): Promise<Writer | undefined>;
  /** Enrols the writer or moves its lmid, as of `version`. */
  putWriter(writer: Writer, version: number): Promise<void>;
  /** A mid known anywhere in the space, whoever delivered it. */
  findMutation(mid: string): Promise<KnownMutation | undefined>;
  /** The rows named; a read without `id` gives the whole table of the owner. Tombstones are not given. */
  load(reads: readonly Read[]): Promise<readonly StoredRow[]>;
  /** Every row of an owner, for restamping when its audience changes. */
  loadOwner(owner: string): Promise<readonly StoredRow[]>;
  /** Keeps the rows as of `version`, which becomes their `v`. */
  putRows(rows: readonly StoredRow[], version: number): Promise<void>;
  /** Those who held only these tokens get a delete at this version. */
  addExits(exits: readonly Exit[], version: number): Promise<void>;
  keepValues(values: readonly FormerValue[], version: number): Promise<void>;
  /** Seals a version of which the log says nothing, with what no other version ever has: after a restore the same number is another. */
  seal(version: number, seal: string): Promise<void>;
  /** The first value of a field that was replaced after `version`: what the field said at that version. */
  firstReplaced(place: Place, field: string, version: number): Promise<{ from: unknown } | undefined>;
  chainHead(): Promise<ChainHead>;
  /** Links in order, the first one joined to `chainHead()`. */
  appendLog(links: readonly LoggedLink[]): Promise<void>;
  /** What was answered to each number of a writer, duplicates among them: the log has each mid once only. */
  keepResults(results: readonly Result[], version: number): Promise<void>;
  /** Whoever delivered the mid is answered anew, with their next pull: it was released. */
  retell(mid: string, word: Pick<Result, 'outcome' | 'reason'>, version: number): Promise<void>;
  /** The last number given out in a series; 0 before the first. */
  counter(series: string): Promise<number>;
  setCounter(series: string, n: number): Promise<void>;
  /** Moves every series on: numbers that were given out and then lost with their commits are given to nothing else. */
  skipNumbers(by: number): Promise<void>;
  /** Counts a try of a mutation that failed by our fault, over restarts; gives how many there have been. */
  countTry(mid: string): Promise<number>;
}

/** What a pull reads, in one snapshot. Ranges of versions are (after, upTo]. */
export interface CitySnapshot {
  version(): Promise<number>;
  epoch(): Promise<{ id: string; number: number }>;
  groupPerson(group: string): Promise<string | undefined>;
  get(place: Place): Promise<Row | undefined>;
  /** Tombstones among them. */
  rowsSince(after: number, upTo: number): Promise<readonly StoredRow[]>;
  /**
   * Living rows, of version at most `upTo`, of the `limit` owners that come next in falling order after `below` (from the
   * start when absent): the organisation comes first, then the newest. `next` is the last owner when there are more.
   */
  rowsOfOwners(
    below: string | undefined,
    limit: number,
    upTo: number,
  ): Promise<{ rows: readonly StoredRow[]; next?: string }>;
  /** Rows that left the sight of one of the tokens, each once, with the audience they have now. */
  exitsSince(
    after: number,
    upTo: number,
    tokens: readonly string[],
  ): Promise<readonly (Place & { audience: readonly string[] })[]>;
  /** Writers of the group whose lmid moved. */
  lmidsSince(group: string, after: number, upTo: number): Promise<Readonly<Record<string, number>>>;
  /** Outcomes of what the group delivered, in order of writer and number. */
  resultsSince(group: string, after: number, upTo: number): Promise<readonly Result[]>;
  chainHead(): Promise<ChainHead>;
  /** The seal of a version; undefined for one that the log tells of. */
  sealOf(version: number): Promise<string | undefined>;
  /** Links after `seq`, at most `limit`, in order. */
  log(seq: number, limit: number): Promise<readonly LoggedLink[]>;
  /** Former values of a row's fields, oldest first. */
  formerValues(place: Place): Promise<readonly (FormerValue & { version: number })[]>;
}

/** The city's store. Several spaces live in one. */
export interface CityStore {
  /** Makes the space unless it is there; `epoch` is a random identity. */
  createSpace(space: string, epoch: string): Promise<void>;
  /**
   * One writer at a time per space; durable when it resolves. When `f` throws, nothing of what it wrote remains.
   * `f` awaits nothing but the transaction.
   * @throws Transient for trouble of the store that passes; whatever `f` throws.
   */
  write<T>(space: string, f: (tx: CityTx) => Promise<T>): Promise<T>;
  snapshot<T>(space: string, f: (s: CitySnapshot) => Promise<T>): Promise<T>;
  /** Tells of each new version after it is durable; gives a function that ends the watch. */
  watch(listener: (space: string, version: number) => void): () => void;
}

/** A storage trouble that passes: nothing was written, the same push may come again (503, or 507 when full). */
export class Transient extends Error {
  readonly full: boolean;
  constructor(message: string, full = false) {
    super(message);
    this.full = full;
  }
}

/** An edit of one field, as the domain reads it from a deed's args. */
export interface Edit extends Place {
  readonly deed: string;
  readonly field: string;
  /** `null` empties the field. */
  readonly value: unknown;
  readonly base: Base;
  /** A text of many lines, which is merged by line. */
  readonly isProse: boolean;
  /** The rows whose withdrawal takes the field with it: its own, and the head. */
  readonly within: readonly Place[];
}

/** A value of a field with its author. `at` is by the author's clock where it was said. */
export interface Authored {
  readonly value: unknown;
  readonly by: string;
  readonly at: string;
  readonly device?: string;
}

/** An edit whose writer had not seen what has come before it. */
export interface Arising {
  readonly mid: string;
  readonly edit: Edit;
  /** The edit as it came. */
  readonly mine: Authored;
  /** The row as it was before; nothing if it is not there. */
  readonly row?: Row;
  /** What the field said before. */
  readonly was: unknown;
  /** The same with its author, if the writer had not seen it. */
  readonly theirs?: Authored;
  /** How the two came together: the later takes effect, the merged text does, or what stands stays. */
  readonly outcome?: 'both' | 'text' | 'merged';
  /** The merged text. */
  readonly merged?: string;
  /** What the writer did not know to be withdrawn. */
  readonly gone?: Place & { readonly by: string; readonly at: string };
  /** Conflicts of the writer's own edit before, which this one goes on from. */
  readonly own: readonly Row[];
  /** Receipt. */
  readonly at: string;
}

/** What the city's half is told of the domain. */
export interface Domain {
  /** The register, by name. */
  readonly mutations: ReadonlyMap<string, Mutation>;
  /** Tables whose row is the head of an owner. */
  readonly headTables: readonly Read['table'][];
  /** Where a person's row lies. */
  personRead(person: string): Required<Read>;
  /** The actor that a person's row makes on a day. */
  actorOf(person: Row, today: string): Actor;
  /** The tokens a viewer holds now. */
  tokensOf(actor: Actor): readonly string[];
  /** The token of one device: what only that device may be given. */
  deviceToken(group: string): string;
  /**
   * The audience of a row, given the head of its owner. A row's audience follows from its own fields and from what the
   * head's own audience follows from: while the head's audience stands, so does that of unchanged rows.
   */
  audienceOf(row: Row, headTable: string, head: Row | undefined): readonly string[];
  /** The field that a deed edits; undefined if it edits none, or its args do not parse. */
  editOf(name: string, args: unknown): Edit | undefined;
  /** Who withdrew a row and when, and the field that says so; undefined while it stands. */
  withdrawalOf(row: Row): { readonly field: string; readonly by: string; readonly at: string } | undefined;
  /** Where the conflicts lie that an edit came to. */
  conflictsOf(owner: string, mid: string): readonly Required<Read>[];
  /** Is this the conflict of a text that stands beside another, and nobody has chosen yet? */
  isUnmerged(conflict: Row): boolean;
  /** The rows that keep both values, with who, when and device (S7). */
  conflictRows(arising: Arising): readonly { readonly table: string; readonly row: Row }[];
}

/** This moment: the instant in UTC, and the day in the city's calendar. */
export interface Moment {
  readonly at: string;
  readonly today: string;
}

/** Something that somebody who runs the city should hear of. */
export type Trouble =
  | { kind: 'fault'; space: string; mid: string; name: string; tries: number; error: unknown }
  | { kind: 'quarantined'; space: string; mid: string; name: string }
  | { kind: 'forked'; space: string; clientID: string; id: number }
  | { kind: 'cookieAhead'; space: string; group: string; cookie: number; version: number }
  | { kind: 'lostCommits'; space: string; group: string; deeds: number; epoch: string };

/** The city: everything that receiving and collecting touch. */
export interface City {
  readonly store: CityStore;
  readonly domain: Domain;
  readonly now: () => Moment;
  /** SHA-256 of the UTF-8 bytes, in hex. */
  readonly sha256: (text: string) => string;
  /** Unguessable, new each time. */
  readonly salt: () => string;
  /** Signs a text with the city's own key, in hex: the same text gives the same signature, and nobody else can make it. */
  readonly sign: (text: string) => string;
  readonly report: (trouble: Trouble) => void;
  /** Owners on a page of a first pull, if not as many as usual. */
  readonly page?: number;
}

/** Who is calling, from the session: never from what is sent. */
export interface Principal {
  readonly space: string;
  readonly person: string;
  /** Who brought the person's deeds, when it was not the person: written in the log, and nothing else. */
  readonly courier?: string;
  /** What their device is called. */
  readonly device?: string;
}

/** An answer to be sent as it is. `retryAfter` is in seconds. */
export interface Answer {
  readonly status: 200 | 400 | 403 | 413 | 500 | 503 | 507;
  readonly body: unknown;
  readonly retryAfter?: number;
}
