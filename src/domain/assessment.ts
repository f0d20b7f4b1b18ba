import * as z from 'zod/mini';
import { authored, id, instant, prose, rowBase } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, isOwnedBy } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { criterionId, mayNotApply } from './model.ts';
import { insist, mutation } from './tx.ts';

export const answerId = z.enum(['yes', 'partly', 'no', 'unknown', 'notApplicable']);
export type AnswerId = z.infer<typeof answerId>;

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
  /** The same person's earlier answers, oldest first (A1). Kept here and not in the history, which everybody reads. */
  earlier: z.optional(z.array(z.object({ answer: answerId, why: z.optional(prose), at: instant }))),
});
export type Assessment = z.infer<typeof assessment>;

export const assessmentId = (criterion: string, personId: string) => `${criterion}:${personId}`;

/**
 * Answers one criterion, or changes one's answer. From then on one sees the others' answers to it, and they one's own (C3):
 * the city's server reads them all and opens them to each other. On the device the others' are simply not there yet.
 */
export const answerAssessment = mutation({
  name: 'assessment.answer',
  who: 'owner, co-owner, facilitator, decisionMaker, innovationLead',
  args: z.strictObject({
    initiativeId: id,
    criterion: criterionId,
    answer: answerId,
    why: z.optional(prose),
  }),
  reads: (a) => [headOf(a.initiativeId), { owner: a.initiativeId, table: 'assessment' }],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'assessment.answer', a.initiativeId);
    const { initiativeId: owner, criterion, answer, why } = a;
    insist(answer !== 'notApplicable' || mayNotApply(criterion), { code: 'notApplicable', criterion });
    const by = ctx.actor.personId;
    const others = tx.list('assessment', owner).filter((row) => row.criterion === criterion && row.by !== by);
    const mine = tx.get('assessment', owner, assessmentId(criterion, by));
    const seenBy = [...new Set([by, ...(mine?.seenBy ?? []), ...others.map((row) => row.by)])].sort();
    const earlier = mine
      ? [
          ...(mine.earlier ?? []),
          { answer: mine.answer, ...(mine.why ? { why: mine.why } : {}), at: mine.at },
        ]
      : undefined;
    tx.put('assessment', {
      id: assessmentId(criterion, by),
      owner,
      by,
      at: ctx.at,
      criterion,
      answer,
      ...(why ? { why } : {}),
      ...((mine?.byOwner ?? isOwnedBy(head, by)) ? { byOwner: true } : {}),
      ...(earlier ? { earlier } : {}),
      seenBy,
    });
    for (const row of others)
      if (!row.seenBy.includes(by)) tx.put('assessment', { ...row, seenBy: [...row.seenBy, by].sort() });
    // Which criterion, not which answer: everybody reads the history (C3).
    recordEvent(tx, ctx, owner, { deed: 'assessment.answer', on: criterion });
  },
});
