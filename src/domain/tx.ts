import type * as z from 'zod/mini';
import type { Actor } from './person.ts';
import type { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

/** A row as plain JSON. Unknown fields are kept as they are (an old app must not erase a newer one's fields). */
export interface Row {
  readonly id: string;
  readonly owner: string;
  readonly v?: number | undefined;
}
export type TableName = keyof Tables;
export type RowOf<N extends TableName> = Tables[N];

/** What a mutation will read: one row, or (without `id`) a whole table of one owner. */
export interface Read {
  readonly owner: string;
  readonly table: TableName;
  readonly id?: string;
}

/** The circumstances of a deed. On the device fixed in the outbox entry; on the server the session's person and the receipt, so author and official time never come from args. */
export interface Ctx {
  readonly actor: Actor;
  /** Instant, ISO UTC. */
  readonly at: string;
  /** The city's day, `yyyy-mm-dd`. */
  readonly today: string;
  /** Identity of the mutation: rows it derives (history) are named from it. */
  readonly mid: string;
  /** A value only the server can give, such as the readable number; `undefined` on the device. */
  assign(series: string): number | undefined;
}

/** The only door a mutation has to data. Synchronous; reads outside the declared ones throw. */
export interface Tx {
  get<N extends TableName>(table: N, owner: string, id: string): RowOf<N> | undefined;
  /** Rows of a table, in order of id. */
  list<N extends TableName>(table: N, owner: string): readonly RowOf<N>[];
  /** Replaces a row that was read, or adds it. */
  put<N extends TableName>(table: N, row: RowOf<N>): void;
  /** Adds a new row; refused with `alreadyExists` if the id is taken. The id must be among the declared reads. */
  add<N extends TableName>(table: N, row: RowOf<N>): void;
  /** Adds a row whose id begins with the mutation's own mid, so it needs no look-up (history rows). */
  append<N extends TableName>(table: N, row: RowOf<N>): void;
}

/** A named deed: the same pure function runs on the device at once and on the server with authority. */
export interface Mutation<A = unknown> {
  readonly name: string;
  readonly args: z.ZodMiniType<A>;
  /** Who may, in words, for the public register; the rule itself is asked inside `run`. */
  readonly who: string;
  /** Only the server's own code may run it; a push naming it is refused. */
  readonly internal?: true;
  reads(args: A): readonly Read[];
  run(tx: Tx, args: A, ctx: Ctx): void;
}

/** Declares a mutation; gives back what it is handed, with `args` typed by its schema. */
export function mutation<A>(deed: Mutation<A>): Mutation<A> {
  return deed;
}

/** Thrown by a mutation to undo itself; carries the reason that the person reads as a sentence. */
export class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(`refused: ${reason.code}`);
    this.reason = reason;
  }
}

/** Goes on when `ok`; otherwise refuses the deed with `reason`. */
export function insist(ok: unknown, reason: Refusal): asserts ok {
  if (!ok) throw new Refused(reason);
}

/** Undoes the deed if a rule gave a reason. Rules return reasons; only mutations throw. */
export function obey(reason: Refusal | undefined): void {
  if (reason) throw new Refused(reason);
}

/** Rows by table and owner: what an overlay stands on. */
export interface Rows {
  get(table: string, owner: string, id: string): Row | undefined;
  list(table: string, owner: string): readonly Row[];
}

export interface Change {
  readonly table: string;
  readonly row: Row;
}

const keyOf = (table: string, owner: string, id: string) => `${table}\n${owner}\n${id}`;

/** A layer of changed rows over others. Dropping the layer undoes the deed; `settle` hands it to the layer below. */
export class Overlay implements Rows {
  readonly #below: Rows;
  readonly #changed = new Map<string, Change>();
  constructor(below: Rows) {
    this.#below = below;
  }
  get(table: string, owner: string, id: string): Row | undefined {
    return this.#changed.get(keyOf(table, owner, id))?.row ?? this.#below.get(table, owner, id);
  }
  list(table: string, owner: string): readonly Row[] {
    const own = [...this.#changed.values()].filter((c) => c.table === table && c.row.owner === owner);
    if (own.length === 0) return this.#below.list(table, owner);
    const byId = new Map(this.#below.list(table, owner).map((row) => [row.id, row]));
    for (const { row } of own) byId.set(row.id, row);
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
  put(table: string, row: Row): void {
    this.#changed.set(keyOf(table, row.owner, row.id), { table, row });
  }
  /** The rows this layer changed, in the order they first were. */
  changes(): readonly Change[] {
    return [...this.#changed.values()];
  }
  /** Gives this layer's rows to another. */
  settle(onto: { put(table: string, row: Row): void }): void {
    for (const { table, row } of this.#changed.values()) onto.put(table, row);
  }
}

/**
 * Runs a deed on its own layer over `rows`.
 * @returns the layer, to settle or to drop.
 * @throws Refused when a rule says no; any other error is a fault of ours.
 */
export function perform<A>(deed: Mutation<A>, args: A, ctx: Ctx, rows: Rows): Overlay {
  const layer = new Overlay(rows);
  const reads = deed.reads(args);
  const allows = (table: string, owner: string, id?: string) =>
    reads.some((r) => r.table === table && r.owner === owner && (r.id === undefined || r.id === id));
  const mustAllow = (table: string, owner: string, id?: string) => {
    if (!allows(table, owner, id))
      throw new Error(`${deed.name} read ${table}/${owner}/${id ?? '*'} without declaring it`);
  };
  const door = {
    get(table: string, owner: string, id: string) {
      mustAllow(table, owner, id);
      return layer.get(table, owner, id);
    },
    list(table: string, owner: string) {
      mustAllow(table, owner);
      return layer.list(table, owner);
    },
    put(table: string, row: Row) {
      mustAllow(table, row.owner, row.id);
      layer.put(table, row);
    },
    add(table: string, row: Row) {
      mustAllow(table, row.owner, row.id);
      insist(layer.get(table, row.owner, row.id) === undefined, { code: 'alreadyExists' });
      layer.put(table, row);
    },
    append(table: string, row: Row) {
      if (!row.id.startsWith(ctx.mid))
        throw new Error(`${deed.name} appended ${table}/${row.id}, not named from its mid`);
      layer.put(table, row);
    },
  };
  // Rows are stored under the table's name and written only through typed mutations, so the table's type holds.
  deed.run(door as Tx, args, ctx);
  return layer;
}
