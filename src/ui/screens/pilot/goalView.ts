import { daysBetween } from '../../../domain/calendar.ts';
import type { EffectGoal, Measurement } from '../../../domain/effect.ts';
import { type EffectJudgement, factsOf, judgeEffect, seriesOf } from '../../../domain/effectStatus.ts';

/** An effect goal as the pilot log shows it. */
export interface GoalView {
  readonly goal: EffectGoal;
  /** Standing values in order of day. */
  readonly series: readonly Measurement[];
  readonly judgement: EffectJudgement;
  readonly first: Measurement | undefined;
  readonly latest: Measurement | undefined;
  /** Days from the first value to the latest. */
  readonly days: number;
  /** What remains to the target; 0 when it is reached; `undefined` when there is no target or no value. */
  readonly left: number | undefined;
}

/** Standing goals in the order they were set, each with its series and its status today (P2). */
export function goalViews(
  goals: readonly EffectGoal[],
  measurements: readonly Measurement[],
  today: string,
): readonly GoalView[] {
  return goals
    .filter((goal) => !goal.withdrawnAt)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((goal) => viewOf(goal, measurements, today));
}

function viewOf(goal: EffectGoal, measurements: readonly Measurement[], today: string): GoalView {
  const series = seriesOf(goal.id, measurements);
  const [first, latest] = [series[0], series.at(-1)];
  return {
    goal,
    series,
    judgement: judgeEffect(factsOf(goal, measurements), today),
    first,
    latest,
    days: first && latest ? daysBetween(first.on, latest.on) : 0,
    left: latest && leftOf(goal, latest.value),
  };
}

/** What remains from a value to the target; 0 when it is reached. */
export function leftOf({ target, direction }: EffectGoal, value: number): number | undefined {
  if (target === undefined) return undefined;
  // 19.4 − 19 is 0.3999…: as many decimals as people write are enough.
  const way = Number((direction === 'up' ? target - value : value - target).toFixed(6));
  return Math.max(0, way);
}

/** A number of days as people say it: days up to two weeks, then weeks, then months. */
export function spanOf(days: number): { unit: 'days' | 'weeks' | 'months'; n: number } {
  if (days < 14) return { unit: 'days', n: days };
  if (days < 92) return { unit: 'weeks', n: Math.round(days / 7) };
  return { unit: 'months', n: Math.round(days / 30.44) };
}
