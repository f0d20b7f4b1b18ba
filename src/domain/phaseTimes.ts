import { daysBetween } from './calendar.ts';
import type { Listed } from './digest.ts';
import { daysInPhase, type Initiative, isEnded } from './initiative.ts';
import { numberOfPhase, type PhaseId, phases } from './model.ts';

/**
 * Days that an initiative spent in a phase it has left (A1): from the gate before it, or the beginning, to the gate after.
 * Absent for a phase it has not left, and where a gate was stated by an import, which knows the state and not the time.
 * @param dayOf the city's day of an instant.
 */
export function daysThrough(
  { passed, createdAt }: Initiative,
  phase: PhaseId,
  dayOf: (at: string) => string,
): number | undefined {
  const index = numberOfPhase(phase) - 1;
  const after = passed[index];
  const before = passed[index - 1];
  if (!after || after.imported || before?.imported) return undefined;
  return daysBetween(dayOf(before?.at ?? createdAt), dayOf(after.at));
}

/** So few that a median says nothing. */
const fewForMedian = 3;

/** The middle of some numbers, in whole numbers; none of hardly any. */
export function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length < fewForMedian) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return Math.round((low + high) / 2);
}

/** An initiative under way, and for how many days it has stood in its phase. */
export interface Age {
  readonly initiativeId: string;
  readonly title: string;
  readonly phase: PhaseId;
  readonly days: number;
  /** More than twice the median of its phase: it may be stuck. */
  readonly isLong: boolean;
}

export interface PhaseAges {
  readonly phase: PhaseId;
  /** The longest first; of equals, as they came. */
  readonly ages: readonly Age[];
  readonly median: number | undefined;
}

/** Ålder i fas (R2): who is stuck? */
export interface AgesInPhase {
  /** All four, in the order of the model. */
  readonly phases: readonly PhaseAges[];
  /** Initiatives under way that were imported without the day when they came to their phase. */
  readonly unknown: readonly Listed[];
}

/** Days in phase of everything under way, as of `today`. What has ended or was withdrawn stands nowhere. */
export function agesInPhase(lines: readonly Listed[], today: string): AgesInPhase {
  const underWay = lines.filter(({ head }) => !isEnded(head) && !head.withdrawnAt);
  return {
    phases: phases.map(({ id }) => agesIn(id, underWay, today)),
    unknown: underWay.filter(({ head }) => !isSinceKnown(head)),
  };
}

function agesIn(phase: PhaseId, underWay: readonly Listed[], today: string): PhaseAges {
  const there = underWay
    .filter(({ head }) => head.phase === phase && isSinceKnown(head))
    .map(({ head }) => ({ head, days: daysInPhase(head, today) }))
    .toSorted((a, b) => b.days - a.days);
  const median = medianOf(there.map(({ days }) => days));
  return {
    phase,
    median,
    ages: there.map(({ head, days }) => ({
      initiativeId: head.id,
      title: head.title,
      phase,
      days,
      isLong: median !== undefined && days > 2 * median,
    })),
  };
}

/** An import that does not say when the phase began is given the day when the initiative did (R5): right in the first phase, a guess in the others. */
const isSinceKnown = ({ origin, phase, phaseSince, createdAt }: Initiative): boolean =>
  origin.kind !== 'imported' || phase === 'exploreIdea' || phaseSince !== createdAt;
