import { type Mutation, perform, Refused } from '../domain/tx.ts';
import type { OutboxEntry } from '../sync/stores.ts';
import type { BaseRecord, CabinetTx } from './cabinet.ts';
import { baseRecord, Desk, isEmpty, loadOwners, nothingOf, type Owned, saveOwners } from './desk.ts';
import type { Shape } from './shape.ts';

/** What is already in memory, so that it need not be loaded again. */
export interface Known {
  /** Owners as the user sees them now. */
  readonly current: ReadonlyMap<string, Owned>;
  /** Owners as the server has them now, where that differs from what the records say. */
  readonly server: ReadonlyMap<string, Owned>;
}
const nothingKnown: Known = { current: new Map(), server: new Map() };

/** The rows of owners with `pending` run anew over what the server gave, and what that did to the entries. Nothing is written yet. */
export interface Replayed {
  readonly owners: ReadonlySet<string>;
  readonly desk: Desk;
  readonly current: ReadonlyMap<string, Owned>;
  readonly server: ReadonlyMap<string, Owned>;
  readonly bases: ReadonlyMap<string, BaseRecord>;
  /** Owners that a pending deed changed. */
  readonly shadowed: Set<string>;
  /** Entries that differ from before: blocked, no longer blocked, or writing to other owners. */
  readonly changed: OutboxEntry[];
}

/**
 * Runs the pending deeds that `touched` owners concern, in order, over what the server gave. A deed that no longer passes is marked
 * blocked and stays: only the server's word is final. Deeds whose outcome is known are not run: their effects, if any, are in the rows.
 */
export async function replay(
  tx: CabinetTx,
  shape: Shape,
  pending: readonly OutboxEntry[],
  touched: Iterable<string>,
  known: Known = nothingKnown,
  alsoLoad: readonly string[] = [],
): Promise<Replayed> {
  const concerned = concernedBy(pending, touched, shape);
  const owners = [...concerned.owners];
  const wanted = [...new Set([...owners, ...concerned.reads, ...alsoLoad])];
  const current = new Map(known.current);
  const missing = wanted.filter((owner) => !current.has(owner));
  for (const [owner, owned] of await loadOwners(tx, missing)) current.set(owner, owned);
  const bases = new Map<string, BaseRecord>();
  for (const record of await tx.getMany('base', owners)) if (record) bases.set(record.owner, record);

  const server = new Map<string, Owned>();
  for (const owner of owners)
    server.set(owner, known.server.get(owner) ?? bases.get(owner) ?? current.get(owner) ?? nothingOf(0));
  const desk = new Desk(new Map([...current, ...server]), shape.isHead);
  const shadowed = new Set<string>();
  const changed: OutboxEntry[] = [];
  for (const entry of concerned.entries) {
    if (entry.outcome) continue;
    const after = runAgain(entry, desk, shape, shadowed);
    if (after !== entry) changed.push(after);
  }
  const outside = [...shadowed].filter((owner) => !concerned.owners.has(owner));
  // A deed that now writes an owner it only read before: that owner's rows must be built from its base too.
  if (outside.length > 0)
    return replay(tx, shape, pending, [...owners, ...outside], { current, server: known.server }, alsoLoad);
  return { owners: concerned.owners, desk, current, server, bases, shadowed, changed };
}

/** Writes what a replay came to: rows that differ, base of what is still shadowed, entries that changed. */
export async function settle(tx: CabinetTx, shape: Shape, replayed: Replayed): Promise<void> {
  const { owners, desk, current, server, bases, shadowed, changed } = replayed;
  const rows = new Map<string, Owned>();
  const put: BaseRecord[] = [];
  const drop: string[] = [];
  for (const owner of owners) {
    const now = desk.owned(owner);
    if (!isSame(now, current.get(owner))) rows.set(owner, now);
    if (shadowed.has(owner)) {
      const base = server.get(owner) ?? nothingOf(now.gen);
      if (base !== bases.get(owner)) put.push(baseRecord(owner, base));
    } else if (bases.has(owner)) drop.push(owner);
  }
  await saveOwners(tx, rows, shape);
  if (put.length > 0) await tx.put('base', put);
  if (drop.length > 0) await tx.delete('base', drop);
  if (changed.length > 0) await tx.put('outbox', changed);
}

/** Owners a deed will read; none if this app does not know it or cannot read its args. */
export function readOwners<A>(deed: Mutation<A> | undefined, args: A): readonly string[] {
  if (!deed) return [];
  try {
    return [...new Set(deed.reads(args).map((read) => read.owner))];
  } catch {
    return [];
  }
}

/**
 * Whom a change of `touched` concerns: every pending deed that reads or writes them, then all that those write, and so on.
 * A deed outside has unchanged grounds, so its rows stand as they are.
 */
function concernedBy(pending: readonly OutboxEntry[], touched: Iterable<string>, shape: Shape) {
  const owners = new Set(touched);
  const reads = new Set<string>();
  const inside = new Set<OutboxEntry>();
  const readsOf = new Map(
    pending.map((entry) => [entry, readOwners(shape.mutations.get(entry.name), entry.args)]),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const entry of pending) {
      const needed = readsOf.get(entry) ?? [];
      if (inside.has(entry)) continue;
      if (![...needed, ...entry.owners].some((owner) => owners.has(owner))) continue;
      inside.add(entry);
      grew = true;
      for (const owner of entry.owners) owners.add(owner);
      for (const owner of needed) reads.add(owner);
    }
  }
  return { owners, reads, entries: pending.filter((entry) => inside.has(entry)) };
}

function runAgain(entry: OutboxEntry, desk: Desk, shape: Shape, shadowed: Set<string>): OutboxEntry {
  const { blocked: before, ...open } = entry;
  try {
    const deed = shape.mutations.get(entry.name);
    if (!deed) throw new Refused({ code: 'unknownMutation', name: entry.name });
    const layer = perform(deed, entry.args, { ...entry.ctx, assign: () => undefined }, desk);
    const owners = new Set(entry.owners);
    for (const { row } of layer.changes()) {
      shadowed.add(row.owner);
      owners.add(row.owner);
    }
    layer.settle(desk);
    const wrote = owners.size > entry.owners.length ? [...owners] : entry.owners;
    return before || wrote !== entry.owners ? { ...open, owners: wrote } : entry;
  } catch (fault) {
    // A fault of ours in one deed must not stop the pull for the others (S9); the server judges it anyway.
    const blocked = fault instanceof Refused ? fault.reason : { code: 'fault' };
    return JSON.stringify(before) === JSON.stringify(blocked) ? entry : { ...open, blocked };
  }
}

function isSame(now: Owned, before: Owned | undefined): boolean {
  if (!before) return isEmpty(now);
  if (now === before) return true;
  const text = ({ head, tables, gen }: Owned) => JSON.stringify([head, tables, gen]);
  return text(now) === text(before);
}
