import * as z from 'zod/mini';
import { area } from './area.ts';
import { attachment } from './attachment.ts';
import { cluster } from './cluster.ts';
import { day, id, instant, line, prose } from './field.ts';
import { note } from './note.ts';
import { participant } from './participant.ts';
import { ballot, votes, voteRound } from './vote.ts';
import { workshop } from './workshop.ts';
import { workshopStep } from './workshopStep.ts';

/** Where something stands on the plane, whether it was chosen, and the initiative that came of it. */
const outcome = {
  effect: note.shape.effect,
  effort: note.shape.effort,
  chosenAt: z.optional(instant),
  initiativeId: z.optional(id),
};

/**
 * The whole result of a workshop as another system reads it (docs/workshop-export.md). Keys never change with the language; what is not
 * there is left out. What has not been shown to the room is in it as numbers alone.
 */
export const workshopDocument = z.strictObject({
  document: z.literal('stegvis.workshop'),
  version: z.literal(1),
  city: z.string(),
  exportedOn: day,
  /** With the names of persons in the room, or without. */
  names: z.boolean(),
  workshop: z.strictObject({
    id,
    title: line,
    aim: workshop.shape.aim,
    challenge: workshop.shape.challenge,
    on: workshop.shape.on,
    place: workshop.shape.place,
    department: z.optional(z.string()),
    mode: workshop.shape.mode,
    startedAt: z.optional(instant),
    endedAt: z.optional(instant),
    leaders: z.array(z.string()),
  }),
  steps: z.array(
    z.strictObject({
      id,
      kind: workshopStep.shape.kind,
      title: line,
      instruction: workshopStep.shape.instruction,
      minutes: workshopStep.shape.minutes,
    }),
  ),
  /** How many of each kind. */
  present: z.strictObject({ person: z.int(), group: z.int(), number: z.int() }),
  /** Groups and numbers; persons only with names. */
  participants: z.array(
    z.strictObject({ id, kind: participant.shape.kind, name: line, groupId: participant.shape.groupId }),
  ),
  /** Columns of the wall, from the left. */
  clusters: z.array(
    z.strictObject({ id, name: cluster.shape.name, mergedInto: cluster.shape.mergedInto, ...outcome }),
  ),
  /** As they stand on the wall: a note, then those that were merged into it. */
  notes: z.array(
    z.strictObject({
      id,
      text: prose,
      colour: note.shape.colour,
      at: instant,
      stepId: note.shape.stepId,
      /** The column that it stands in now. */
      clusterId: note.shape.clusterId,
      mergedInto: note.shape.mergedInto,
      /** Nobody's, or a person's whose name is left out, if absent. */
      authorId: note.shape.authorId,
      cropOf: z.optional(z.strictObject({ attachmentId: id, area })),
      ...outcome,
    }),
  ),
  photos: z.array(
    z.strictObject({
      id,
      on: attachment.shape.on,
      hash: attachment.shape.hash,
      type: attachment.shape.type,
      alt: attachment.shape.alt,
    }),
  ),
  rounds: z.array(
    z.strictObject({
      id,
      stepId: id,
      nth: voteRound.shape.nth,
      of: voteRound.shape.of,
      votesEach: voteRound.shape.votesEach,
      revealedAt: instant,
      candidateIds: voteRound.shape.candidateIds,
      /** Counted, merges followed. */
      result: votes,
      /** `counted` is false for one that a later ballot of the same voter stands instead of. */
      ballots: z.array(
        z.strictObject({
          voter: z.optional(ballot.shape.voter),
          votes,
          late: ballot.shape.late,
          counted: z.boolean(),
        }),
      ),
    }),
  ),
  hidden: z.strictObject({
    notes: z.int(),
    rounds: z.array(z.strictObject({ id, stepId: id, nth: voteRound.shape.nth, voted: z.int() })),
  }),
});
export type WorkshopDocument = z.infer<typeof workshopDocument>;
