import * as z from 'zod/mini';
import { authored, day, figure, id, line, prose, rowBase, withdrawable } from './field.ts';

/** Effektmål (P2). */
export const effectGoal = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  indicator: line,
  unit: z.optional(line),
  baseline: z.optional(figure),
  target: z.optional(figure),
  direction: z.enum(['up', 'down']),
  dueOn: z.optional(day),
  method: z.optional(prose),
  /** Person who answers for the goal. */
  responsibleId: z.optional(id),
  kind: z.enum(['economy', 'quality', 'time', 'environment', 'safety', 'other']),
});
export type EffectGoal = z.infer<typeof effectGoal>;

/** One dated value of a goal's series. */
export const measurement = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  goalId: id,
  value: figure,
  on: day,
  note: z.optional(prose),
  logEntryId: z.optional(id),
});
export type Measurement = z.infer<typeof measurement>;

/** After scaling up: benefits per year and department (P3). */
export const benefitLine = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  departmentId: id,
  year: z.int(),
  what: line,
  unit: z.optional(line),
  planned: z.optional(figure),
  realised: z.optional(figure),
  benefitOwner: z.optional(line),
});
export type BenefitLine = z.infer<typeof benefitLine>;
