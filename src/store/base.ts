import type { Base } from '../domain/field.ts';
import type { Row } from '../domain/tx.ts';
import type { OutboxEntry } from '../sync/stores.ts';
import type { Shape } from './shape.ts';

/** Is this an edit of an existing field, with what its writer saw? */
export function hasBase<A>(args: A): args is A & { readonly base: Base } {
  return typeof args === 'object' && args !== null && 'base' in args && typeof args.base === 'object';
}

/** Pending edits of a field that show: neither blocked, nor judged already and so in the city's rows. */
const shows = ({ args, blocked, outcome }: OutboxEntry, field: string): boolean =>
  !blocked && !outcome && hasBase(args) && 'field' in args && args.field === field;

/**
 * What the writer of a field sees now: the row's version as last fetched, in the city's epoch, and the writer's own pending edit of
 * that field. Asked before the rules and deeds are there, so the edit is told by the ids it names; {@link pendingEdit} knows.
 */
export function baseFor(
  row: Row,
  field: string,
  pending: readonly OutboxEntry[],
  epoch: string | undefined,
): Base {
  const own = pending.findLast(
    (entry) => shows(entry, field) && Object.values(entry.args as object).includes(row.id),
  );
  return { version: row.v ?? 0, ...(own ? { mid: own.mid } : {}), ...(epoch ? { epoch } : {}) };
}

/** The mid of the writer's own last pending edit of a field. */
export function pendingEdit(
  shape: Pick<Shape, 'editOf'>,
  at: NonNullable<ReturnType<Shape['editOf']>>,
  pending: readonly OutboxEntry[],
): string | undefined {
  return pending.findLast((entry) => {
    if (!shows(entry, at.field)) return false;
    const edit = shape.editOf(entry.name, entry.args);
    return edit?.owner === at.owner && edit.id === at.id && edit.field === at.field;
  })?.mid;
}
