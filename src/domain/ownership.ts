import * as z from 'zod/mini';
import { id } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { holds, type Person, thePerson, thePersonOf } from './person.ts';
import { type Ctx, insist, mutation, type Tx } from './tx.ts';

const args = z.strictObject({ initiativeId: id, personId: id });
const who = 'owner, co-owner, facilitator, innovationLead of the lead department';

/** An owner works with ideas: somebody who only reads or only administers could do nothing with it. */
export function insistWorks(person: Person, ctx: Ctx): void {
  const works = (['ideaOwner', 'facilitator', 'decisionMaker', 'innovationLead'] as const).some((role) =>
    holds(person, role, ctx.today),
  );
  insist(works, { code: 'roleNeeded', role: 'ideaOwner', personId: person.id });
}

/** Makes `heir` the owner; the former one leaves, or stays as co-owner. */
export function handedOver(head: Initiative, heirId: string, staysAsCoOwner: boolean): Initiative {
  const others = head.coOwnerIds.filter((person) => person !== heirId && person !== head.ownerId);
  return {
    ...head,
    ownerId: heirId,
    coOwnerIds: staysAsCoOwner ? [...others, head.ownerId] : others,
  };
}

/** The initiative gets another owner (I5). An administrator may do it for somebody who has left, also unseen. */
export const handOverInitiative = mutation({
  name: 'initiative.handOver',
  who: `${who}, admin`,
  args: z.strictObject({ initiativeId: id, personId: id, staysAsCoOwner: z.optional(z.boolean()) }),
  reads: (a) => [headOf(a.initiativeId), ...thePersonOf(a.personId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.handOver', a.initiativeId, { evenAfter: 'ending' });
    const heir = thePerson(tx, a.personId);
    insist(head.ownerId !== heir.id, { code: 'alreadyOwner', personId: heir.id });
    insistWorks(heir, ctx);
    tx.put('initiative', handedOver(head, heir.id, a.staysAsCoOwner ?? false));
    recordEvent(tx, ctx, head.id, { deed: 'initiative.handOver', from: head.ownerId, to: heir.id });
  },
});

/** One more who may do what the owner may (I5). */
export const addCoOwner = mutation({
  name: 'initiative.addCoOwner',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId), ...thePersonOf(a.personId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.addCoOwner', a.initiativeId);
    const person = thePerson(tx, a.personId);
    insist(head.ownerId !== person.id, { code: 'alreadyOwner', personId: person.id });
    insistWorks(person, ctx);
    if (head.coOwnerIds.includes(person.id)) return;
    tx.put('initiative', { ...head, coOwnerIds: [...head.coOwnerIds, person.id] });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.addCoOwner', to: person.id });
  },
});

export const removeCoOwner = mutation({
  name: 'initiative.removeCoOwner',
  who,
  args,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.removeCoOwner', a.initiativeId);
    insist(head.coOwnerIds.includes(a.personId), { code: 'notCoOwner', personId: a.personId });
    tx.put('initiative', { ...head, coOwnerIds: head.coOwnerIds.filter((person) => person !== a.personId) });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.removeCoOwner', from: a.personId });
  },
});

/** Who helps with this initiative from the workshop's side; `null` for nobody. */
export const setFacilitator = mutation({
  name: 'initiative.setFacilitator',
  who,
  args: z.strictObject({ initiativeId: id, personId: z.nullable(id) }),
  reads: (a) => [headOf(a.initiativeId), ...thePersonOf(a.personId ?? undefined)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.setFacilitator', a.initiativeId);
    const { facilitatorId: from, ...rest } = head;
    tx.put('initiative', a.personId ? { ...rest, facilitatorId: theFacilitator(tx, a.personId, ctx) } : rest);
    recordEvent(tx, ctx, head.id, {
      deed: 'initiative.setFacilitator',
      from: from ?? null,
      to: a.personId,
    });
  },
});

function theFacilitator(tx: Tx, personId: string, ctx: Ctx): string {
  const person = thePerson(tx, personId);
  insist(holds(person, 'facilitator', ctx.today), { code: 'roleNeeded', role: 'facilitator', personId });
  return person.id;
}
