import type { Digest, Listed } from './digest.ts';
import type { DepartmentSum } from './funding.ts';
import { type BudgetUse, budgetUse } from './moneyFrames.ts';
import type { Budget } from './organisation.ts';

/** More used in one initiative than its department granted there (F5). */
export interface Overuse {
  readonly initiativeId: string;
  readonly title: string;
  readonly departmentId: string | undefined;
  readonly amount: number;
}

/** A department's money over several initiatives (F1), in whole kronor. */
export type DepartmentMoney = DepartmentSum & {
  /** Asked for in open requests that it has not decided on (F3). */
  readonly undecided: number;
};

/** Asked, granted, used and estimated over some initiatives (R2). */
export interface CityMoney {
  /** The largest sums first; of equals, in order of id. Departments without any sum are left out. */
  readonly departments: readonly DepartmentMoney[];
  /** The largest first. What one initiative has left does not make up for what another has used too much. */
  readonly overuses: readonly Overuse[];
  /** Initiatives that have been granted money, or wait for it; and how many of them more than one department pays for (F3). */
  readonly funded: number;
  readonly coFunded: number;
}

/** Money per department over initiatives (F1, F5). What was withdrawn is not counted. */
export function cityMoney(lines: readonly Listed[]): CityMoney {
  const counted = lines.filter(({ head }) => !head.withdrawnAt);
  const sums = new Map<string | undefined, DepartmentMoney>();
  for (const { digest } of counted)
    for (const sum of digest.sums)
      sums.set(
        sum.departmentId,
        added(sums.get(sum.departmentId), sum, undecidedIn(digest, sum.departmentId)),
      );
  const payers = counted.map(({ digest }) => payersOf(digest)).filter((n) => n > 0);
  return {
    departments: [...sums.values()]
      .filter((sum) => largestOf(sum) > 0)
      .toSorted(
        (a, b) => largestOf(b) - largestOf(a) || ((a.departmentId ?? '') < (b.departmentId ?? '') ? -1 : 1),
      ),
    overuses: counted
      .flatMap(({ head, digest }) =>
        digest.sums.map(({ departmentId, overspent }) => ({
          initiativeId: head.id,
          title: head.title,
          departmentId,
          amount: overspent,
        })),
      )
      .filter(({ amount }) => amount > 0)
      .toSorted((a, b) => b.amount - a.amount),
    funded: payers.length,
    coFunded: payers.filter((n) => n > 1).length,
  };
}

function added(before: DepartmentMoney | undefined, sum: DepartmentSum, undecided: number): DepartmentMoney {
  if (!before) return { ...sum, undecided };
  return {
    ...before,
    estimated: before.estimated + sum.estimated,
    asked: before.asked + sum.asked,
    granted: before.granted + sum.granted,
    used: before.used + sum.used,
    overspent: before.overspent + sum.overspent,
    undecided: before.undecided + undecided,
  };
}

const undecidedIn = ({ request }: Digest, departmentId: string | undefined): number =>
  request?.gate === 'funding' && departmentId !== undefined && request.undecided.includes(departmentId)
    ? (request.lines.find((line) => line.departmentId === departmentId)?.asked ?? 0)
    : 0;

const largestOf = ({ estimated, granted, used, undecided }: DepartmentMoney) =>
  Math.max(estimated, granted, used, undecided);

/** Departments that pay, or are asked to and have not answered. One that said no pays nothing. */
const payersOf = (digest: Digest): number =>
  digest.sums.filter((sum) => sum.granted > 0 || undecidedIn(digest, sum.departmentId) > 0).length;

/** A department's year: what it has granted, against its budget (F2). */
export interface DepartmentYear extends BudgetUse {
  readonly departmentId: string;
}

/**
 * Granted against budget in `year` (F2), of departments that have a budget or have granted something; the most granted first.
 * It counts every initiative in `all`: a part of them says nothing of what is left of a budget.
 */
export function departmentYears(
  all: readonly Listed[],
  budgets: readonly Budget[],
  year: number,
): readonly DepartmentYear[] {
  const grants = all.filter(({ head }) => !head.withdrawnAt).flatMap(({ digest }) => digest.grants);
  const ids = new Set([
    ...budgets.filter((budget) => budget.year === year).map(({ departmentId }) => departmentId),
    ...grants.map(({ departmentId }) => departmentId),
  ]);
  return [...ids]
    .map((departmentId) => ({ departmentId, ...budgetUse(departmentId, year, budgets, grants) }))
    .filter(({ granted, budget }) => granted > 0 || budget !== undefined)
    .toSorted(
      (a, b) =>
        b.granted - a.granted ||
        (b.budget ?? 0) - (a.budget ?? 0) ||
        (a.departmentId < b.departmentId ? -1 : 1),
    );
}
