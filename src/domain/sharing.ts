import * as z from 'zod/mini';
import { id } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, theInitiative } from './initiative.ts';
import { initiativeFor, insistMay } from './may.ts';
import { insist, mutation } from './tx.ts';

const args = z.strictObject({ initiativeId: id });
const who = 'owner, co-owner, facilitator, innovationLead of the lead department';

/** A draft becomes visible to everyone signed in (A2). It needs a lead department, so that somebody looks after it. There is no way back to draft: others have it then. */
export const shareInitiative = mutation({
  name: 'initiative.share',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.share', a.initiativeId);
    insist(head.visibility === 'draft', { code: 'alreadyShared' });
    insist(head.leadDepartmentId, { code: 'leadDepartmentNeeded' });
    tx.put('initiative', { ...head, visibility: 'internal' });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.share', from: 'draft', to: 'internal' });
  },
});

/** Chosen for the public showcase (R6); what is shown there is the showcase's matter. Also for an ended one. */
export const publishInitiative = mutation({
  name: 'initiative.publish',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.publish', a.initiativeId, { evenAfter: 'ending' });
    insist(head.visibility !== 'draft', { code: 'notShared' });
    tx.put('initiative', { ...head, visibility: 'public' });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.publish', from: head.visibility, to: 'public' });
  },
});

/** Taken out of the showcase; within the city it stays shared. */
export const unpublishInitiative = mutation({
  name: 'initiative.unpublish',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.unpublish', a.initiativeId, { evenAfter: 'ending' });
    insist(head.visibility === 'public', { code: 'notShared' });
    tx.put('initiative', { ...head, visibility: 'internal' });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.unpublish', from: 'public', to: 'internal' });
  },
});

/** Taken back, not removed (I3). Once a decision has been asked for it is part of a record, and is ended instead, with lessons (E3). */
export const withdrawInitiative = mutation({
  name: 'initiative.withdraw',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId), { owner: a.initiativeId, table: 'request' }],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.withdraw', a.initiativeId);
    const isOnRecord = head.passed.length > 0 || tx.list('request', head.id).length > 0;
    insist(!isOnRecord, { code: 'endInstead' });
    tx.put('initiative', { ...head, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.withdraw' });
  },
});

/** Brings a withdrawn initiative back as it was. */
export const restoreInitiative = mutation({
  name: 'initiative.restore',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = theInitiative(tx, a.initiativeId);
    insistMay(ctx.actor, 'initiative.restore', head);
    insist(head.withdrawnAt, { code: 'notWithdrawn' });
    const { withdrawnAt: _at, withdrawnBy: _by, ...rest } = head;
    tx.put('initiative', rest);
    recordEvent(tx, ctx, head.id, { deed: 'initiative.restore' });
  },
});
