import type { Base } from '../domain/field.ts';
import type { Row } from '../domain/tx.ts';
import type { Pending } from './pending.ts';
import type { Shape } from './shape.ts';

/** Is this an edit of an existing field, with what its writer saw? */
export function hasBase<A>(args: A): args is A & { readonly base: Base } {
  return typeof args === 'object' && args !== null && 'base' in args && typeof args.base === 'object';
}

/** Pending edits of a field that show: neither blocked, nor judged already and so in the city's rows. */
const shows = (entry: Pending, field: string): boolean => {
  const { args, blocked } = entry;
  const isJudged = 'outcome' in entry && entry.outcome !== undefined;
  return !blocked && !isJudged && hasBase(args) && 'field' in args && args.field === field;
};

/**
 * What the writer of a field sees now: the row's version as last fetched, in the city's epoch, and the pending edit of
 * that field which stands there: the writer's own, or a colleague's that was handed over. Asked before the rules and deeds are there, so the edit is told by the ids it names; {@link pendingEdit} knows.
 */
export function baseFor(
  row: Row,
  field: string,
  pending: readonly Pending[],
  epoch: string | undefined,
): Base {
  const last = pending.findLast(
    (entry) => shows(entry, field) && Object.values(entry.args as object).includes(row.id),
  );
  return { version: row.v ?? 0, ...(last ? { mid: last.mid } : {}), ...(epoch ? { epoch } : {}) };
}

/** The last pending edit of a field. */
export function pendingEdit<P extends Pending>(
  shape: Pick<Shape, 'editOf'>,
  at: NonNullable<ReturnType<Shape['editOf']>>,
  pending: readonly P[],
): P | undefined {
  return pending.findLast((entry) => {
    if (!shows(entry, at.field)) return false;
    const edit = shape.editOf(entry.name, entry.args);
    return edit?.owner === at.owner && edit.id === at.id && edit.field === at.field;
  });
}
