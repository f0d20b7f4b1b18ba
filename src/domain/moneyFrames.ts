import { type Docket, effectiveOn, linesOf, saysYes } from './docket.ts';
import { countingRequests } from './funding.ts';
import type { RequestLine } from './gate.ts';
import type { Budget, Fund } from './organisation.ts';

/** The frames that money is granted in: a department's yearly budget (F2) and the rules of central funds (F4). They are shown and said; they stop nothing. */

/** One effective grant, as a decision made it. */
export interface Grant {
  readonly decisionId: string;
  readonly departmentId: string;
  readonly decidedOn: string;
  readonly amount: number;
}

/** The grants of one initiative that count (F1): to be gathered over all initiatives for a budget. */
export const grantsIn = (docket: Docket): readonly Grant[] =>
  countingRequests(docket)
    .flatMap(({ id }) => linesOf(docket, id))
    .flatMap((line) => {
      const decision = effectiveOn(docket, line);
      if (!saysYes(decision)) return [];
      const { id: decisionId, departmentId, decidedOn, amount = 0 } = decision;
      return [{ decisionId, departmentId, decidedOn, amount }];
    });

/** Granted against budget, in whole kronor. `budget` and `left` are absent where no budget is set; `left` is negative where more was granted than there was. */
export interface BudgetUse {
  readonly granted: number;
  readonly budget?: number;
  readonly left?: number;
}

/** A department's year (F2): a grant counts in the year of its decision. */
export function budgetUse(
  departmentId: string,
  year: number,
  budgets: readonly Budget[],
  grants: readonly Grant[],
): BudgetUse {
  const granted = grants
    .filter((g) => g.departmentId === departmentId && g.decidedOn.startsWith(`${year}-`))
    .reduce((sum, { amount }) => sum + amount, 0);
  const budget = budgets.find((b) => b.departmentId === departmentId && b.year === year)?.amount;
  return budget === undefined ? { granted } : { granted, budget, left: budget - granted };
}

/** A rule of a fund that a request does not meet. */
export type FundGap =
  | { readonly code: 'tooFewDepartments'; readonly asked: number; readonly needed: number }
  | { readonly code: 'belowMinimum'; readonly asked: number; readonly minimum: number }
  | { readonly code: 'aboveMaximum'; readonly asked: number; readonly maximum: number }
  | { readonly code: 'notOpen'; readonly from?: string; readonly until?: string };

/** Which of a fund's rules the asked lines do not meet on `today` (F4): readiness, never a stop. Priorities are words that people judge. */
export function fundGaps(
  fund: Fund,
  lines: readonly Pick<RequestLine, 'departmentId' | 'asked'>[],
  today: string,
): readonly FundGap[] {
  const { minDepartments = 0, minAmount = 0, maxAmount = Number.POSITIVE_INFINITY, from, until } = fund;
  const departments = new Set(lines.map(({ departmentId }) => departmentId)).size;
  const asked = lines.reduce((sum, line) => sum + (line.asked ?? 0), 0);
  const gaps: FundGap[] = [];
  if (departments < minDepartments)
    gaps.push({ code: 'tooFewDepartments', asked: departments, needed: minDepartments });
  if (asked < minAmount) gaps.push({ code: 'belowMinimum', asked, minimum: minAmount });
  if (asked > maxAmount) gaps.push({ code: 'aboveMaximum', asked, maximum: maxAmount });
  const isOpen = !fund.closedAt && (from ?? today) <= today && today <= (until ?? today);
  if (!isOpen) gaps.push({ code: 'notOpen', ...(from ? { from } : {}), ...(until ? { until } : {}) });
  return gaps;
}
