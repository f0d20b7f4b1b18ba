import * as z from 'zod/mini';
import { authored, day, hours, id, instant, kronor, line, prose, rowBase } from './field.ts';
import { gateId, outcomeId } from './model.ts';

/** On whose authority a decision stands. */
export const authority = z.object({
  kind: z.enum(['delegation', 'execution', 'board']),
  item: z.optional(line),
  board: z.optional(line),
});

/** Beslut (product.md §3, the decision record). Never edited, merged or removed; a correction is a new one that supersedes (G8). `at` is when it was recorded. */
export const decision = z.object({
  ...rowBase,
  ...authored,
  requestId: id,
  lineId: id,
  departmentId: id,
  gate: gateId,
  outcome: outcomeId,
  /** The day of the decision as stated; never later than the record. */
  decidedOn: day,
  byName: line,
  byTitle: z.optional(line),
  presentedBy: z.optional(line),
  participants: z.array(line),
  authority,
  text: prose,
  motivation: prose,
  /** What was missing in the basis when it was decided (G2). */
  gaps: z.array(z.string()),
  revision: z.int(),
  basisHash: z.string(),
  amount: z.optional(kronor),
  from: z.optional(day),
  until: z.optional(day),
  purpose: z.optional(prose),
  costCentre: z.optional(line),
  hours: z.optional(hours),
  /** What to complete (recycle). */
  complete: z.optional(prose),
  /** Review date (hold). */
  restUntil: z.optional(day),
  receivingOperation: z.optional(line),
  maintainer: z.optional(line),
  benefitOwner: z.optional(line),
  supersedes: z.optional(id),
  correctionReason: z.optional(prose),
});
export type Decision = z.infer<typeof decision>;

/** Villkor: set by one decision, met when its department says so (G9). */
export const condition = z.object({
  ...rowBase,
  decisionId: id,
  requestId: id,
  departmentId: id,
  gate: gateId,
  text: prose,
  dueOn: day,
  metAt: z.optional(instant),
  metBy: z.optional(id),
  metNote: z.optional(prose),
});
export type Condition = z.infer<typeof condition>;

/** What is told of a decision afterwards, since the record itself never changes: its diary number, and when it was reported to the board. The latest of a kind stands. */
export const registration = z.object({
  ...rowBase,
  ...authored,
  decisionId: id,
  departmentId: id,
  diaryNumber: z.optional(line),
  reportedOn: z.optional(day),
  reportedTo: z.optional(line),
});
export type Registration = z.infer<typeof registration>;

/** A presenter's shared proposal for a line (G12): no decision. */
export const proposal = z.object({
  ...rowBase,
  ...authored,
  requestId: id,
  lineId: id,
  departmentId: id,
  outcome: outcomeId,
  amount: z.optional(kronor),
  motivation: z.optional(prose),
  withdrawnAt: z.optional(instant),
});
export type Proposal = z.infer<typeof proposal>;

/** Jäv: a person who takes no part in decisions on this initiative (G5). Id is the person's. */
export const recusal = z.object({
  ...rowBase,
  ...authored,
  reason: z.optional(prose),
  withdrawnAt: z.optional(instant),
});
export type Recusal = z.infer<typeof recusal>;
