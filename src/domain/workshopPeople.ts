import type { Row } from './tx.ts';
import type { Workshop } from './workshop.ts';

/** Who leads a workshop and who takes part: apart from its schema, since the first screen asks for the rights alone. */

/** Is the head a workshop's? */
export const isWorkshop = (head: Row): head is Workshop => 'leaderIds' in head;

export const isLedBy = (head: Workshop, personId: string): boolean => head.leaderIds.includes(personId);
export const isTakenPartIn = (head: Workshop, personId: string): boolean =>
  isLedBy(head, personId) || head.memberIds.includes(personId);
