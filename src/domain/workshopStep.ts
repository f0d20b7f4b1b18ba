import * as z from 'zod/mini';
import { authored, id, instant, line, prose, rowBase, withdrawable } from './field.ts';
import { recordEvent } from './history.ts';
import { inWorkshop, workshopHead } from './workshop.ts';
import { workshopPart } from './workshopPart.ts';
import { workshopFor } from './workshopRights.ts';
import { insist, mutation, type RowOf, type Tx } from './tx.ts';

/** What a step is for: it decides what the room sees and can do in it. */
export const stepKind = z.enum(['talk', 'capture', 'group', 'vote', 'place', 'choose']);
export type StepKind = z.infer<typeof stepKind>;

/** Votes a person may have in a round. */
export const votesEach = z.int().check(z.minimum(1), z.maximum(50));
/** What is voted on, or placed: clusters and the notes that are in none, or every note. */
export const ballotOf = z.enum(['clusters', 'notes']);

/** What a person fills in of a step. */
const form = {
  title: line,
  /** What the room is to do, as it is read out and shown. */
  instruction: z.optional(prose),
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(600))),
  /** Notes are hidden until they are revealed; each sees only what they have written themselves (W2, W3). */
  blind: z.optional(z.boolean()),
  /** Whose tablets act in the step; all that take part unless it says leaders. */
  who: z.optional(z.enum(['all', 'leaders'])),
  votesEach: z.optional(votesEach),
  of: z.optional(ballotOf),
  /** Its place in the agenda: steps stand in rising order. */
  rank: z.number(),
};

/** A step of the agenda. */
export const workshopStep = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  kind: stepKind,
  ...form,
  revealedAt: z.optional(instant),
  revealedBy: z.optional(id),
});
export type WorkshopStep = z.infer<typeof workshopStep>;

/** A step as it is given when a workshop is made. */
export const stepGiven = z.strictObject({ id, kind: stepKind, ...form });

const simple = workshopPart({
  table: 'workshopStep',
  noun: 'workshopStep',
  schema: workshopStep,
  given: ['kind', 'title', 'instruction', 'minutes', 'blind', 'who', 'votesEach', 'of', 'rank'],
  edited: ['title', 'instruction', 'minutes', 'blind', 'who', 'votesEach', 'of', 'rank'],
  called: 'title',
});

/** Notes of a step that are hidden, and what belongs to them. */
const hiddenIn = (workshopId: string) =>
  (['note', 'attachment', 'conflict'] as const).map((table) => inWorkshop(workshopId, table));

/** A step that is not silent opens what was written in it before it came: the city could not know that it was not. */
const addStep: typeof simple.add = {
  ...simple.add,
  reads: (a) => [...simple.add.reads(a), ...hiddenIn(a.workshopId)],
  run(tx, a, ctx) {
    simple.add.run(tx, a, ctx);
    if (a.blind !== true) uncover(tx, a.workshopId, (note) => note.stepId === a.id);
  },
};

/** A step that is silent no longer shows what was written in it: or nothing else would. */
const editStep: typeof simple.edit = {
  ...simple.edit,
  reads: (a) => [...simple.edit.reads(a), ...(a.field === 'blind' ? hiddenIn(a.workshopId) : [])],
  run(tx, a, ctx) {
    simple.edit.run(tx, a, ctx);
    if (a.field === 'blind' && a.value !== true) uncover(tx, a.workshopId, (note) => note.stepId === a.id);
  },
};

export const stepDeeds = { ...simple, add: addStep, edit: editStep };

/** The steps that stand, in the order of the agenda. */
export const agenda = (steps: readonly WorkshopStep[]): readonly WorkshopStep[] =>
  steps
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Is what is written in the step to be seen by nobody else yet? */
export const isBlind = (step: WorkshopStep | undefined): boolean =>
  step?.blind === true && step.revealedAt === undefined;

/**
 * Shows the room what was written in silence. The city opens what every device has sent; what comes later of the same step is
 * open as it comes. What has been seen cannot be unseen, so it is not taken back.
 */
export const revealStep = mutation({
  name: 'workshopStep.reveal',
  who: 'leader of the workshop',
  args: z.strictObject({ workshopId: id, stepId: id }),
  reads: (a) => [
    workshopHead(a.workshopId),
    { owner: a.workshopId, table: 'workshopStep', id: a.stepId },
    ...hiddenIn(a.workshopId),
  ],
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'workshopStep.reveal', a.workshopId);
    const step = tx.get('workshopStep', a.workshopId, a.stepId);
    insist(step, { code: 'notFound', what: 'workshopStep' });
    if (!step.revealedAt)
      tx.put('workshopStep', { ...step, revealedAt: ctx.at, revealedBy: ctx.actor.personId });
    uncover(tx, a.workshopId, (note) => note.stepId === a.stepId);
    if (!step.revealedAt)
      recordEvent(tx, ctx, a.workshopId, { deed: 'workshopStep.reveal', part: a.stepId, to: step.title });
  },
});

/**
 * Shows what one's own tablet has written in a silent step, and nothing of the others': a group whose tablet has no network goes
 * on by itself (W7).
 */
export const revealOwn = mutation({
  name: 'note.reveal',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, stepId: id, deviceId: id }),
  reads: (a) => [workshopHead(a.workshopId), ...hiddenIn(a.workshopId)],
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'note.reveal', a.workshopId);
    const by = ctx.actor.personId;
    const isOwn = (note: RowOf<'note'>) =>
      note.stepId === a.stepId && note.by === by && note.onlyOn === a.deviceId;
    if (uncover(tx, a.workshopId, isOwn) > 0)
      recordEvent(tx, ctx, a.workshopId, { deed: 'note.reveal', part: a.stepId });
  },
});

/** Takes the veil from notes, their photos, and what was said of them that met something else. @returns how many notes. */
function uncover(tx: Tx, owner: string, isMeant: (note: RowOf<'note'>) => boolean): number {
  const meant = new Set<string>();
  let uncovered = 0;
  for (const note of tx.list('note', owner)) {
    if (!isMeant(note)) continue;
    meant.add(note.id);
    const { onlyOn, ...open } = note;
    if (onlyOn === undefined) continue;
    tx.put('note', open);
    uncovered++;
  }
  for (const { onlyOn, ...photo } of tx.list('attachment', owner))
    if (onlyOn !== undefined && meant.has(photo.on.id)) tx.put('attachment', photo);
  for (const { onlyOn, ...conflict } of tx.list('conflict', owner))
    if (onlyOn !== undefined && meant.has(conflict.rowId)) tx.put('conflict', conflict);
  return uncovered;
}
