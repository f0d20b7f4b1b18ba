import * as z from 'zod/mini';
import { area } from './area.ts';
import { authored, id, instant, prose, rowBase, uuid, withdrawable } from './field.ts';
import { recordEvent } from './history.ts';
import { workshopHead } from './workshop.ts';
import { workshopPart } from './workshopPart.ts';
import { isFor, workshopFor } from './workshopRights.ts';
import { isBlind } from './workshopStep.ts';
import { type Ctx, insist, mutation, type Tx } from './tx.ts';

export const noteColours = ['yellow', 'pink', 'blue', 'green', 'purple', 'white'] as const;
export const noteColour = z.enum(noteColours);
export type NoteColour = z.infer<typeof noteColour>;

/** A place on the plane of effect and effort: 0 is little, 10 is much. */
export const placing = z.int().check(z.minimum(0), z.maximum(10));
/** What a note and a cluster have in common: they are placed, chosen, and become initiatives. */
export const subject = {
  effect: z.optional(placing),
  effort: z.optional(placing),
  chosenAt: z.optional(instant),
  chosenBy: z.optional(id),
  /** The initiative that came of it (W6). */
  initiativeId: z.optional(id),
};

/**
 * Lapp: a thought on the wall. Its id is a UUID, which the initiative that comes of it takes over, so that two tablets that turn
 * the same note into an initiative make one (W7).
 */
export const note = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  stepId: z.optional(id),
  text: prose,
  colour: noteColour,
  /** The participant it is written as; nobody's if absent (W2). `by` is whose tablet it was written on. */
  authorId: z.optional(id),
  clusterId: z.optional(id),
  /** The note that this one was found to say the same as. Both stay (W3). */
  mergedInto: z.optional(id),
  /** Hidden until revealed: the one device that it may reach (clientGroupID). */
  onlyOn: z.optional(id),
  /** Where on a photo of a paper wall it was found. */
  cropOf: z.optional(z.strictObject({ attachmentId: id, area })),
  ...subject,
});
export type Note = z.infer<typeof note>;

const simple = workshopPart({
  table: 'note',
  noun: 'note',
  schema: note,
  given: [],
  edited: ['text', 'colour', 'effect', 'effort'],
});

/** Puts a note up. In a silent step that is not revealed it stays on the device that `deviceId` names (W3). */
export const addNote = mutation({
  name: 'note.add',
  who: 'who takes part in the workshop',
  args: z.strictObject({
    workshopId: id,
    id: uuid,
    stepId: id,
    text: prose,
    colour: noteColour,
    authorId: z.optional(id),
    clusterId: z.optional(id),
    cropOf: note.shape.cropOf,
    deviceId: id,
  }),
  reads: (a) => [
    workshopHead(a.workshopId),
    { owner: a.workshopId, table: 'note', id: a.id },
    { owner: a.workshopId, table: 'workshopStep', id: a.stepId },
  ],
  run(tx, a, ctx) {
    const { workshopId: owner, deviceId, ...given } = a;
    workshopFor(tx, ctx, 'note.add', owner);
    const step = tx.get('workshopStep', owner, a.stepId);
    // A step that has not come yet, from a tablet without a network, may be a silent one: it opens its notes when it comes.
    const hidden = !step || isBlind(step) ? { onlyOn: deviceId } : {};
    tx.add('note', { ...given, ...hidden, owner, by: ctx.actor.personId, at: ctx.at });
    // That there is a note, and in which step: the room sees how many have come, not what they say (W9).
    recordEvent(tx, ctx, owner, { deed: 'note.add', on: a.stepId, part: a.id });
  },
});

/** Says whose note it is; without `authorId` it is nobody's. */
export const setNoteAuthor = mutation({
  name: 'note.setAuthor',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, id, authorId: z.optional(id) }),
  reads: (a) => readNotes(a.workshopId, a.id),
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'note.setAuthor', a.workshopId);
    const { authorId: before, ...there } = theNote(tx, ctx, a);
    tx.put('note', { ...there, ...(a.authorId === undefined ? {} : { authorId: a.authorId }) });
    const says = { from: before ?? null, to: a.authorId ?? null };
    recordEvent(tx, ctx, a.workshopId, { deed: 'note.setAuthor', part: a.id, ...says });
  },
});

