import { countConflicts, countMerged } from './conflict.ts';
import type { PartRows } from './digest.ts';
import type { Note } from './note.ts';
import { present } from './participant.ts';
import type { Participant } from './participant.ts';
import type { Workshop } from './workshop.ts';
import { agenda, type WorkshopStep } from './workshopStep.ts';

/** What the list of workshops needs to know of a workshop's parts. */
export interface WorkshopDigest {
  readonly notes: number;
  readonly participants: number;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  /** Minutes of the agenda, of the steps that say. */
  readonly minutes: number;
  readonly initiatives: number;
  /** Fields that wait for somebody to choose between values; absent when none does. */
  readonly conflicts?: number;
  readonly merged?: number;
}

/** A workshop as the lists have it. */
export interface ListedWorkshop {
  readonly head: Workshop;
  readonly digest: WorkshopDigest;
}

/** Makes the digest of a workshop from its head and its other rows. */
export function digestOfWorkshop(head: Workshop, parts: PartRows): WorkshopDigest {
  // Rows lie under the name of their table, and were written by its deeds.
  const notes = (parts['note'] ?? []) as readonly Note[];
  const clusters = (parts['cluster'] ?? []) as readonly Pick<Note, 'initiativeId'>[];
  const steps = agenda((parts['workshopStep'] ?? []) as readonly WorkshopStep[]);
  const conflicts = countConflicts(parts, head);
  const merged = countMerged(parts);
  return {
    notes: notes.filter(({ withdrawnAt }) => !withdrawnAt).length,
    participants: present((parts['participant'] ?? []) as readonly Participant[]).length,
    steps: steps.map(({ id, title }) => ({ id, title })),
    minutes: steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    initiatives: [...notes, ...clusters].filter(({ initiativeId }) => initiativeId !== undefined).length,
    ...(conflicts > 0 ? { conflicts } : {}),
    ...(merged > 0 ? { merged } : {}),
  };
}
