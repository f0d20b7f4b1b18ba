import type { Conflict } from './conflict.ts';
import type { Event } from './history.ts';

/** What others changed in an initiative while somebody was without a network (rule 12). */
export interface ChangedByOthers {
  /** Who it was, each once, in order of their first change. */
  readonly by: readonly string[];
  /** How many fields. */
  readonly fields: number;
}

/** The newest version among an initiative's lines of history: what a device has seen of it. */
export const seenOf = (events: readonly Event[]): number => Math.max(0, ...events.map(({ v = 0 }) => v));

/**
 * Fields that others have edited since `seen`, which is counted by the city's own order, never by a clock (S12).
 * @param conflicts of the initiative: they are told of in their own words.
 */
export function changedByOthers(
  events: readonly Event[],
  seen: number,
  personId: string,
  conflicts: readonly Pick<Conflict, 'deed' | 'rowId' | 'field'>[] = [],
): ChangedByOthers | undefined {
  const isInConflict = ({ deed, owner, part, on }: Event) =>
    conflicts.some((each) => each.deed === deed && each.rowId === (part ?? owner) && each.field === on);
  const edits = events.filter(
    (event) =>
      (event.v ?? 0) > seen && event.by !== personId && event.deed.endsWith('.edit') && !isInConflict(event),
  );
  if (edits.length === 0) return undefined;
  const fields = new Set(edits.map(({ deed, part, on }) => `${deed} ${part ?? ''} ${on ?? ''}`));
  return { by: [...new Set(edits.map(({ by }) => by))], fields: fields.size };
}
