import { audienceOf, tokensOf } from '../domain/access.ts';
import { mayBeCarried } from '../domain/carriage.ts';
import { digestOf } from '../domain/digest.ts';
import { editOf } from '../domain/editOf.ts';
import type { Initiative } from '../domain/initiative.ts';
import { mutations } from '../domain/mutations.ts';
import { ORGANISATION } from '../domain/organisation.ts';
import { actorOf, person } from '../domain/person.ts';
import { isHead } from '../domain/tables.ts';
import { digestOfWorkshop } from '../domain/workshopDigest.ts';
import { isWorkshop } from '../domain/workshopPeople.ts';
import { dayOf } from './day.ts';
import type { Shape } from './shape.ts';

/** Stegvis' own domain, bound to the store: the only place below the screens where the two meet. */
export const cityShape: Shape = {
  mutations,
  editOf,
  isHead,
  digest: (head, parts) => {
    if (head.id === ORGANISATION) return undefined;
    return isWorkshop(head) ? digestOfWorkshop(head, parts) : digestOf(head as Initiative, parts);
  },
  people: { owner: ORGANISATION, table: 'person' },
  actorOf,
  person: (row) => {
    const read = person.safeParse(row);
    return read.success ? read.data : undefined;
  },
  mayBeCarried,
  sees: (actor, table, head) => {
    const tokens = tokensOf(actor);
    return audienceOf(head, table, head).some((token) => tokens.includes(token));
  },
  dayOf,
};
