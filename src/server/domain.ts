import { audienceOf, deviceToken, tokensOf } from '../domain/access.ts';
import { conflictRows, conflictsOf, isUnmerged, withdrawalOf } from '../domain/arising.ts';
import { editOf } from '../domain/editOf.ts';
import { mutations } from '../domain/mutations.ts';
import { ORGANISATION } from '../domain/organisation.ts';
import { actorOf, person } from '../domain/person.ts';
import { heads } from '../domain/tables.ts';
import type { TableName } from '../domain/tx.ts';
import type { Domain } from '../sync/cityStore.ts';
import * as z from 'zod/mini';

/** What the engine is told of the innovation model. */
export const cityDomain: Domain = {
  mutations,
  headTables: Object.keys(heads) as TableName[],
  personRead: (id) => ({ owner: ORGANISATION, table: 'person', id }),
  actorOf: (row, today) => actorOf(z.parse(person, row), today),
  tokensOf,
  deviceToken,
  audienceOf,
  editOf,
  withdrawalOf,
  conflictsOf,
  isUnmerged,
  conflictRows,
};
