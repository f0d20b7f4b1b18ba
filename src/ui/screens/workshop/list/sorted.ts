import { isOngoing } from '../../../../domain/workshop.ts';
import type { ListedWorkshop } from '../../../../domain/workshopDigest.ts';

/** Workshops as the list has them. */
export interface SortedWorkshops {
  readonly ongoing: readonly ListedWorkshop[];
  /** Not started yet, the next first; those without a day last. */
  readonly coming: readonly ListedWorkshop[];
  /** Ended, or started and left long ago; the latest first. */
  readonly earlier: readonly ListedWorkshop[];
}

/** When a workshop was, or is to be; nothing if nobody has said. */
export const dayOf = ({ head }: ListedWorkshop): string | undefined =>
  head.on ?? head.startedAt?.slice(0, 10);

/** Sorts workshops by where they are in their life. @param today the city's day */
export function sortedWorkshops(all: readonly ListedWorkshop[], today: string): SortedWorkshops {
  const ongoing = all.filter(({ head }) => isOngoing(head, today));
  const coming = all.filter(({ head }) => !head.startedAt && !head.endedAt);
  const earlier = all.filter((each) => !ongoing.includes(each) && !coming.includes(each));
  const byDay = (a: ListedWorkshop, b: ListedWorkshop, without: string) => {
    const [one, other] = [dayOf(a) ?? without, dayOf(b) ?? without];
    return one < other ? -1 : one > other ? 1 : 0;
  };
  return {
    ongoing,
    coming: coming.toSorted((a, b) => byDay(a, b, '9999')),
    earlier: earlier.toSorted((a, b) => byDay(b, a, '')),
  };
}
