import type { Fund } from '../../../domain/organisation.ts';
import type { Texts } from '../../../texts/sv.ts';
import type { NumberEntry } from '../../kit/parseNumber.ts';

/** A fund's rules as they are filled in. */
export interface FundForm {
  readonly name: string;
  readonly minDepartments: NumberEntry;
  readonly minAmount: NumberEntry;
  readonly maxAmount: NumberEntry;
  readonly budget: NumberEntry;
  readonly priorities: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export const formOf = (fund: Fund | undefined): FundForm => ({
  name: fund?.name ?? '',
  minDepartments: fund?.minDepartments,
  minAmount: fund?.minAmount,
  maxAmount: fund?.maxAmount,
  budget: fund?.budget,
  priorities: fund?.priorities ?? '',
  from: fund?.from,
  until: fund?.until,
});

/** What must be mended, by field. A number that is none says so itself, and stops the saving all the same. */
export function problemsOf(words: Texts['people'], form: FundForm): Partial<Record<keyof FundForm, string>> {
  const { name, minDepartments, minAmount, maxAmount, budget, from, until } = form;
  const isLess = typeof minAmount === 'number' && typeof maxAmount === 'number' && maxAmount < minAmount;
  const isNoCount = minDepartments === 'invalid' || !Number.isInteger(minDepartments ?? 0);
  return {
    ...(name.trim() ? {} : { name: words.fundNameNeeded }),
    ...(isNoCount ? { minDepartments: words.fundWhole } : {}),
    ...(minAmount === 'invalid' ? { minAmount: words.amountNeeded } : {}),
    ...(maxAmount === 'invalid' ? { maxAmount: words.amountNeeded } : {}),
    ...(isLess ? { maxAmount: words.fundAmounts } : {}),
    ...(budget === 'invalid' ? { budget: words.amountNeeded } : {}),
    ...(from && until && until < from ? { until: words.fundBackwards } : {}),
  };
}

const ruled = (entry: NumberEntry) => (typeof entry === 'number' ? entry : null);

/** As the deed takes it: what is empty is no rule. */
export const rulesIn = (form: FundForm) => ({
  name: form.name.trim(),
  minDepartments: ruled(form.minDepartments),
  minAmount: ruled(form.minAmount),
  maxAmount: ruled(form.maxAmount),
  budget: ruled(form.budget),
  priorities: form.priorities.trim() || null,
  from: form.from ?? null,
  until: form.until ?? null,
});
