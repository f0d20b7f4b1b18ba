import * as z from 'zod/mini';
import { type Ending, type Implementation, implementation } from './ending.ts';
import { id, prose, uuid } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative, isEnded } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { endingReasonId } from './model.ts';
import { theDepartment, theDepartmentOf } from './organisation.ts';
import { whoPlans } from './part.ts';
import type { Refusal } from './refusal.ts';
import { type Ctx, insist, mutation, obey, type Tx } from './tx.ts';

const implementationRead = (a: { initiativeId: string; implementationId: string }) =>
  ({ owner: a.initiativeId, table: 'implementation', id: a.implementationId }) as const;

/** An operation uses the solution, in which department and from when (E1). Also after the ending as realised: more may follow. */
export const addImplementation = mutation({
  name: 'implementation.add',
  who: whoPlans,
  args: z.strictObject({
    initiativeId: id,
    implementationId: uuid,
    operation: implementation.shape.operation,
    departmentId: id,
    from: implementation.shape.from,
    maintainer: implementation.shape.maintainer,
  }),
  reads: (a) => [headOf(a.initiativeId), implementationRead(a), ...theDepartmentOf(a.departmentId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'implementation.add', a.initiativeId, { evenAfter: 'realised' });
    theDepartment(tx, a.departmentId);
    const { initiativeId: owner, implementationId, ...said } = a;
    tx.add('implementation', { id: implementationId, owner, by: ctx.actor.personId, at: ctx.at, ...said });
    recordEvent(tx, ctx, head.id, {
      deed: 'implementation.add',
      part: implementationId,
      to: a.operation,
      departmentId: a.departmentId,
    });
  },
});

const standing = (rows: readonly Implementation[]) => rows.filter((row) => !row.withdrawnAt);

/** Takes an implementation back (I3). The last one stays while the initiative is realised, since that is what the word means. */
export const withdrawImplementation = mutation({
  name: 'implementation.withdraw',
  who: whoPlans,
  args: z.strictObject({ initiativeId: id, implementationId: id }),
  reads: (a) => [headOf(a.initiativeId), { owner: a.initiativeId, table: 'implementation' }],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'implementation.withdraw', a.initiativeId, { evenAfter: 'realised' });
    const all = tx.list('implementation', head.id);
    const row = all.find((other) => other.id === a.implementationId);
    insist(row, { code: 'notFound', what: 'implementation' });
    insist(!row.withdrawnAt, { code: 'withdrawn', what: 'implementation' });
    insist(head.state !== 'realised' || standing(all).length > 1, { code: 'lastImplementation' });
    tx.put('implementation', { ...row, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
    const { id: part, operation: from, departmentId } = row;
    recordEvent(tx, ctx, head.id, { deed: 'implementation.withdraw', part, from, departmentId });
  },
});

/** Brings a withdrawn implementation back. */
export const restoreImplementation = mutation({
  name: 'implementation.restore',
  who: whoPlans,
  args: z.strictObject({ initiativeId: id, implementationId: id }),
  reads: (a) => [headOf(a.initiativeId), implementationRead(a)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'implementation.restore', a.initiativeId, { evenAfter: 'realised' });
    const row = tx.get('implementation', head.id, a.implementationId);
    insist(row, { code: 'notFound', what: 'implementation' });
    const { withdrawnAt, withdrawnBy: _by, ...back } = row;
    insist(withdrawnAt, { code: 'notWithdrawn' });
    tx.put('implementation', back);
    const { id: part, operation: to, departmentId } = back;
    recordEvent(tx, ctx, head.id, { deed: 'implementation.restore', part, to, departmentId });
  },
});

/** May it be ended as realised (E1, G10)? From the last phase, in use somewhere, with no request open. */
export function whyNotRealise(
  head: Initiative,
  implementations: readonly Implementation[],
): Refusal | undefined {
  if (head.asks) return { code: 'requestIsOpen' };
  if (head.phase !== 'scale') return { code: 'notInLastPhase', phase: head.phase };
  if (standing(implementations).length === 0) return { code: 'implementationNeeded' };
  return undefined;
}

