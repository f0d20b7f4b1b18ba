import type { Row } from '../domain/tx.ts';
import { parseKey, type PatchOp } from '../sync/protocol.ts';
import type { Owned } from './desk.ts';
import type { Shape } from './shape.ts';

/** What an answer changes, by owner: one's rows are written together. */

/** A row that came, or is gone. */
type RowOp = { readonly table: string; readonly id: string; readonly row?: Row };
export type Owners = ReadonlyMap<string, readonly RowOp[]>;

/** A patch by owner, and whether it begins anew: it says so, or nothing was there to go on from. */
export function byOwner(
  patch: readonly PatchOp[],
  fromNothing: boolean,
): { clears: boolean; owners: Map<string, RowOp[]> } {
  const from = patch.findLastIndex((op) => op.op === 'clear');
  const owners = new Map<string, RowOp[]>();
  for (const op of patch.slice(from + 1)) {
    const key = op.op === 'clear' ? undefined : parseKey(op.key);
    if (!key) continue;
    const ops = owners.get(key.owner) ?? [];
    owners.set(key.owner, ops);
    ops.push({ table: key.table, id: key.id, ...(op.op === 'put' ? { row: op.value } : {}) });
  }
  return { clears: from >= 0 || fromNothing, owners };
}

/** Whole owners, about so many rows at a time; at least one chunk, which may be empty. */
export function inChunks(owners: Owners, rowsAtOnce: number): Owners[] {
  const chunks: Map<string, readonly RowOp[]>[] = [new Map()];
  let size = 0;
  for (const [owner, ops] of owners) {
    if (size > 0 && size + ops.length > rowsAtOnce) {
      chunks.push(new Map());
      size = 0;
    }
    chunks.at(-1)?.set(owner, ops);
    size += ops.length;
  }
  return chunks;
}

/** The rows of an owner after the server's changes. */
export function patched(
  before: Owned | undefined,
  ops: readonly RowOp[] | undefined,
  gen: number,
  shape: Shape,
): Owned {
  let head = before?.head;
  const tables = new Map<string, Map<string, Row>>();
  for (const { table, id, row } of ops ?? []) {
    if (shape.isHead(table)) {
      head = row ? { table, row } : undefined;
      continue;
    }
    const rows =
      tables.get(table) ?? new Map((before?.tables[table] ?? []).map((old) => [old.id, old] as const));
    tables.set(table, rows);
    if (row) rows.set(id, row);
    else rows.delete(id);
  }
  const after: Record<string, readonly Row[]> = { ...before?.tables };
  for (const [table, rows] of tables) {
    if (rows.size === 0) delete after[table];
    else after[table] = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
  return { ...(head ? { head } : {}), tables: after, gen };
}
