import * as z from 'zod/mini';
import { day, id, instant, kronor, line, rowBase } from './field.ts';
import { ORGANISATION } from './organisation.ts';
import { insist, type Read, type Tx } from './tx.ts';

/** Roles (product.md §9). A person may hold several; they add up. `guest` comes with workshops. */
export const role = z.enum([
  'reader',
  'ideaOwner',
  'facilitator',
  'innovationLead',
  'decisionMaker',
  'admin',
]);
export type Role = z.infer<typeof role>;

/** A role as given: in which department, up to what amount, in which period. Ended, never removed. */
export const grant = z.object({
  id,
  role,
  departmentId: z.optional(id),
  /** Largest amount this decision-maker may grant in one decision; absent means no limit. */
  amountLimit: z.optional(kronor),
  /** A deputy decides only in the period `from`–`until` (G5). */
  deputy: z.optional(z.boolean()),
  from: z.optional(day),
  until: z.optional(day),
  by: z.optional(id),
  at: instant,
  endedAt: z.optional(instant),
});
export type Grant = z.infer<typeof grant>;

export const person = z.object({
  ...rowBase,
  name: line,
  title: z.optional(line),
  departmentId: z.optional(id),
  grants: z.array(grant),
  leftAt: z.optional(instant),
  /** Who took over what the person left behind (I5). */
  heirId: z.optional(id),
});
export type Person = z.infer<typeof person>;

/** Who does a deed, with the grants in force on the day of the deed (V6). */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly departmentId?: string | undefined;
  readonly grants: readonly Grant[];
}

/** The actor a person is on `today`: only grants that have begun and not ended. Someone who has left holds none. */
export function actorOf(person: Person, today: string): Actor {
  const inForce = (g: Grant) => !g.endedAt && (!g.from || g.from <= today) && (!g.until || today <= g.until);
  return {
    personId: person.id,
    name: person.name,
    title: person.title,
    departmentId: person.departmentId,
    grants: person.leftAt ? [] : person.grants.filter(inForce),
  };
}

/** Does the actor hold `wanted`, and if a department is named, in that department? */
export function hasRole(actor: Actor, wanted: Role, departmentId?: string): boolean {
  return actor.grants.some(
    (g) => g.role === wanted && (departmentId === undefined || g.departmentId === departmentId),
  );
}

/** Does a person hold a role on `today`? */
export const holds = (person: Person, wanted: Role, today: string, departmentId?: string): boolean =>
  hasRole(actorOf(person, today), wanted, departmentId);

/** The read of a person that a deed may name, or none. */
export const thePersonOf = (personId: string | undefined): readonly Read[] =>
  personId ? [{ owner: ORGANISATION, table: 'person', id: personId }] : [];

/** A person who is there and has not left. @throws Refused `notFound`, `hasLeft`. */
export function thePerson(tx: Tx, personId: string): Person {
  const found = tx.get('person', ORGANISATION, personId);
  insist(found, { code: 'notFound', what: 'person' });
  insist(!found.leftAt, { code: 'hasLeft', personId });
  return found;
}
