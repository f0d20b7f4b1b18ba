import { type Mutation, perform, Refused } from '../domain/tx.ts';
import type { OutboxEntry } from '../sync/stores.ts';
import { type BaseRecord, type CabinetTx, type CarriedRecord, theWriter } from './cabinet.ts';
import { baseRecord, Desk, isEmpty, loadOwners, nothingOf, type Owned, saveOwners } from './desk.ts';
import { inOrder, type Pending } from './pending.ts';
import type { Shape } from './shape.ts';

/** What is already in memory, so that it need not be loaded again. */
export interface Known {
  /** Owners as the user sees them now. */
  readonly current: ReadonlyMap<string, Owned>;
  /** Owners as the server has them now, where that differs from what the records say. */
  readonly server: ReadonlyMap<string, Owned>;
}
const nothingKnown: Known = { current: new Map(), server: new Map() };

/** The rows of owners with what is pending run anew over what the server gave, and what that did to the entries. Nothing is written yet. */
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
  readonly changedCarried: CarriedRecord[];
}

/**
 * Runs the pending deeds that `touched` owners concern, in order, over what the server gave: one's own (`outbox`), and what
 * colleagues handed over. A deed that no longer passes is marked blocked and stays: only the server's word is final. Deeds whose outcome
 * is known are not run: their effects, if any, are in the rows.
 */
export async function replay(
  tx: CabinetTx,
  shape: Shape,
  outbox: readonly OutboxEntry[],
  touched: Iterable<string>,
  known: Known = nothingKnown,
  alsoLoad: readonly string[] = [],
): Promise<Replayed> {
  return replayAll(tx, shape, inOrder(await tx.all('carried'), outbox), touched, known, alsoLoad);
}

async function replayAll(
  tx: CabinetTx,
  shape: Shape,
  pending: readonly Pending[],
  touched: Iterable<string>,
  known: Known,
  alsoLoad: readonly string[],
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
  const changedCarried: CarriedRecord[] = [];
  for (const entry of concerned.entries) {
    if ('outcome' in entry && entry.outcome) continue;
    const came = runAgain(entry, desk, shape, shadowed);
    if (!came) continue;
    const { blocked: _before, ...open } = entry;
    if ('place' in open) changedCarried.push({ ...open, ...came });
    else changed.push({ ...open, ...came });
  }
  const outside = [...shadowed].filter((owner) => !concerned.owners.has(owner));
  // A deed that now writes an owner it only read before: that owner's rows must be built from its base too.
  if (outside.length > 0)
    return replayAll(
      tx,
      shape,
      pending,
      [...owners, ...outside],
      { current, server: known.server },
      alsoLoad,
    );
  await hideUnseen(tx, shape, [...concerned.entries, ...changedCarried], shadowed, desk, server);
  return {
    owners: concerned.owners,
    desk,
    current,
    server,
    bases,
    shadowed,
    changed,
    changedCarried,
  };
}

/**
 * What is only in a parcel, and which the city would not show to whoever carries it, is not shown here either: a colleague's draft.
 * Rights may begin and end with a day: an owner's is the last on which a colleague worked on it, whatever else is looked at.
 */
async function hideUnseen(
  tx: CabinetTx,
  shape: Shape,
  entries: readonly Pending[],
  written: ReadonlySet<string>,
  desk: Desk,
  server: ReadonlyMap<string, Owned>,
): Promise<void> {
  const own = new Set<string>();
  const days = new Map<string, string>();
  for (const entry of entries)
    for (const owner of entry.owners) {
      if (!('place' in entry)) own.add(owner);
      else if (entry.ctx.today > (days.get(owner) ?? '')) days.set(owner, entry.ctx.today);
    }
  if (days.size === 0) return;
  const { person } = await theWriter(tx);
  for (const owner of written) {
    const { head } = desk.owned(owner);
    const day = days.get(owner);
    const isOnlyHere = head !== undefined && !server.get(owner)?.head && !own.has(owner);
    if (!isOnlyHere || day === undefined) continue;
    if (!shape.sees(shape.actorOf(person, day), head.table, head.row))
      desk.set(owner, server.get(owner) ?? nothingOf(0));
  }
}

/** Writes what a replay came to: rows that differ, base of what is still shadowed, entries that changed. */
export async function settle(tx: CabinetTx, shape: Shape, replayed: Replayed): Promise<void> {
  const { owners, desk, current, server, bases, shadowed, changed, changedCarried } = replayed;
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
  if (changedCarried.length > 0) await tx.put('carried', changedCarried);
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
function concernedBy(pending: readonly Pending[], touched: Iterable<string>, shape: Shape) {
  const owners = new Set(touched);
  const reads = new Set<string>();
  const inside = new Set<Pending>();
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

/** @returns what is to be noted of the deed from now on; nothing if that is noted already. */
function runAgain(
  entry: Pending,
  desk: Desk,
  shape: Shape,
  shadowed: Set<string>,
): Pick<Pending, 'owners' | 'blocked'> | undefined {
  const { blocked: before } = entry;
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
    const isWider = owners.size > entry.owners.length;
    return before || isWider ? { owners: isWider ? [...owners] : entry.owners } : undefined;
  } catch (fault) {
    // A fault of ours in one deed must not stop the pull for the others (S9); the server judges it anyway.
    const blocked = fault instanceof Refused ? fault.reason : { code: 'fault' };
    return JSON.stringify(before) === JSON.stringify(blocked) ? undefined : { owners: entry.owners, blocked };
  }
}

function isSame(now: Owned, before: Owned | undefined): boolean {
  if (!before) return isEmpty(now);
  if (now === before) return true;
  const text = ({ head, tables, gen }: Owned) => JSON.stringify([head, tables, gen]);
  return text(now) === text(before);
}
