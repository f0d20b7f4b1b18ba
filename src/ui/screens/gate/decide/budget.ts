import type { Listed } from '../../../../domain/digest.ts';
import { budgetUse } from '../../../../domain/moneyFrames.ts';
import type { Budget } from '../../../../domain/organisation.ts';

/** A department's innovation money for a year, and what is left of it (F2). Whole kronor; negative when more is granted. */
export interface BudgetNow {
  readonly year: number;
  readonly whole: number;
  readonly left: number;
}

/** What a department has left of its budget for the year of `today`, over all initiatives; nothing where no budget is set. `apart` is the decision that is being corrected: its grant is taken back by the correction. */
export function budgetOf(
  departmentId: string,
  budgets: readonly Budget[],
  all: readonly Listed[],
  today: string,
  apart?: string,
): BudgetNow | undefined {
  const year = Number(today.slice(0, 4));
  const grants = all.flatMap(({ digest }) => digest.grants).filter(({ decisionId }) => decisionId !== apart);
  const { budget, left } = budgetUse(departmentId, year, budgets, grants);
  return budget === undefined || left === undefined ? undefined : { year, whole: budget, left };
}
