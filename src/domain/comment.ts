import * as z from 'zod/mini';
import { authored, base, id, instant, prose, rowBase, withdrawable } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { type Deed, initiativeFor } from './may.ts';
import { type Ctx, insist, mutation, type Tx } from './tx.ts';

export const comment = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  text: prose,
  editedAt: z.optional(instant),
});
export type Comment = z.infer<typeof comment>;

const where = z.strictObject({ initiativeId: id, id });
const reads = (initiativeId: string, id: string) =>
  [headOf(initiativeId), { owner: initiativeId, table: 'comment', id }] as const;

/** Says something about an initiative. Also about an ended one: that is where others learn. */
export const addComment = mutation({
  name: 'comment.add',
  who: 'ideaOwner, decisionMaker, innovationLead; owner and facilitator of the initiative',
  args: z.strictObject({ initiativeId: id, id, text: prose }),
  reads: (a) => reads(a.initiativeId, a.id),
  run(tx, a, ctx) {
    initiativeFor(tx, ctx, 'comment.add', a.initiativeId, { evenAfter: 'ending' });
    const { initiativeId: owner, ...said } = a;
    tx.add('comment', { ...said, owner, by: ctx.actor.personId, at: ctx.at });
    recordEvent(tx, ctx, owner, { deed: 'comment.add', part: a.id, to: a.text });
  },
});

/** One's own comment only. */
export const editComment = mutation({
  name: 'comment.edit',
  who: 'who wrote it',
  args: z.strictObject({ initiativeId: id, id, field: z.literal('text'), value: prose, base }),
  reads: (a) => reads(a.initiativeId, a.id),
  run(tx, a, ctx) {
    // Withdrawn on another device before the edit arrives: it stays withdrawn, and keeps the edit (S7).
    const there = ownComment(tx, ctx, 'comment.edit', a, { evenWithdrawn: true });
    tx.put('comment', { ...there, text: a.value, editedAt: ctx.at });
    recordEvent(tx, ctx, a.initiativeId, {
      deed: 'comment.edit',
      on: 'text',
      part: a.id,
      from: there.text,
      to: a.value,
    });
  },
});

export const withdrawComment = mutation({
  name: 'comment.withdraw',
  who: 'who wrote it',
  args: where,
  reads: (a) => reads(a.initiativeId, a.id),
  run(tx, a, ctx) {
    const there = ownComment(tx, ctx, 'comment.withdraw', a);
    insist(!there.withdrawnAt, { code: 'withdrawn', what: 'comment' });
    tx.put('comment', { ...there, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
    recordEvent(tx, ctx, a.initiativeId, { deed: 'comment.withdraw', part: a.id });
  },
});

/** Brings one's withdrawn comment back. */
export const restoreComment = mutation({
  name: 'comment.restore',
  who: 'who wrote it',
  args: where,
  reads: (a) => reads(a.initiativeId, a.id),
  run(tx, a, ctx) {
    const { withdrawnAt, withdrawnBy: _by, ...back } = ownComment(tx, ctx, 'comment.restore', a);
    insist(withdrawnAt, { code: 'notWithdrawn' });
    tx.put('comment', back);
    recordEvent(tx, ctx, a.initiativeId, { deed: 'comment.restore', part: a.id, to: back.text });
  },
});

function ownComment(
  tx: Tx,
  ctx: Ctx,
  deed: Deed,
  a: z.infer<typeof where>,
  occasion: { readonly evenWithdrawn?: true } = {},
): Comment {
  const there = tx.get('comment', a.initiativeId, a.id);
  insist(there, { code: 'notFound', what: 'comment' });
  initiativeFor(tx, ctx, deed, a.initiativeId, { ...occasion, evenAfter: 'ending', by: there.by });
  return there;
}
