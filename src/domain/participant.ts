import * as z from 'zod/mini';
import { authored, id, line, rowBase, withdrawable } from './field.ts';
import { workshopPart } from './workshopPart.ts';

/** Somebody in the room, without an account (W2): a person by name, a group, or just a number. Never matched to a person of the city. */
export const participant = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  kind: z.enum(['person', 'group', 'number']),
  name: line,
  /** The group that a person or number sits in. */
  groupId: z.optional(id),
});
export type Participant = z.infer<typeof participant>;

export const participantGiven = z.strictObject({
  id,
  kind: participant.shape.kind,
  name: line,
  groupId: z.optional(id),
});

export const participantDeeds = workshopPart({
  table: 'participant',
  noun: 'participant',
  schema: participant,
  given: ['kind', 'name', 'groupId'],
  edited: ['name', 'groupId'],
  called: 'name',
});

/** Those who are there, in the order in which they were written down; numbers by their number. */
export const present = (all: readonly Participant[]): readonly Participant[] =>
  all
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .sort(
      (a, b) =>
        (a.kind === 'number' && b.kind === 'number' ? Number(a.name) - Number(b.name) : 0) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );

/** Those who vote: persons and numbers; where only groups are written down, each group votes as one. */
export function voters(all: readonly Participant[]): readonly Participant[] {
  const there = present(all);
  const single = there.filter(({ kind }) => kind !== 'group');
  return single.length > 0 ? single : there;
}
