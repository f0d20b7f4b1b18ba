import type { Listed } from '../../../../domain/digest.ts';
import type { Budget } from '../../../../domain/organisation.ts';

/** A department's innovation money for a year, and what is left of it (F2). Whole kronor; negative when more is granted. */
export interface BudgetNow {
  readonly year: number;
  readonly whole: number;
  readonly left: number;
}

/**
 * What a department has left of its budget for the year of `today`. A grant counts in the year in which its gate opened, and in
 * this year while the request is open.
 */
export function budgetOf(
  departmentId: string,
  budgets: readonly Budget[],
  all: readonly Listed[],
  today: string,
): BudgetNow | undefined {
  const year = Number(today.slice(0, 4));
  const budget = budgets.find((each) => each.departmentId === departmentId && each.year === year);
  if (!budget) return undefined;
  const granted = all.reduce((sum, { head, digest }) => {
    const opened = head.passed.find(({ gate }) => gate === 'funding');
    const isNow = digest.request?.gate === 'funding' || opened?.at.startsWith(String(year));
    if (!isNow) return sum;
    return sum + (digest.sums.find((each) => each.departmentId === departmentId)?.granted ?? 0);
  }, 0);
  return { year, whole: budget.amount, left: budget.amount - granted };
}
