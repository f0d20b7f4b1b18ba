import type { Base } from '../domain/field.ts';
import type { Row } from '../domain/tx.ts';
import type { OutboxEntry } from '../sync/stores.ts';

/** Is this an edit of an existing field, with what its writer saw? */
export function hasBase<A>(args: A): args is A & { readonly base: Base } {
  return typeof args === 'object' && args !== null && 'base' in args && typeof args.base === 'object';
}

/** What the writer of a field sees now: the row's version as last fetched, and the writer's own pending edit of that field. */
export function baseFor(row: Row, field: string, pending: readonly OutboxEntry[]): Base {
  const own = pending.findLast(({ args }) => {
    if (!hasBase(args) || !('field' in args) || args.field !== field) return false;
    return Object.values(args).includes(row.id);
  });
  return { version: row.v ?? 0, ...(own ? { mid: own.mid } : {}) };
}
