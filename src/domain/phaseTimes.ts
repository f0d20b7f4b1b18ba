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
  /** It may be stuck. */
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

/**
 * Days in phase of everything under way, as of `today`. What has ended or was withdrawn stands nowhere.
 * @param among what the medians are of, where `lines` are a choice of it.
 */
export function agesInPhase(lines: readonly Listed[], today: string, among = lines): AgesInPhase {
  const underWay = lines.filter(isUnderWay);
  const others = among.filter(isUnderWay);
  return {
    phases: phases.map(({ id }) => {
      const median = medianOf(known(others, id).map(({ head }) => daysInPhase(head, today)));
      const ages = known(underWay, id).map((line) => ageOf(line, today, median));
      return { phase: id, median, ages: ages.toSorted((a, b) => b.days - a.days) };
    }),
    unknown: underWay.filter(({ head }) => !isSinceKnown(head)),
  };
}

const isUnderWay = ({ head }: Listed) => !isEnded(head) && !head.withdrawnAt;
const known = (underWay: readonly Listed[], phase: PhaseId) =>
  underWay.filter(({ head }) => head.phase === phase && isSinceKnown(head));

const ageOf = ({ head }: Listed, today: string, median: number | undefined): Age => ({
  initiativeId: head.id,
  title: head.title,
  phase: head.phase,
  days: daysInPhase(head, today),
  isLong: isLongInPhase(head, today, median),
});

/** Has it stood at least twice as long as half of what stands beside it? What rests or has ended is not waited for. */
export const isLongInPhase = (head: Initiative, today: string, median: number | undefined): boolean =>
  median !== undefined && median > 0 && head.state === 'active' && daysInPhase(head, today) >= 2 * median;

/** An import that does not say when the phase began is given the day when the initiative did (R5): right in the first phase, a guess in the others. */
const isSinceKnown = ({ origin, phase, phaseSince, createdAt }: Initiative): boolean =>
  origin.kind !== 'imported' || phase === 'exploreIdea' || phaseSince !== createdAt;
