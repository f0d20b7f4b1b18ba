import * as z from 'zod/mini';
import { id } from './field.ts';
import { recordEvent } from './history.ts';
import { departmental, mayInvite } from './invite.ts';
import { may } from './may.ts';
import { ORGANISATION, theDepartment, theDepartmentOf } from './organisation.ts';
import { type Grant, grant, holds, type Person, type Role, thePerson, thePersonOf } from './person.ts';
import { type Ctx, insist, mutation, type Tx } from './tx.ts';

export const thePeople = { owner: ORGANISATION, table: 'person' } as const;

/** Roles that nobody gives to themselves (security.md §5.2). */
const neverToOneself: readonly Role[] = ['decisionMaker', 'admin'];

/** Gives a role, with its department, largest amount and period. Another limit or period is another grant, and the old one is ended. */
export const grantRole = mutation({
  name: 'role.grant',
  who: 'admin; readers and idea owners also by an innovationLead or facilitator of the department; decisionMaker and admin never to oneself',
  args: z.strictObject({
    personId: id,
    grantId: id,
    role: grant.shape.role,
    departmentId: grant.shape.departmentId,
    amountLimit: grant.shape.amountLimit,
    deputy: grant.shape.deputy,
    from: grant.shape.from,
    until: grant.shape.until,
  }),
  reads: (a) => [...thePersonOf(a.personId), ...theDepartmentOf(a.departmentId)],
  run(tx, a, ctx) {
    insist(mayInvite(ctx.actor, a.role, a.departmentId), { code: 'notAllowed', deed: 'role.grant' });
    const isForOneself = a.personId === ctx.actor.personId;
    insist(!(isForOneself && neverToOneself.includes(a.role)), { code: 'notToSelf', role: a.role });
    insist(a.departmentId !== undefined || !departmental.includes(a.role), {
      code: 'departmentNeeded',
      role: a.role,
    });
    // A deputy decides only in the deputy's period (G5), so there must be one.
    insist(!a.deputy || (a.from && a.until), { code: 'periodNeeded' });
    if (a.departmentId) theDepartment(tx, a.departmentId);
    const to = thePerson(tx, a.personId);
    const { personId: _to, grantId, ...given } = a;
    insist(!to.grants.some((g) => g.id === grantId), { code: 'alreadyExists' });
    const added: Grant = { id: grantId, ...given, by: ctx.actor.personId, at: ctx.at };
    tx.put('person', { ...to, grants: [...to.grants, added] });
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'role.grant',
      part: to.id,
      to: a.role,
      ...(a.departmentId ? { departmentId: a.departmentId } : {}),
    });
  },
});

/** Ends a grant from now on. What was done while it stood stays done. */
export const endRole = mutation({
  name: 'role.end',
  who: 'oneself, admin',
  args: z.strictObject({ personId: id, grantId: id }),
  reads: () => [thePeople],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'role.end', { personId: a.personId }), { code: 'notAllowed', deed: 'role.end' });
    const holder = thePerson(tx, a.personId);
    const ended = holder.grants.find((g) => g.id === a.grantId);
    insist(ended, { code: 'notFound', what: 'grant' });
    if (ended.endedAt) return;
    const after: Person = {
      ...holder,
      grants: holder.grants.map((g) => (g.id === ended.id ? { ...g, endedAt: ctx.at } : g)),
    };
    if (ended.role === 'admin')
      insistAdminRemains(tx, ctx, (other) => other.id !== holder.id || holds(after, 'admin', ctx.today));
    tx.put('person', after);
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'role.end',
      part: holder.id,
      from: ended.role,
      ...(ended.departmentId ? { departmentId: ended.departmentId } : {}),
    });
  },
});

/** A city without an administrator could never get one again. `counts` says who is still to be counted. @throws Refused `lastAdmin`. */
export function insistAdminRemains(tx: Tx, ctx: Ctx, counts: (person: Person) => boolean): void {
  const remains = tx
    .list('person', ORGANISATION)
    .some((person) => counts(person) && holds(person, 'admin', ctx.today));
  insist(remains, { code: 'lastAdmin' });
}
