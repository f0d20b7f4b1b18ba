import * as z from 'zod/mini';
import { authored, id, prose, rowBase } from './field.ts';
import { criterionId } from './model.ts';

export const answerId = z.enum(['yes', 'partly', 'no', 'unknown', 'notApplicable']);

/** One person's answer to one criterion (C1). Its id is `<criterion>:<person>`. */
export const assessment = z.object({
  ...rowBase,
  ...authored,
  criterion: criterionId,
  answer: answerId,
  why: z.optional(prose),
  /** The owner's own judgement is kept apart from the assessors' (C3). */
  byOwner: z.optional(z.boolean()),
  /** Persons it has been revealed to: the assessor, and those who have answered the same criterion (C3). The only readers. */
  seenBy: z.array(id),
});
export type Assessment = z.infer<typeof assessment>;
