import type { Milestone } from '../../../../domain/plan.ts';

/** By day; those without one last, in the order they were written. */
export function inOrder(rows: readonly Milestone[]): readonly Milestone[] {
  const day = (row: Milestone) => row.startsOn ?? row.dueOn ?? '9999';
  return rows.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