/** Moves a note to a cluster, or out of all. Two tablets that move it differ: the later stands, and the history has both. */
export const moveNote = mutation({
  name: 'note.move',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, id, clusterId: z.optional(id) }),
  reads: (a) => readNotes(a.workshopId, a.id),
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'note.move', a.workshopId);
    const { clusterId: before, ...there } = theNote(tx, ctx, a);
    tx.put('note', { ...there, ...(a.clusterId === undefined ? {} : { clusterId: a.clusterId }) });
    const says = { from: before ?? null, to: a.clusterId ?? null };
    recordEvent(tx, ctx, a.workshopId, { deed: 'note.move', part: a.id, ...says });
  },
});

/**
 * Says that two notes are about the same. Both keep their words and who wrote them (W3). What was merged into the one before, on
 * another tablet, goes along: to merge never parts.
 */
export const mergeNote = mutation({
  name: 'note.merge',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, id, into: id }),
  reads: (a) => [workshopHead(a.workshopId), { owner: a.workshopId, table: 'note' }],
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'note.merge', a.workshopId);
    const standing = open(tx.list('note', a.workshopId));
    const there = theNote(tx, ctx, { ...a, id: endOf(standing, a.id) });
    const into = theNote(tx, ctx, { ...a, id: a.into });
    // Two tablets may merge the same two either way round: then they are one already.
    if (there.id === endOf(standing, into.id)) return;
    tx.put('note', { ...there, mergedInto: into.id });
    recordEvent(tx, ctx, a.workshopId, { deed: 'note.merge', part: there.id, to: into.id });
  },
});

/** Parts a note again from the one it was merged into. */
export const unmergeNote = mutation({
  name: 'note.unmerge',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, id }),
  reads: (a) => readNotes(a.workshopId, a.id),
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'note.unmerge', a.workshopId);
    const { mergedInto, ...there } = theNote(tx, ctx, a);
    if (mergedInto === undefined) return;
    tx.put('note', there);
    recordEvent(tx, ctx, a.workshopId, { deed: 'note.unmerge', part: a.id, from: mergedInto });
  },
});

export const noteDeeds = {
  add: addNote,
  edit: simple.edit,
  withdraw: simple.withdraw,
  restore: simple.restore,
  setAuthor: setNoteAuthor,
  move: moveNote,
  merge: mergeNote,
  unmerge: unmergeNote,
};

const readNotes = (workshopId: string, noteId: string) =>
  [workshopHead(workshopId), { owner: workshopId, table: 'note', id: noteId }] as const;

function theNote(tx: Tx, ctx: Ctx, a: { readonly workshopId: string; readonly id: string }): Note {
  const there = tx.get('note', a.workshopId, a.id);
  insist(there && isFor(ctx.actor, there), { code: 'notFound', what: 'note' });
  return there;
}

/** Those that the wall shows by themselves or in one another. What was withdrawn holds nothing together. */
export const open = <T extends { readonly id: string; readonly withdrawnAt?: string | undefined }>(
  all: readonly (T & { readonly onlyOn?: string | undefined })[],
): ReadonlyMap<string, T> =>
  new Map(
    all
      .filter(({ onlyOn, withdrawnAt }) => onlyOn === undefined && !withdrawnAt)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((each) => [each.id, each]),
  );

/**
 * What a merged note or cluster is shown in, at the end of the chain. Chains meet in a ring when what parted them is restored: then
 * the first of the ring, in order of id, is the end for all that lead into it.
 */
export function endOf(
  all: ReadonlyMap<string, { readonly mergedInto?: string | undefined }>,
  from: string,
): string {
  const seen: string[] = [];
  let at = from;
  for (
    let into = all.get(at)?.mergedInto;
    into !== undefined && all.has(into);
    into = all.get(at)?.mergedInto
  ) {
    const ring = seen.indexOf(at);
    if (ring >= 0) return seen.slice(ring).sort()[0] ?? at;
    seen.push(at);
    at = into;
  }
  return at;
}
