import { daysBetween } from '../../../domain/calendar.ts';
import type { Listed } from '../../../domain/digest.ts';
import { daysInPhase, isEnded } from '../../../domain/initiative.ts';
import { lacksOnlyMoney } from '../../../domain/nextStep.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';

/** What a card says in few words. */
export function useCardWords() {
  const { t, f } = useTexts();
  const { today } = useCity();
  const words = () => t().portfolio;

  return {
    /** How long, or what it waits for: "41 dagar, median 55"; "begärt, 6 dagar" and "1 av 2 har beslutat". */
    standing(line: Listed, median: number | undefined): readonly string[] {
      const { head, digest } = line;
      return [waited(line), ...(digest.request ? asked(digest.request) : answered(line))];

      function waited({ digest: { request } }: Listed) {
        const days = request ? daysBetween(f().date(request.at), today()) : daysInPhase(head, today());
        if (days <= 0) return request ? words().askedToday : words().sinceToday;
        if (request) return words().askedDays(f().days(days));
        return median === undefined ? f().days(days) : words().daysOfMedian(f().days(days), median);
      }
    },
    /** How far a pilot has come towards its first measured goal: "43 av 60 lån". */
    goal({ head, digest }: Listed): string | undefined {
      if (head.phase !== 'developPilot' || isEnded(head)) return undefined;
      const goal = digest.goals.find(({ latest, target }) => latest && target !== undefined);
      if (!goal?.latest || goal.target === undefined) return undefined;
      const [now, target] = [f().number(goal.latest.value), f().number(goal.target)];
      return goal.unit ? words().goalWithUnit(now, target, goal.unit) : words().goal(now, target);
    },
  };

  function asked(request: NonNullable<Listed['digest']['request']>): readonly string[] {
    if (lacksOnlyMoney(request)) return [words().lacks(f().kronor(request.missing))];
    const of = request.lines.length;
    return of > 1 ? [words().decidedOf(of - request.undecided.length, of)] : [];
  }

  function answered({ digest: { answer, fallen } }: Listed): readonly string[] {
    if (fallen.length > 0) return [words().decideAnew];
    if (answer?.as === 'recycled') return [words().toComplete];
    return answer?.as === 'refused' ? [words().gotNo] : [];
  }
}
