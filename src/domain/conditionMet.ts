import * as z from 'zod/mini';
import { docketReads, theDocket } from './docket.ts';
import { id, prose } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { tryOpen } from './openGate.ts';
import { insist, mutation, obey } from './tx.ts';
import { binds } from './unmet.ts';

/** The department that set a condition says that it is met (G9). That may be what the next gate waited for. */
export const meetCondition = mutation({
  name: 'condition.meet',
  who: 'decisionMaker of the department that set it',
  args: z.strictObject({ initiativeId: id, conditionId: id, note: z.optional(prose) }),
  reads: (a) => [headOf(a.initiativeId), ...docketReads(a.initiativeId)],
  run(tx, a, ctx) {
    const docket = theDocket(tx, a.initiativeId);
    const condition = docket.conditions.find((row) => row.id === a.conditionId);
    insist(condition, { code: 'notFound', what: 'condition' });
    const { departmentId, requestId, decisionId } = condition;
    const head = initiativeFor(tx, ctx, 'condition.meet', a.initiativeId, {
      departmentId,
      evenAfter: 'realised',
    });
    const { metAt, metBy } = condition;
    obey(metAt ? { code: 'alreadyMet', at: metAt, by: metBy ?? '' } : undefined);
    insist(binds(docket, condition), { code: 'notEffective', decisionId });
    const met = { metAt: ctx.at, metBy: ctx.actor.personId, ...(a.note ? { metNote: a.note } : {}) };
    tx.put('condition', { ...condition, ...met });
    recordEvent(tx, ctx, head.id, {
      deed: 'condition.meet',
      part: condition.id,
      to: condition.text,
      requestId,
      decisionId,
      departmentId,
      ...(a.note ? { reason: a.note } : {}),
    });
    tryOpen(tx, ctx, 'condition.meet', head, 1);
  },
});
