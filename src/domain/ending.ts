import * as z from 'zod/mini';
import { authored, day, id, line, prose, rowBase, withdrawable } from './field.ts';
import { endingReasonId, phaseId } from './model.ts';

/** Where the solution is used (E1). */
export const implementation = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  operation: line,
  departmentId: id,
  from: day,
  maintainer: z.optional(line),
});
export type Implementation = z.infer<typeof implementation>;

/** How an initiative ended (§7). Reopening leaves the row and adds `reopened`. */
export const ending = z.object({
  ...rowBase,
  ...authored,
  as: z.enum(['realised', 'cancelled']),
  phase: phaseId,
  reason: z.optional(endingReasonId),
  otherReason: z.optional(prose),
  lessons: prose,
  reusable: prose,
  reopenedAt: z.optional(z.string()),
  reopenedBy: z.optional(id),
  reopenReason: z.optional(prose),
});
export type Ending = z.infer<typeof ending>;
