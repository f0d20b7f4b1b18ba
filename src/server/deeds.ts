import { v7 as uuid } from 'uuid';
import type { Actor, Role } from '../domain/person.ts';
import type { City } from '../sync/cityStore.ts';
import { enact } from '../sync/enact.ts';
import type { Link } from './auth/keyring.ts';
import { defined } from './defined.ts';
import { CITY } from './spaces.ts';

/** The deeds that the server itself does in a space, through the same rules and the same log as any other. */

export interface Founding {
  readonly city: string;
  readonly departments: readonly { name: string; code: string; board?: string | undefined }[];
  readonly person: {
    readonly name: string;
    readonly title?: string | undefined;
    /** Where the first person works, by code. */
    readonly departmentCode?: string | undefined;
  };
}

/** What the first person needs beside governing, to try the whole way with the city. */
const alsoForTheFirst: readonly Role[] = ['facilitator', 'innovationLead'];

/**
 * Founds the real city with its departments and its first person, all or nothing. Who says where they work also
 * facilitates and leads innovation there. Nobody makes themselves a decision-maker.
 * @throws Refused when the city has been founded, or a name does not pass its rule.
 */
export async function foundCity(city: City, founding: Founding, personId: string): Promise<void> {
  const departments = founding.departments.map((department) => ({ id: uuid(), ...defined(department) }));
  const { name, title, departmentCode } = founding.person;
  const departmentId = departments.find(({ code }) => code === departmentCode)?.id;
  const first: Actor = { personId, name, title, departmentId, grants: [] };
  const person = { id: personId, ...defined({ name, title, departmentId }) };
  const own = alsoForTheFirst.map((role) => ({ personId, grantId: uuid(), role, departmentId }));
  await enact(city, CITY, [
    { by: first, name: 'city.found', args: { name: founding.city, departments, person } },
    ...(departmentId ? own : []).map((args) => ({ by: { person: personId }, name: 'role.grant', args })),
  ]);
}

/** Somebody accepts an invite: a new person with the role it offered, in the inviter's name. @throws Refused */
export async function newcomerJoins(
  city: City,
  { space, role, departmentId, createdBy }: Link,
  somebody: { id: string; name: string; title: string | undefined },
): Promise<void> {
  if (!role || !createdBy) throw new Error('an invite offers a role in somebody’s name');
  const { id: personId, name, title } = somebody;
  const grants = [defined({ role, departmentId })];
  const args = { ...defined({ personId, name, title, departmentId }), invitedBy: createdBy, grants };
  await enact(city, space, [{ by: { person: createdBy }, name: 'person.join', args }]);
}
