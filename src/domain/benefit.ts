import * as z from 'zod/mini';
import { authored, figure, id, line, rowBase, withdrawable } from './field.ts';
import { partDeeds, whoPlans } from './part.ts';

/** Effekthemtagning: benefits per year and department, planned ahead of scaling up and followed after it (P3). */
export const benefitLine = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  departmentId: id,
  year: z.int().check(z.minimum(2000), z.maximum(2200)),
  what: line,
  unit: z.optional(line),
  planned: z.optional(figure),
  realised: z.optional(figure),
  benefitOwner: z.optional(line),
});
export type BenefitLine = z.infer<typeof benefitLine>;

/** Planned and realised are numbers of the same line. They are followed also after the initiative has been realised. */
export const benefitDeeds = partDeeds({
  table: 'benefitLine',
  noun: 'benefit',
  who: whoPlans,
  schema: benefitLine,
  fields: ['departmentId', 'year', 'what', 'unit', 'planned', 'realised', 'benefitOwner'],
  called: 'what',
  evenAfter: 'realised',
});

/** One kind of benefit over the years: what was planned and what came, in the line's own unit. */
export interface BenefitSum {
  readonly what: string;
  readonly unit?: string;
  readonly planned: number;
  readonly realised: number;
}

/** Sums per what and unit, since kronor and hours do not add up (P3). Withdrawn lines count for nothing. */
export function benefitSums(lines: readonly BenefitLine[]): readonly BenefitSum[] {
  const sums = new Map<string, BenefitSum>();
  for (const { what, unit, planned = 0, realised = 0, withdrawnAt } of lines) {
    if (withdrawnAt) continue;
    const key = JSON.stringify([what, unit]);
    const sum = sums.get(key) ?? { what, ...(unit ? { unit } : {}), planned: 0, realised: 0 };
    sums.set(key, { ...sum, planned: sum.planned + planned, realised: sum.realised + realised });
  }
  return [...sums.values()];
}
