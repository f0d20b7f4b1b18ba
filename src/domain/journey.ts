import * as z from 'zod/mini';
import { id, prose } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { numberOfPhase, phaseBefore, phaseId, type PhaseId } from './model.ts';
import { whoPlans } from './part.ts';
import type { Refusal } from './refusal.ts';
import { insist, mutation, obey } from './tx.ts';

/** May the initiative go back to `to`? Only to an earlier phase, and not while a decision is asked for (G11). */
export function whyNotGoBack(head: Initiative, to: PhaseId): Refusal | undefined {
  if (head.asks) return { code: 'requestIsOpen' };
  if (numberOfPhase(to) >= numberOfPhase(head.phase)) return { code: 'notEarlierPhase', phase: head.phase };
  return undefined;
}

/** Back to an earlier phase, with a reason (G11). The gates it comes to stand before again are to be decided anew. */
export const goBack = mutation({
  name: 'initiative.goBack',
  who: whoPlans,
  args: z.strictObject({ initiativeId: id, to: phaseId, reason: prose }),
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.goBack', a.initiativeId);
    obey(whyNotGoBack(head, a.to));
    const isStillBehind = ({ gate }: Initiative['passed'][number]) =>
      numberOfPhase(phaseBefore(gate)) < numberOfPhase(a.to);
    const passed = head.passed.filter(isStillBehind);
    tx.put('initiative', { ...head, phase: a.to, phaseSince: ctx.at, passed });
    const { reason } = a;
    recordEvent(tx, ctx, head.id, {
      deed: 'initiative.goBack',
      on: 'phase',
      from: head.phase,
      to: a.to,
      reason,
    });
  },
});

/** A resting initiative is taken up again before or after its review date. Nothing wakes by itself. */
export const resumeInitiative = mutation({
  name: 'initiative.resume',
  who: `${whoPlans}, decisionMaker of the lead department`,
  args: z.strictObject({ initiativeId: id, reason: prose }),
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.resume', a.initiativeId);
    insist(head.state === 'onHold', { code: 'notResting' });
    const { restUntil: _review, ...awake } = head;
    tx.put('initiative', { ...awake, state: 'active' });
    const { reason } = a;
    recordEvent(tx, ctx, head.id, {
      deed: 'initiative.resume',
      on: 'state',
      from: 'onHold',
      to: 'active',
      reason,
    });
  },
});
