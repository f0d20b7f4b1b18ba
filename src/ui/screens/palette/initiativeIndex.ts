import type { Listed } from '../../../domain/digest.ts';
import { indexOf, type SearchIndex } from '../../../domain/search.ts';
import { subjectsOf } from '../portfolio/pick.ts';

/**
 * Initiatives ready to be found by name, number, subject, owner and department. Shorter than the Portfolio's own index: it is
 * made each time the palette opens, and whoever wants to search in the texts is a row away from there.
 */
export function initiativeIndex(
  all: readonly Listed[],
  names: { person: (id: string) => string; department: (id: string | undefined) => string },
): SearchIndex {
  return indexOf(
    all.map(({ head }) => ({
      id: head.id,
      texts: [
        `${head.title} ${head.number ?? ''}`,
        `${names.person(head.ownerId)} ${names.department(head.leadDepartmentId)}`,
        subjectsOf(head).join(' '),
      ],
    })),
  );
}
