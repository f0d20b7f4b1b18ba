import * as z from 'zod/mini';
import { id, line } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { may } from './may.ts';
import { ORGANISATION, theDepartment, theDepartmentOf } from './organisation.ts';
import { handedOver, insistWorks } from './ownership.ts';
import { type Grant, grant, type Person, person, thePerson, thePersonOf } from './person.ts';
import { insistAdminRemains, thePeople } from './roles.ts';
import { insist, mutation } from './tx.ts';

/** Somebody comes in through an invitation. The server's own deed: it knows that the invitation was good. */
export const joinPerson = mutation({
  name: 'person.join',
  who: 'the server, with an invitation',
  internal: true,
  args: z.strictObject({
    personId: id,
    name: line,
    title: z.optional(line),
    departmentId: z.optional(id),
    invitedBy: z.optional(id),
    grants: z.array(
      z.strictObject({
        role: grant.shape.role,
        departmentId: grant.shape.departmentId,
        amountLimit: grant.shape.amountLimit,
        deputy: grant.shape.deputy,
        from: grant.shape.from,
        until: grant.shape.until,
      }),
    ),
  }),
  reads: (a) => thePersonOf(a.personId),
  run(tx, a, ctx) {
    const { personId, invitedBy, grants, ...named } = a;
    const given: Grant[] = grants.map((g, nth) => ({
      id: `${ctx.mid}.${nth}`,
      ...g,
      at: ctx.at,
      ...(invitedBy ? { by: invitedBy } : {}),
    }));
    tx.add('person', { id: personId, owner: ORGANISATION, ...named, grants: given });
    recordEvent(tx, ctx, ORGANISATION, { deed: 'person.join', part: personId, to: a.name });
  },
});

interface Where {
  readonly personId: string;
}
const editable = ['name', 'title', 'departmentId'] as const;
const departmentIn = (a: { readonly field: string; readonly value: string | null | undefined }) =>
  a.field === 'departmentId' && a.value ? a.value : undefined;

/** One's own name, title and department; an administrator everybody's. Decisions keep the name and title of their day. */
export const editPerson = mutation<FieldEdit<Where, Person, (typeof editable)[number]>>({
  name: 'person.edit',
  who: 'oneself, admin',
  args: fieldEdits<Where, Person, (typeof editable)[number]>(person, editable, { personId: id }),
  reads: (a) => [...thePersonOf(a.personId), ...theDepartmentOf(departmentIn(a))],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'person.edit', { personId: a.personId }), {
      code: 'notAllowed',
      deed: 'person.edit',
    });
    const there = thePerson(tx, a.personId);
    const departmentId = departmentIn(a);
    if (departmentId) theDepartment(tx, departmentId);
    tx.put('person', withField<Person, (typeof editable)[number]>(there, a.field, a.value));
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'person.edit',
      on: a.field,
      part: there.id,
      from: glimpseOf(there[a.field]),
      to: glimpseOf(a.value),
    });
  },
});

/**
 * Somebody leaves the city (I5). Every grant ends, and the initiatives named here pass to an heir. A deed reads only what
 * it declares, so it cannot find what nobody named: that is what orphans.ts is for.
 */
export const leavePerson = mutation({
  name: 'person.leave',
  who: 'admin',
  args: z.strictObject({
    personId: id,
    heirId: z.optional(id),
    initiativeIds: z.array(id).check(z.maxLength(500)),
  }),
  reads: (a) => [thePeople, ...a.initiativeIds.map(headOf)],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'person.leave', {}), { code: 'notAllowed', deed: 'person.leave' });
    const leaver = thePerson(tx, a.personId);
    insistAdminRemains(tx, ctx, (other) => other.id !== leaver.id);
    const owned = a.initiativeIds
      .map((initiativeId) => tx.get('initiative', initiativeId, initiativeId))
      .filter((head): head is Initiative => head?.ownerId === leaver.id);
    const { heirId } = a;
    if (owned.length > 0) {
      insist(heirId !== undefined, { code: 'heirNeeded', initiatives: owned.length });
      insist(heirId !== leaver.id, { code: 'alreadyOwner', personId: leaver.id });
      const heir = thePerson(tx, heirId);
      insistWorks(heir, ctx);
      for (const head of owned) {
        tx.put('initiative', handedOver(head, heir.id, false));
        recordEvent(tx, ctx, head.id, { deed: 'initiative.handOver', from: leaver.id, to: heir.id });
      }
    }
    const grants = leaver.grants.map((g) => (g.endedAt ? g : { ...g, endedAt: ctx.at }));
    tx.put('person', { ...leaver, grants, leftAt: ctx.at, ...(heirId ? { heirId } : {}) });
    recordEvent(tx, ctx, ORGANISATION, { deed: 'person.leave', part: leaver.id, from: leaver.name });
  },
});

/** Somebody comes back. Roles do not: they are granted anew. */
export const returnPerson = mutation({
  name: 'person.return',
  who: 'admin',
  args: z.strictObject({ personId: id }),
  reads: (a) => thePersonOf(a.personId),
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'person.return', {}), { code: 'notAllowed', deed: 'person.return' });
    const there = tx.get('person', ORGANISATION, a.personId);
    insist(there, { code: 'notFound', what: 'person' });
    const { leftAt: _at, heirId: _heir, ...back } = there;
    tx.put('person', back);
    recordEvent(tx, ctx, ORGANISATION, { deed: 'person.return', part: there.id, to: there.name });
  },
});
