import * as z from 'zod/mini';
import { type Docket, docketReads, effectiveOn, lacking, linesOf, theDocket } from './docket.ts';
import { id, prose } from './field.ts';
import { hasLapsed, type Request } from './gate.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { tryOpen } from './openGate.ts';
import { whoPlans } from './part.ts';
import { theRequest, whyRequestClosed } from './request.ts';
import { insist, mutation, obey } from './tx.ts';

/** What departments that have decided left uncovered: what an owner can accept now. Who has not decided may still grant. */
export const shortfallOf = (docket: Docket, request: Request): number =>
  request.gate === 'funding'
    ? lacking(
        docket,
        linesOf(docket, request.id).filter((line) => effectiveOn(docket, line)),
      )
    : 0;

/**
 * Less money than was asked for, and the plan adjusted to it, with a motivation (G6). It covers what is missing now: if later
 * decisions leave more missing, it has to be accepted anew. Also where a correction left too little behind an opened gate (G14).
 */
export const acceptShortfall = mutation({
  name: 'shortfall.accept',
  who: whoPlans,
  args: z.strictObject({ initiativeId: id, requestId: id, plan: prose, motivation: prose }),
  reads: (a) => [headOf(a.initiativeId), ...docketReads(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'shortfall.accept', a.initiativeId);
    const request = theRequest(tx, head.id, a.requestId);
    if (hasLapsed(request)) obey(whyRequestClosed(request));
    const amount = shortfallOf(theDocket(tx, head.id), request);
    const accepted = request.shortfall?.amount ?? 0;
    insist(amount > accepted, { code: 'nothingMissing' });
    const { plan, motivation } = a;
    tx.put('request', {
      ...request,
      shortfall: { amount, plan, motivation, by: ctx.actor.personId, at: ctx.at },
    });
    recordEvent(tx, ctx, head.id, {
      deed: 'shortfall.accept',
      to: amount,
      reason: motivation,
      requestId: request.id,
    });
    tryOpen(tx, ctx, 'shortfall.accept', head, 1);
  },
});
