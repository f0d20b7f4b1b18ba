import * as z from 'zod/mini';
import { type Person, role } from '../../src/domain/person.ts';
import { base, id, line } from '../../src/domain/field.ts';
import { insist, mutation, type Mutation, type RowOf } from '../../src/domain/tx.ts';
import { noop } from '../../src/domain/noop.ts';
import type { Shape } from '../../src/store/shape.ts';

/**
 * A model of its own for tests of the engine, which has never heard of an initiative: a note (a head) has a title and
 * lines (its parts). It borrows two tables' names, so that `Tx` knows them.
 */
type Head = RowOf<'initiative'>;
type Line = RowOf<'comment'>;

const head = (note: string) => ({ owner: note, table: 'initiative', id: note }) as const;

/** A new note. */
export const writeNote = mutation({
  name: 'note.write',
  who: 'everyone',
  args: z.strictObject({ note: id, title: line }),
  reads: (a) => [head(a.note)],
  run(tx, a, ctx) {
    insist(ctx.actor.grants.length > 0, { code: 'notAllowed', deed: 'note.write' });
    tx.add('initiative', { id: a.note, owner: a.note, title: a.title } as Head);
  },
});

/** Changes a field of a note; keeps the former value as a line. */
export const editNote = mutation({
  name: 'note.edit',
  who: 'everyone',
  args: z.strictObject({ note: id, field: line, value: z.string(), base }),
  reads: (a) => [head(a.note)],
  run(tx, a, ctx) {
    const row = tx.get('initiative', a.note, a.note);
    insist(row, { code: 'notFound', what: 'note' });
    insist(row.state !== 'cancelled', { code: 'ended' });
    const from = a.field in row ? JSON.stringify(Object.entries(row).find(([f]) => f === a.field)?.[1]) : '';
    tx.put('initiative', { ...row, [a.field]: a.value });
    tx.append('comment', {
      id: `${ctx.mid}.0`,
      owner: a.note,
      text: `${a.field} was ${from}`,
    } as unknown as Line);
  },
});

/** Nothing may be edited any more. */
export const endNote = mutation({
  name: 'note.end',
  who: 'everyone',
  args: z.strictObject({ note: id }),
  reads: (a) => [head(a.note)],
  run(tx, a) {
    const row = tx.get('initiative', a.note, a.note);
    insist(row, { code: 'notFound', what: 'note' });
    tx.put('initiative', { ...row, state: 'cancelled' });
  },
});

/** Another line. */
export const addLine = mutation({
  name: 'line.add',
  who: 'everyone',
  args: z.strictObject({ note: id, line: id, text: line }),
  reads: (a) => [head(a.note), { owner: a.note, table: 'comment', id: a.line }],
  run(tx, a) {
    insist(tx.get('initiative', a.note, a.note), { code: 'notFound', what: 'note' });
    tx.add('comment', { id: a.line, owner: a.note, text: a.text } as unknown as Line);
  },
});

/** Copies a note's title into a line of another: a deed that reads one owner and writes another. */
export const quoteNote = mutation({
  name: 'note.quote',
  who: 'everyone',
  args: z.strictObject({ from: id, into: id, line: id }),
  reads: (a) => [head(a.from), head(a.into), { owner: a.into, table: 'comment', id: a.line }],
  run(tx, a) {
    const from = tx.get('initiative', a.from, a.from);
    insist(from && tx.get('initiative', a.into, a.into), { code: 'notFound', what: 'note' });
    tx.add('comment', { id: a.line, owner: a.into, text: from.title } as unknown as Line);
  },
});

/** One gives oneself a role, in place of those that one has. */
export const takeRole = mutation({
  name: 'role.take',
  who: 'oneself',
  args: z.strictObject({ role }),
  reads: () => [{ owner: 'organisation', table: 'person' }],
  run(tx, a, ctx) {
    const own = tx.list('person', 'organisation').find(({ id }) => id === ctx.actor.personId);
    insist(own, { code: 'notFound', what: 'person' });
    tx.put('person', { ...own, grants: [{ id: ctx.mid, role: a.role, at: ctx.at }] });
  },
});

const deeds: ReadonlyMap<string, Mutation> = new Map(
  ([noop, writeNote, editNote, endNote, addLine, quoteNote, takeRole] as unknown as Mutation[]).map((d) => [
    d.name,
    d,
  ]),
);

/** The field that a deed edits. */
export function editOfNote(name: string, given: unknown) {
  const parsed = editNote.args.safeParse(given);
  if (name !== editNote.name || !parsed.success) return undefined;
  const { note, field, value, base } = parsed.data;
  const place = { table: 'initiative' as const, owner: note, id: note };
  return { deed: name, ...place, field, value, base, isProse: field === 'summary', within: [place] };
}

export const notebook: Shape = {
  mutations: deeds,
  editOf: editOfNote,
  isHead: (table) => table === 'initiative',
  digest: (_head, parts) => ({ lines: parts['comment']?.length ?? 0 }),
  people: { owner: 'organisation', table: 'person' },
  actorOf: (person) => ({ personId: person.id, name: person.name, grants: person.grants }),
  person: (row) => row as Person,
  mayBeCarried: (name) => name !== endNote.name && name !== takeRole.name,
  // By one person, or by all who have a role.
  sees: (actor, _table, head) =>
    !('seenBy' in head) ||
    head.seenBy === actor.personId ||
    actor.grants.some(({ role }) => role === head.seenBy),
  dayOf: (ms) => new Date(ms).toISOString().slice(0, 10),
};

/** Somebody who may write. */
export function aWriter(name: string): Person {
  const grants = [{ id: 'g', role: 'ideaOwner' as const, at: '2026-01-01T00:00:00.000Z' }];
  return { id: name, owner: 'organisation', name, grants };
}
