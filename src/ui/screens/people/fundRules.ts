import type { Fund } from '../../../domain/organisation.ts';
import type { Formats } from '../../../texts/format.ts';
import type { Texts } from '../../../texts/sv.ts';

/** A fund's rules as short phrases (F4): who together, how much, when, and how much there is. */
export function fundRules(words: Texts['people']['fundRule'], f: Formats, fund: Fund): readonly string[] {
  const { minDepartments, minAmount, maxAmount, from, until, budget } = fund;
  const kr = f.kronor;
  const said = [
    minDepartments !== undefined && minDepartments > 1 && words.departments(minDepartments),
    minAmount !== undefined && maxAmount !== undefined
      ? words.between(kr(minAmount), kr(maxAmount))
      : minAmount !== undefined
        ? words.least(kr(minAmount))
        : maxAmount !== undefined && words.most(kr(maxAmount)),
    from && until ? words.period(from, until) : from ? words.from(from) : until && words.until(until),
    budget !== undefined && words.budget(kr(budget)),
  ].filter((rule): rule is string => typeof rule === 'string');
  return said.length > 0 ? said : [words.none];
}
