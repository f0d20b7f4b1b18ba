import { ORGANISATION } from '../domain/organisation.ts';
import type { Grant, Person } from '../domain/person.ts';

/** Whom the session says one is: what a device needs before the first pull brings the person's own row. */
export interface SignedIn {
  readonly space: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly title?: string | undefined;
    readonly departmentId?: string | undefined;
    readonly roles: readonly { readonly role: Grant['role']; readonly departmentId?: string | undefined }[];
  };
}

/** The session's word as a person's row, until the row itself is pulled. */
export function asRow({ id, name, title, departmentId, roles }: SignedIn['person']): Person {
  return {
    id,
    owner: ORGANISATION,
    name,
    ...(title === undefined ? {} : { title }),
    ...(departmentId === undefined ? {} : { departmentId }),
    grants: roles.map(({ role, departmentId: of }, nth) => ({
      id: `session.${nth}`,
      role,
      ...(of === undefined ? {} : { departmentId: of }),
      at: new Date(0).toISOString(),
    })),
  };
}
