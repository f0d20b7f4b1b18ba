import * as z from 'zod/mini';
import { id, prose } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { insist, mutation } from './tx.ts';

const reads = (a: { initiativeId: string }) =>
  [headOf(a.initiativeId), { owner: a.initiativeId, table: 'recusal' }] as const;

/** Anmäler jäv: one takes no part in decisions on this initiative from now on (G5). Only for oneself; a decision already taken stands. */
export const declareRecusal = mutation({
  name: 'recusal.declare',
  who: 'everyone who sees the initiative, for themselves',
  args: z.strictObject({ initiativeId: id, reason: z.optional(prose) }),
  reads: (a) => reads(a),
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'recusal.declare', a.initiativeId);
    const { personId } = ctx.actor;
    const declared = tx.get('recusal', head.id, personId);
    if (declared && !declared.withdrawnAt) return;
    const reason = a.reason ? { reason: a.reason } : {};
    tx.put('recusal', { id: personId, owner: head.id, by: personId, at: ctx.at, ...reason });
    recordEvent(tx, ctx, head.id, { deed: 'recusal.declare', to: personId, ...reason });
  },
});

/** Takes one's declaration back. History keeps that it was made. */
export const liftRecusal = mutation({
  name: 'recusal.lift',
  who: 'who declared it',
  args: z.strictObject({ initiativeId: id, reason: z.optional(prose) }),
  reads: (a) => reads(a),
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'recusal.lift', a.initiativeId);
    const { personId } = ctx.actor;
    const declared = tx.get('recusal', head.id, personId);
    insist(declared && !declared.withdrawnAt, { code: 'notRecused' });
    tx.put('recusal', { ...declared, withdrawnAt: ctx.at });
    recordEvent(tx, ctx, head.id, {
      deed: 'recusal.lift',
      from: personId,
      ...(a.reason ? { reason: a.reason } : {}),
    });
  },
});
