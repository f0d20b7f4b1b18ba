import type { Initiative } from './initiative.ts';
import type { Person } from './person.ts';

/**
 * Initiatives under way that nobody tends: the owner has left, and so have all co-owners (I5). For the lists of the
 * innovation lead and the administrator, and for the server, which sees drafts that no one else does.
 */
export function orphans(heads: readonly Initiative[], people: readonly Person[]): readonly Initiative[] {
  const left = new Set(people.filter((p) => p.leftAt).map((p) => p.id));
  return heads.filter(
    (head) =>
      (head.state === 'active' || head.state === 'onHold') &&
      !head.withdrawnAt &&
      [head.ownerId, ...head.coOwnerIds].every((person) => left.has(person)),
  );
}
