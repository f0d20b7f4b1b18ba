import * as z from 'zod/mini';
import { id, line, prose, uuid } from './field.ts';
import { withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { newborn } from './idea.ts';
import { headOf, type Initiative } from './initiative.ts';
import { open } from './note.ts';
import { ORGANISATION, theDepartmentOf } from './organisation.ts';
import { thePerson, thePersonOf } from './person.ts';
import { countRound } from './tally.ts';
import { notesOf, type Subject, subjectsOf, wallOf } from './wall.ts';
import { inWorkshop, theWorkshop, workshopHead } from './workshop.ts';
import { workshopFor } from './workshopRights.ts';
import { type Ctx, insist, mutation, type RowOf, type Tx } from './tx.ts';

const subjectTable = z.enum(['note', 'cluster']);
const which = { workshopId: id, table: subjectTable, id };
interface Which {
  readonly workshopId: string;
  readonly table: 'note' | 'cluster';
  readonly id: string;
}
const readsWhich = (a: Which) =>
  [workshopHead(a.workshopId), { owner: a.workshopId, table: a.table, id: a.id }] as const;

/** The leader chooses what to go on with, free of the count. */
export const choose = mutation({
  name: 'workshop.choose',
  who: 'leader of the workshop',
  args: z.strictObject(which),
  reads: readsWhich,
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'workshop.choose', a.workshopId);
    if (theRow(tx, a).chosenAt) return;
    change(tx, a, (row) => ({ ...row, chosenAt: ctx.at, chosenBy: ctx.actor.personId }));
    recordEvent(tx, ctx, a.workshopId, { deed: 'workshop.choose', on: a.table, part: a.id });
  },
});

/** Chooses otherwise. What has become an initiative stays chosen. */
export const unchoose = mutation({
  name: 'workshop.unchoose',
  who: 'leader of the workshop',
  args: z.strictObject(which),
  reads: readsWhich,
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'workshop.unchoose', a.workshopId);
    const { chosenAt, initiativeId } = theRow(tx, a);
    if (!chosenAt || initiativeId !== undefined) return;
    change(tx, a, (row) => withField(withField(row, 'chosenAt', null), 'chosenBy', null));
    recordEvent(tx, ctx, a.workshopId, { deed: 'workshop.unchoose', on: a.table, part: a.id });
  },
});

/**
 * Makes a note or a cluster an initiative in phase 1 that keeps where it came from: the workshop, the notes and who wrote them, the
 * votes and the photos (W6). Its id is the note's or cluster's own, so that two tablets that do it make one; the second finds it done.
 */
export const makeInitiative = mutation({
  name: 'workshop.makeInitiative',
  who: 'leader of the workshop',
  args: z.strictObject({
    workshopId: id,
    table: subjectTable,
    id: uuid,
    title: line,
    need: z.optional(prose),
    leadDepartmentId: z.optional(id),
    /** Who is to drive it; whoever does the deed if absent. */
    ownerId: z.optional(id),
  }),
  reads: (a) => [
    workshopHead(a.workshopId),
    headOf(a.id),
    workshopHead(a.id),
    ...(['note', 'cluster', 'participant', 'voteRound', 'ballot', 'attachment'] as const).map((table) =>
      inWorkshop(a.workshopId, table),
    ),
    ...theDepartmentOf(a.leadDepartmentId),
    ...thePersonOf(a.ownerId),
  ],
  run(tx, a, ctx) {
    const head = workshopFor(tx, ctx, 'workshop.makeInitiative', a.workshopId);
    const { id: initiativeId, title, need, leadDepartmentId, ownerId } = a;
    const row = theRow(tx, a);
    const there = tx.get('initiative', initiativeId, initiativeId);
    if (there) return again(tx, ctx, a, there);
    insist(!tx.get('workshop', initiativeId, initiativeId), { code: 'alreadyExists' });
    // A department closed since the tablet was last online must not cost the room what it chose.
    if (leadDepartmentId !== undefined)
      insist(tx.get('department', ORGANISATION, leadDepartmentId), { code: 'notFound', what: 'department' });
    if (ownerId !== undefined) thePerson(tx, ownerId);
    const notes = notesOf(theSubject(tx, a));
    tx.add('initiative', {
      ...newborn(ctx, initiativeId, title),
      ...(need === undefined ? {} : { need }),
      ...(head.challenge === undefined ? {} : { challenge: head.challenge, drive: 'challenge' as const }),
      ...(leadDepartmentId === undefined ? {} : { leadDepartmentId }),
      ...(ownerId === undefined ? {} : { ownerId, facilitatorId: ctx.actor.personId }),
      origin: originOf(tx, a, notes),
    });
    takeAlong(tx, ctx, a, notes);
    const chosen = row.chosenAt ? {} : { chosenAt: ctx.at, chosenBy: ctx.actor.personId };
    change(tx, a, (each) => ({ ...each, ...chosen, initiativeId }));
    recordEvent(tx, ctx, initiativeId, { deed: 'workshop.makeInitiative', to: title });
    recordEvent(
      tx,
      ctx,
      a.workshopId,
      { deed: 'workshop.makeInitiative', on: a.table, part: initiativeId, to: title },
      1,
    );
  },
});

