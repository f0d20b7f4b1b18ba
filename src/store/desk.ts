import type { Row, Rows } from '../domain/tx.ts';
import type { BaseRecord, CabinetTx, HeadRecord, Parts, PartsRecord } from './cabinet.ts';
import { isRecent, newStamp, recall, remember } from './recentParts.ts';
import type { Shape } from './shape.ts';

/** An owner in memory. Rows are replaced, never changed, so a shallow copy keeps an earlier state. */
export interface Owned {
  readonly head?: { readonly table: string; readonly row: Row };
  readonly tables: Parts;
  readonly gen: number;
}

export const nothingOf = (gen: number): Owned => ({ tables: {}, gen });

/** An owner as its records hold it. */
export function ownedBy(head: HeadRecord | undefined, parts: PartsRecord | undefined): Owned {
  return {
    ...(head ? { head: { table: head.table, row: head.row } } : {}),
    tables: parts?.tables ?? {},
    gen: Math.max(head?.gen ?? 0, parts?.gen ?? 0),
  };
}

export function baseRecord(owner: string, { head, tables, gen }: Owned): BaseRecord {
  return { owner, ...(head ? { head } : {}), tables, gen };
}

/** The owner with a row put. */
export function withRow(owned: Owned, table: string, row: Row, isHead: boolean): Owned {
  if (isHead) return { ...owned, head: { table, row } };
  return { ...owned, tables: { ...owned.tables, [table]: inserted(owned.tables[table] ?? [], row) } };
}

/** The owner with a row removed; a table without rows goes with it. */
export function withoutRow(owned: Owned, table: string, id: string, isHead: boolean): Owned {
  if (isHead) {
    const { head: _gone, ...rest } = owned;
    return rest;
  }
  const kept = (owned.tables[table] ?? []).filter((row) => row.id !== id);
  const { [table]: _gone, ...others } = owned.tables;
  return { ...owned, tables: kept.length > 0 ? { ...others, [table]: kept } : others };
}

export const isEmpty = (owned: Owned) => !owned.head && Object.keys(owned.tables).length === 0;

/** The rows that deeds run on: some owners, loaded beforehand. Asking for another owner is a fault. */
export class Desk implements Rows {
  readonly #owners: Map<string, Owned>;
  readonly #isHead: Shape['isHead'];
  constructor(owners: Map<string, Owned>, isHead: Shape['isHead']) {
    this.#owners = owners;
    this.#isHead = isHead;
  }
  owned(owner: string): Owned {
    const owned = this.#owners.get(owner);
    if (!owned) throw new Error(`owner ${owner} was not loaded`);
    return owned;
  }
  get(table: string, owner: string, id: string): Row | undefined {
    const { head, tables } = this.owned(owner);
    if (this.#isHead(table)) return head?.table === table && head.row.id === id ? head.row : undefined;
    const rows = tables[table] ?? [];
    const row = rows[placeOf(rows, id)];
    return row?.id === id ? row : undefined;
  }
  list(table: string, owner: string): readonly Row[] {
    const { head, tables } = this.owned(owner);
    if (this.#isHead(table)) return head?.table === table ? [head.row] : [];
    return tables[table] ?? [];
  }
  /** The owner as it is to be from now on. */
  set(owner: string, owned: Owned): void {
    this.#owners.set(owner, owned);
  }
  put(table: string, row: Row): void {
    this.#owners.set(row.owner, withRow(this.owned(row.owner), table, row, this.#isHead(table)));
  }
}

/** Loads owners as the user sees them. */
export async function loadOwners(tx: CabinetTx, owners: readonly string[]): Promise<Map<string, Owned>> {
  const asking = tx.getMany('heads', owners);
  // Of what may be here already the head is asked first; else both at once.
  const heads = owners.some(isRecent) ? await asking : undefined;
  // Taken at once: what is here now may make room for others before the rest has been read.
  const known = owners.map((owner, nth) => recall(owner, heads?.[nth]?.stamp));
  const wanted = owners.filter((_, nth) => known[nth] === undefined);
  const [found, parts] = await Promise.all([heads ?? asking, tx.getMany('parts', wanted)]);
  const partsOf = new Map(parts.flatMap((each) => (each ? [[each.owner, each]] : [])));
  return new Map(
    owners.map((owner, nth) => {
      const head = found[nth];
      const here = known[nth];
      if (here && head) return [owner, ownedBy(head, { owner, tables: here, gen: head.gen })];
      const read = partsOf.get(owner);
      if (read) remember(owner, head?.stamp, read.tables);
      return [owner, ownedBy(head, read)];
    }),
  );
}

/** Writes owners as the user sees them, with their digests. What is empty is deleted, or in a reset left for its sweep. */
export async function saveOwners(
  tx: CabinetTx,
  owners: ReadonlyMap<string, Owned>,
  shape: Shape,
  isSweptLater = false,
): Promise<void> {
  const heads: HeadRecord[] = [];
  const parts: PartsRecord[] = [];
  const noHead: string[] = [];
  const noParts: string[] = [];
  for (const [owner, { head, tables, gen }] of owners) {
    const stamp = newStamp();
    const hasParts = Object.keys(tables).length > 0;
    if (head) heads.push({ owner, ...head, digest: digestOf(shape, head.row, tables), gen, stamp });
    else noHead.push(owner);
    if (hasParts) parts.push({ owner, tables, gen });
    else noParts.push(owner);
    if (head && hasParts && isRecent(owner)) remember(owner, stamp, tables);
  }
  await Promise.all([
    ...(heads.length > 0 ? [tx.put('heads', heads)] : []),
    ...(parts.length > 0 ? [tx.put('parts', parts)] : []),
    ...(noHead.length > 0 && !isSweptLater ? [tx.delete('heads', noHead)] : []),
    ...(noParts.length > 0 && !isSweptLater ? [tx.delete('parts', noParts)] : []),
  ]);
}

/** Rows may come from a newer server: a digest that cannot be made must not stop the rest (S9). */
function digestOf(shape: Shape, head: Row, parts: Parts): unknown {
  try {
    return shape.digest(head, parts);
  } catch {
    return undefined;
  }
}

function placeOf(rows: readonly Row[], id: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = rows[middle];
    if (there && there.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inserted(rows: readonly Row[], row: Row): readonly Row[] {
  const place = placeOf(rows, row.id);
  return rows[place]?.id === row.id ? rows.with(place, row) : rows.toSpliced(place, 0, row);
}
