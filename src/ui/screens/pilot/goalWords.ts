import type { EffectGoal } from '../../../domain/effect.ts';
import { useTexts } from '../../app/texts.tsx';
import { useAmount } from './amount.ts';
import { type GoalView, leftOf, spanOf } from './goalView.ts';

/** The sentences about a goal that are made from its numbers. */
export function useGoalWords() {
  const { t, f } = useTexts();
  const amount = useAmount();
  const words = () => t().pilot.goal;
  const spanText = (days: number) => {
    const { unit, n } = spanOf(days);
    return words()[unit](n);
  };
  const left = ({ left }: GoalView) => {
    if (left === undefined) return words().noTarget;
    return left === 0 ? words().isReached : words().left(f().number(left));
  };

  return {
    /** Why it has its status, with the value that was expected today where the rule has one. */
    because({ judgement }: GoalView): string {
      const why = t().effects.because[judgement.because];
      if (judgement.expected === undefined) return why;
      return `${why} ${words().expected(f().number(rounded(judgement.expected)))}`;
    },
    /** The caption: from where to where in which time, and what is left. */
    conclusion(view: GoalView): string {
      const { goal, first, latest, days } = view;
      if (!first || !latest) return words().noValues;
      const came =
        days === 0
          ? words().once(amount(latest.value, goal.unit), f().shortDate(latest.on))
          : words().fromTo(f().number(first.value), amount(latest.value, goal.unit), spanText(days));
      return `${came} ${left(view)}`;
    },
    /** "17 kvar", or that it is reached. */
    toTarget(goal: EffectGoal, value: number): string {
      const way = leftOf(goal, value);
      if (way === undefined) return '';
      return way === 0 ? words().reached : f().number(way);
    },
    start: ({ baseline }: EffectGoal): string | undefined =>
      baseline === undefined ? undefined : words().start(f().number(baseline)),
  };
}

/** An expected value is a guide: three figures are enough. */
const rounded = (value: number): number => Number(value.toPrecision(3));
