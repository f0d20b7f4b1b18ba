import { type Conflict } from './conflict.ts';
import type { Listed } from './digest.ts';
import type { Initiative } from './initiative.ts';
import { type Deed, matrix, may, type Thing } from './may.ts';
import type { Actor } from './person.ts';
import type { Workshop } from './workshop.ts';
import { isWorkshop } from './workshopPeople.ts';

/**
 * May the actor settle it? Whoever may do the edit may (the server asks the same by running it).
 * @param head the owner's, an initiative's or a workshop's; nothing for what belongs to the city.
 */
export function maySettle(
  actor: Actor,
  conflict: Conflict,
  head: Initiative | Workshop | undefined,
): boolean {
  const { deed, rowId, stands } = conflict;
  if (!isDeed(deed)) return false;
  const about: Thing = !head
    ? { departmentId: rowId, personId: rowId }
    : isWorkshop(head)
      ? { workshop: head }
      : { initiative: head, by: stands.by };
  return may(actor, deed, about);
}

/** Initiatives in which fields wait for the actor to choose between values, and how many. */
export function conflictsFor(
  actor: Actor,
  all: readonly Listed[],
): readonly { readonly initiativeId: string; readonly fields: number }[] {
  return all.flatMap(({ head, digest }) =>
    digest.conflicts && may(actor, 'initiative.edit', { initiative: head })
      ? [{ initiativeId: head.id, fields: digest.conflicts }]
      : [],
  );
}

const isDeed = (name: string): name is Deed => Object.hasOwn(matrix, name);