/** Somebody has made it an initiative already. One that was withdrawn since stands again: that is what is asked for. */
function again(tx: Tx, ctx: Ctx, a: Which, there: Initiative): void {
  insist(there.origin.workshopId === a.workshopId, { code: 'alreadyExists' });
  const { withdrawnAt, withdrawnBy: _by, ...back } = there;
  if (withdrawnAt) {
    tx.put('initiative', back);
    recordEvent(tx, ctx, a.id, { deed: 'initiative.restore', to: there.title });
  }
  if (theRow(tx, a).initiativeId !== a.id) change(tx, a, (row) => ({ ...row, initiativeId: a.id }));
}

type SubjectRow = RowOf<'note'> | RowOf<'cluster'>;

function theRow(tx: Tx, { workshopId, table, id: rowId }: Which): SubjectRow {
  const row: SubjectRow | undefined =
    table === 'note' ? tx.get('note', workshopId, rowId) : tx.get('cluster', workshopId, rowId);
  // What is hidden is nobody's to choose yet: what comes of it would show it.
  insist(row && !('onlyOn' in row && row.onlyOn !== undefined), { code: 'notFound', what: table });
  return row;
}

function change(tx: Tx, a: Which, to: <R extends SubjectRow>(row: R) => R): void {
  const row = theRow(tx, a);
  if ('rank' in row) tx.put('cluster', to(row));
  else tx.put('note', to(row));
}

/**
 * What it stands for on the wall. When it was withdrawn or merged since, on a tablet that did not know of this one, it is the note
 * alone, or the notes that lay in the cluster.
 */
function theSubject(tx: Tx, a: Which): Pick<Subject, 'lapps'> {
  const all = tx.list('note', a.workshopId);
  const wall = wallOf(all, tx.list('cluster', a.workshopId));
  const found = [...subjectsOf(wall, 'clusters'), ...subjectsOf(wall, 'notes')].find(({ id }) => id === a.id);
  const own = [...open(all).values()].filter(({ clusterId }) => clusterId === a.id);
  const alone = a.table === 'note' ? all.filter(({ id }) => id === a.id) : own;
  return found ?? { lapps: alone.map((note) => ({ note, merged: [] })) };
}

function originOf(tx: Tx, a: Which, notes: readonly RowOf<'note'>[]): Initiative['origin'] {
  const head = theWorkshop(tx, a.workshopId);
  const names = new Map(tx.list('participant', a.workshopId).map(({ id, name }) => [id, name]));
  const authorOf = ({ authorId }: RowOf<'note'>) =>
    authorId === undefined ? undefined : names.get(authorId);
  const authors = [...new Set(notes.map(authorOf))];
  const [author] = authors;
  const round = tx
    .list('voteRound', a.workshopId)
    .filter(({ revealedAt }) => revealedAt !== undefined)
    .sort((one, other) => ((one.revealedAt ?? '') < (other.revealedAt ?? '') ? -1 : 1))
    .at(-1);
  const wall = wallOf(tx.list('note', a.workshopId), tx.list('cluster', a.workshopId));
  const count = round && countRound(round, tx.list('ballot', a.workshopId), wall);
  // A note out of a cluster that was voted on as a whole got no votes of its own, and did not get none.
  const isCounted = count?.subjects.some(({ id }) => id === a.id) || count?.tally.votes.has(a.id);
  return {
    kind: 'workshop',
    workshopId: a.workshopId,
    workshop: head.title,
    ...(head.on === undefined ? {} : { on: head.on }),
    // Somebody's if they all are, nobody's if none is signed; otherwise each note says.
    ...(authors.length === 1 && author !== undefined ? { author } : {}),
    ...(authors.every((each) => each === undefined) ? { anonymous: true } : {}),
    notes: notes.slice(0, 200).map((note) => {
      const author = authorOf(note);
      return { id: note.id, text: note.text, ...(author === undefined ? {} : { author }) };
    }),
    ...(count && isCounted ? { votes: count.tally.votes.get(a.id) ?? 0, ballots: count.tally.ballots } : {}),
  };
}

/** The photos of its notes become the initiative's own. They stay whose they were: a file is shown by whoever had it. */
function takeAlong(tx: Tx, ctx: Ctx, a: Which, notes: readonly RowOf<'note'>[]): void {
  const ids = new Set(notes.map(({ id }) => id));
  const photos = tx
    .list('attachment', a.workshopId)
    .filter(({ on, withdrawnAt }) => ids.has(on.id) && !withdrawnAt);
  for (const [nth, { onlyOn: _veil, v: _v, ...photo }] of photos.entries())
    tx.append('attachment', {
      ...photo,
      id: `${ctx.mid}.p${nth}`,
      owner: a.id,
      on: { table: 'initiative', id: a.id },
    });
}
