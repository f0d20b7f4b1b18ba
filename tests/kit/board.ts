import * as z from 'zod/mini';
import { id, line } from '../../src/domain/field.ts';
import { conflictRows, conflictsOf, isUnmerged, withdrawalOf } from '../../src/domain/arising.ts';
import { noop } from '../../src/domain/noop.ts';
import { actorOf, type Person } from '../../src/domain/person.ts';
import { insist, type Mutation, mutation, type RowOf } from '../../src/domain/tx.ts';
import type { Domain } from '../../src/sync/cityStore.ts';
import { addLine, editNote, editOfNote, endNote, quoteNote, writeNote } from './notebook.ts';

/**
 * The notebook of the engine's tests as the city has it: with who may see what, numbers, and deeds that go wrong by our
 * fault. A note whose `tags` are not empty is seen by those persons only, a line with `seenBy` by those only.
 */
type Head = RowOf<'initiative'>;

const head = (note: string) => ({ owner: note, table: 'initiative', id: note }) as const;

/** Shows a note to these persons only; to everyone when none are named. */
const showNote = mutation({
  name: 'note.show',
  who: 'everyone',
  args: z.strictObject({ note: id, to: z.array(id) }),
  reads: (a) => [head(a.note)],
  run(tx, a) {
    const row = tx.get('initiative', a.note, a.note);
    insist(row, { code: 'notFound', what: 'note' });
    tx.put('initiative', { ...row, tags: a.to });
  },
});

/** A line that only these persons see, until told to more. */
const tellSecret = mutation({
  name: 'secret.tell',
  who: 'everyone',
  args: z.strictObject({ note: id, line: id, seenBy: z.array(id) }),
  reads: (a) => [head(a.note), { owner: a.note, table: 'assessment', id: a.line }],
  run(tx, a) {
    const secret = { id: a.line, owner: a.note, seenBy: a.seenBy };
    tx.put('assessment', { ...tx.get('assessment', a.note, a.line), ...secret } as RowOf<'assessment'>);
  },
});

/** Numbers a note, and draws a second number for its twin. Refuses a note that ends in a question mark, after having drawn a number. */
const numberNote = mutation({
  name: 'note.number',
  who: 'everyone',
  args: z.strictObject({ note: id }),
  reads: (a) => [head(a.note)],
  run(tx, a, ctx) {
    const row = tx.get('initiative', a.note, a.note);
    insist(row, { code: 'notFound', what: 'note' });
    const numbers = [ctx.assign('note'), ctx.assign('note')];
    insist(!row.title.endsWith('?'), { code: 'ended' });
    tx.put('initiative', {
      ...row,
      number: numbers.join(),
      createdBy: ctx.actor.personId,
      createdAt: ctx.at,
    });
  },
});

/** Takes all roles from somebody. */
const dismiss = mutation({
  name: 'person.dismiss',
  who: 'everyone',
  args: z.strictObject({ person: id }),
  reads: (a) => [{ owner: 'organisation', table: 'person', id: a.person }],
  run(tx, a) {
    const row = tx.get('person', 'organisation', a.person);
    insist(row, { code: 'notFound', what: 'person' });
    tx.put('person', { ...row, grants: [] });
  },
});

/** Makes a person: the server's own deed. */
const admit = mutation({
  name: 'person.admit',
  who: 'nobody',
  internal: true,
  args: z.strictObject({ person: id }),
  reads: (a) => [{ owner: 'organisation', table: 'person', id: a.person }],
  run(tx, a, ctx) {
    const grants = [{ id: 'g', role: 'ideaOwner' as const, at: ctx.at }];
    tx.add('person', { id: a.person, owner: 'organisation', name: a.person, grants });
  },
});

/** Fails by our fault: when it runs, or when its row's audience is asked for. */
const breakNote = mutation({
  name: 'note.break',
  who: 'everyone',
  args: z.strictObject({ note: id, where: z.enum(['run', 'audience']) }),
  reads: (a) => [head(a.note)],
  run(tx, a) {
    if (a.where === 'run') throw new TypeError('our fault');
    const row = tx.get('initiative', a.note, a.note);
    tx.put('initiative', { ...row, tags: 'our fault' } as unknown as Head);
  },
});

/** Takes a text of any kind, and names a row from it. */
const keep = mutation({
  name: 'text.keep',
  who: 'everyone',
  args: z.strictObject({ note: id, text: line }),
  reads: (a) => [head(a.note)],
  run(tx, a, ctx) {
    tx.append('comment', { id: `${ctx.mid}.0`, owner: a.note, text: a.text } as RowOf<'comment'>);
  },
});

const all = [
  noop,
  writeNote,
  editNote,
  endNote,
  addLine,
  quoteNote,
  showNote,
  tellSecret,
  numberNote,
  dismiss,
];

export const board: Domain = {
  mutations: new Map(
    ([...all, admit, breakNote, keep] as unknown as Mutation[]).map((deed) => [deed.name, deed]),
  ),
  headTables: ['initiative', 'organisation'],
  personRead: (person) => ({ owner: 'organisation', table: 'person', id: person }),
  actorOf: (row, today) => actorOf(row as Person, today),
  tokensOf: (actor) => ['all', `p:${actor.personId}`],
  deviceToken: (group) => `d:${group}`,
  editOf: editOfNote,
  withdrawalOf,
  conflictsOf,
  isUnmerged,
  conflictRows,
  audienceOf(row, headTable, headRow) {
    if ('seenBy' in row) return (row.seenBy as string[]).map((person) => `p:${person}`).sort();
    const tags = headTable === 'initiative' ? ((headRow as Head).tags ?? []) : [];
    return tags.length === 0 ? ['all'] : tags.map((person) => `p:${person}`).sort();
  },
};
