import type { Column, Lapp, Wall } from '../../../domain/wall.ts';

/**
 * The new wall with every part of the former one that says the same: a wall of hundreds is put together anew at each change, and
 * what is the same object need not be drawn anew.
 */
export function steadyWall(before: Wall | undefined, next: Wall): Wall {
  if (!before) return next;
  const lapps = new Map([...before.columns.flatMap((each) => each.lapps), ...before.loose].map(byNote));
  const columns = new Map(before.columns.map((each) => [each.cluster.id, each]));
  const lappsOf = (former: readonly Lapp[], now: readonly Lapp[]) =>
    steady(
      former,
      now.map((lapp) => {
        const known = lapps.get(lapp.note.id);
        return known && known.note === lapp.note && areSame(known.merged, lapp.merged) ? known : lapp;
      }),
    );
  return {
    ...next,
    columns: steady(
      before.columns,
      next.columns.map((column): Column => {
        const known = columns.get(column.cluster.id);
        const inside = lappsOf(known?.lapps ?? [], column.lapps);
        return known &&
          known.cluster === column.cluster &&
          known.lapps === inside &&
          areSame(known.merged, column.merged)
          ? known
          : { ...column, lapps: inside };
      }),
    ),
    loose: lappsOf(before.loose, next.loose),
    hidden: steady(before.hidden, next.hidden),
  };
}

const byNote = (lapp: Lapp) => [lapp.note.id, lapp] as const;

/** The former list, if the new one has the same in it. */
const steady = <T>(former: readonly T[], now: readonly T[]): readonly T[] =>
  areSame(former, now) ? former : now;

const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, nth) => each === b[nth]);