/** May it be ended as cancelled (G10)? From any phase, with no request open. */
export const whyNotCancel = (head: Initiative): Refusal | undefined =>
  head.asks ? { code: 'requestIsOpen' } : undefined;

/** Both endings say what was learned and what others may use (E3). */
const told = { initiativeId: id, endingId: uuid, lessons: prose, reusable: prose };
const endingRead = (a: { initiativeId: string; endingId: string }) =>
  ({ owner: a.initiativeId, table: 'ending', id: a.endingId }) as const;
const whoEnds = 'owner, co-owner, decisionMaker of the lead department';

/** Realiserad (E1). */
export const realiseInitiative = mutation({
  name: 'ending.realise',
  who: whoEnds,
  args: z.strictObject(told),
  reads: (a) => [headOf(a.initiativeId), endingRead(a), { owner: a.initiativeId, table: 'implementation' }],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'ending.realise', a.initiativeId);
    obey(whyNotRealise(head, tx.list('implementation', head.id)));
    end(tx, ctx, head, 'ending.realise', { id: a.endingId, as: 'realised', ...lessonsOf(a) });
  },
});

/** Avbruten, with a reason (E2). The phase where it stopped stays. */
export const cancelInitiative = mutation({
  name: 'ending.cancel',
  who: whoEnds,
  args: z.strictObject({ ...told, reason: endingReasonId, otherReason: z.optional(prose) }),
  reads: (a) => [headOf(a.initiativeId), endingRead(a)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'ending.cancel', a.initiativeId);
    obey(whyNotCancel(head));
    const { reason, otherReason } = a;
    insist(reason !== 'other' || otherReason, { code: 'mustNotBeEmpty', field: 'otherReason' });
    insist(reason === 'other' || !otherReason, { code: 'notUsedHere', field: 'otherReason' });
    const why = { reason, ...(otherReason ? { otherReason } : {}) };
    end(tx, ctx, head, 'ending.cancel', { id: a.endingId, as: 'cancelled', ...why, ...lessonsOf(a) });
  },
});

const lessonsOf = ({ lessons, reusable }: { lessons: string; reusable: string }) => ({ lessons, reusable });

type Told = Omit<Ending, 'owner' | 'v' | 'by' | 'at' | 'phase'>;

function end(tx: Tx, ctx: Ctx, head: Initiative, deed: 'ending.realise' | 'ending.cancel', how: Told): void {
  tx.add('ending', { owner: head.id, by: ctx.actor.personId, at: ctx.at, phase: head.phase, ...how });
  const { restUntil: _review, ...rest } = head;
  tx.put('initiative', { ...rest, state: how.as });
  recordEvent(tx, ctx, head.id, {
    deed,
    on: 'state',
    part: how.id,
    from: head.state,
    to: how.as,
    ...(how.reason ? { reason: how.otherReason ?? how.reason } : {}),
  });
}

/** Opens an ended initiative again, with a reason (E4). How it had ended stays on record. */
export const reopenInitiative = mutation({
  name: 'ending.reopen',
  who: 'decisionMaker and innovationLead of the lead department',
  args: z.strictObject({ initiativeId: id, reason: prose }),
  reads: (a) => [headOf(a.initiativeId), { owner: a.initiativeId, table: 'ending' }],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'ending.reopen', a.initiativeId, { evenAfter: 'ending' });
    insist(isEnded(head), { code: 'notEnded' });
    const reopened = { reopenedAt: ctx.at, reopenedBy: ctx.actor.personId, reopenReason: a.reason };
    for (const row of tx.list('ending', head.id))
      if (!row.reopenedAt) tx.put('ending', { ...row, ...reopened });
    tx.put('initiative', { ...head, state: 'active' });
    recordEvent(tx, ctx, head.id, {
      deed: 'ending.reopen',
      on: 'state',
      from: head.state,
      to: 'active',
      reason: a.reason,
    });
  },
});
