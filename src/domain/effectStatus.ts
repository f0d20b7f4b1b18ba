import { daysBetween } from './calendar.ts';
import type { EffectGoal, Measurement } from './effect.ts';

/** Grön, Gul, Röd, Inga data (P2). */
export type EffectStatus = 'green' | 'yellow' | 'red' | 'none';

/** Why a goal has its status: what the rule, as told to the reader, calls it. */
export type EffectReason =
  | 'noMeasurement'
  | 'noTarget'
  | 'reached'
  | 'late'
  | 'worse'
  | 'onTrack'
  | 'halfway'
  | 'behind'
  | 'better'
  | 'unchanged'
  | 'noBaseline';

export interface EffectJudgement {
  readonly status: EffectStatus;
  readonly because: EffectReason;
  /** The value judged: the one measured last. */
  readonly latest?: { readonly value: number; readonly on: string };
  /** Where the straight line from baseline to target stands today. */
  readonly expected?: number;
}

/** What the rule needs of a goal and its series; small enough for a digest. */
export interface GoalFacts {
  readonly direction: EffectGoal['direction'];
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly dueOn?: string | undefined;
  /** First known day: when the goal was written or first measured, whichever came first. */
  readonly since: string;
  readonly latest?: { readonly value: number; readonly on: string } | undefined;
}

const inSeries = (a: Measurement, b: Measurement) =>
  a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.id < b.id ? -1 : 1;

/** A goal's values in order of day, without withdrawn ones. */
export const seriesOf = (goalId: string, measurements: readonly Measurement[]): readonly Measurement[] =>
  measurements.filter((m) => m.goalId === goalId && !m.withdrawnAt).sort(inSeries);

export function factsOf(goal: EffectGoal, measurements: readonly Measurement[]): GoalFacts {
  const series = seriesOf(goal.id, measurements);
  const first = series[0]?.on;
  const written = goal.at.slice(0, 10);
  const last = series.at(-1);
  return {
    direction: goal.direction,
    ...(goal.baseline === undefined ? {} : { baseline: goal.baseline }),
    ...(goal.target === undefined ? {} : { target: goal.target }),
    ...(goal.dueOn === undefined ? {} : { dueOn: goal.dueOn }),
    since: first !== undefined && first < written ? first : written,
    ...(last ? { latest: { value: last.value, on: last.on } } : {}),
  };
}

/**
 * The status of an effect goal (P2), the rule in one place. In order:
 * no measurement or no target: *Inga data* · target reached: *Grön* · its day has passed: *Röd* ·
 * worse than the baseline: *Röd* · with a day, against the straight line from baseline to target, as far as it should have
 * come today: there *Grön*, at least half of the way there *Gul*, less *Röd* · without a day: better than the baseline
 * *Gul*, otherwise *Röd* · without a baseline there is no line: *Gul*.
 */
export function judgeEffect(goal: GoalFacts, today: string): EffectJudgement {
  const { baseline, target, dueOn, latest } = goal;
  if (!latest) return { status: 'none', because: 'noMeasurement' };
  if (target === undefined) return { status: 'none', because: 'noTarget', latest };
  const better = (a: number, b: number) => (goal.direction === 'up' ? a > b : a < b);
  if (!better(target, latest.value)) return { status: 'green', because: 'reached', latest };
  if (dueOn !== undefined && dueOn < today) return { status: 'red', because: 'late', latest };
  if (baseline === undefined) return { status: 'yellow', because: 'noBaseline', latest };
  if (better(baseline, latest.value)) return { status: 'red', because: 'worse', latest };
  if (dueOn === undefined)
    return better(latest.value, baseline)
      ? { status: 'yellow', because: 'better', latest }
      : { status: 'red', because: 'unchanged', latest };
  // Here the value lies between baseline and target, so the way between them is not zero.
  const way = target - baseline;
  const come = (latest.value - baseline) / way;
  const line = shareOfTime(goal.since, dueOn, today);
  const expected = baseline + way * line;
  const judged = { latest, expected };
  if (come >= line) return { status: 'green', because: 'onTrack', ...judged };
  if (come >= line / 2) return { status: 'yellow', because: 'halfway', ...judged };
  return { status: 'red', because: 'behind', ...judged };
}

/** How much of the time from `since` to `dueOn` has gone today, 0 to 1. */
function shareOfTime(since: string, dueOn: string, today: string): number {
  const all = daysBetween(since, dueOn);
  if (all <= 0) return 1;
  return Math.min(1, Math.max(0, daysBetween(since, today) / all));
}
