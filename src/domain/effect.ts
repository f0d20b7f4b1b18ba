import * as z from 'zod/mini';
import { authored, day, figure, id, line, prose, rowBase, withdrawable } from './field.ts';
import { partDeeds, whoPlans } from './part.ts';

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

export const effectGoalDeeds = partDeeds({
  table: 'effectGoal',
  noun: 'effectGoal',
  who: whoPlans,
  schema: effectGoal,
  fields: [
    'indicator',
    'unit',
    'baseline',
    'target',
    'direction',
    'dueOn',
    'method',
    'responsibleId',
    'kind',
  ],
  called: 'indicator',
});

/** A value is added, or withdrawn if it was wrong; never rewritten. What has been realised is still measured. */
export const measurementDeeds = partDeeds({
  table: 'measurement',
  noun: 'measurement',
  who: 'owner, co-owner, facilitator, decisionMaker, innovationLead; withdrawing: who wrote it, or a helper',
  schema: measurement,
  fields: ['goalId', 'value', 'on', 'note'],
  called: 'value',
  evenAfter: 'realised',
  needs: (a) => ({ table: 'effectGoal', id: a.goalId }),
});
