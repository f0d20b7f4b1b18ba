import * as z from 'zod/mini';
import { id, line, prose, uuid } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { may } from './may.ts';
import { ORGANISATION, theDepartmentOf } from './organisation.ts';
import { type Ctx, insist, mutation } from './tx.ts';
import { workshopHead } from './workshop.ts';

/** The server's readable number, or nothing on the device ("nummer när den har skickats"). */
export function assignNumber(ctx: Ctx): { number?: string } {
  const year = ctx.at.slice(0, 4);
  const nth = ctx.assign(`initiative:${year}`);
  return nth === undefined ? {} : { number: `${year}-${String(nth).padStart(3, '0')}` };
}

/** An initiative at its very beginning: phase 1, a draft, nobody's but its owner's. */
export function newborn(ctx: Ctx, initiativeId: string, title: string): Initiative {
  return {
    id: initiativeId,
    owner: initiativeId,
    ...assignNumber(ctx),
    title,
    ownerId: ctx.actor.personId,
    coOwnerIds: [],
    partnerDepartmentIds: [],
    tags: [],
    technologies: [],
    visibility: 'draft',
    phase: 'exploreIdea',
    phaseSince: ctx.at,
    state: 'active',
    passed: [],
    origin: { kind: 'capture' },
    createdAt: ctx.at,
    createdBy: ctx.actor.personId,
  };
}

/** An idea is one sentence (I1): it becomes an initiative in phase 1, a draft of the person who wrote it. */
export const captureIdea = mutation({
  name: 'idea.capture',
  who: 'ideaOwner, facilitator, decisionMaker, innovationLead',
  args: z.strictObject({
    initiativeId: uuid,
    title: line,
    needWhose: z.optional(prose),
    challenge: z.optional(prose),
    leadDepartmentId: z.optional(id),
    /** Name of somebody else whose idea it is; the writer keeps it for them. */
    author: z.optional(line),
    anonymous: z.optional(z.boolean()),
  }),
  reads: (a) => [
    headOf(a.initiativeId),
    workshopHead(a.initiativeId),
    ...theDepartmentOf(a.leadDepartmentId),
  ],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'idea.capture', {}), { code: 'notAllowed', deed: 'idea.capture' });
    // What has one head has one audience.
    insist(!tx.get('workshop', a.initiativeId, a.initiativeId), { code: 'alreadyExists' });
    // A department closed since the tablet was last online must not cost anybody their idea.
    if (a.leadDepartmentId)
      insist(tx.get('department', ORGANISATION, a.leadDepartmentId), {
        code: 'notFound',
        what: 'department',
      });
    const { initiativeId, title, author, anonymous, ...given } = a;
    tx.add('initiative', {
      ...newborn(ctx, initiativeId, title),
      ...given,
      origin: { kind: 'capture', ...(author ? { author } : {}), ...(anonymous ? { anonymous } : {}) },
    });
    recordEvent(tx, ctx, initiativeId, { deed: 'idea.capture', to: title });
  },
});
