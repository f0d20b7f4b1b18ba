import { type Accessor, createMemo } from 'solid-js';
import type { Event } from '../../../../domain/history.ts';
import type { Note } from '../../../../domain/note.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { authorOf, isNobody, type Writer } from './author.ts';

/**
 * How many notes a step has, of all devices: those of others are not here while they are hidden, but that they were written, and
 * taken away again, is in the history that all have.
 */
export function countedIn(stepId: string, notes: readonly Note[], events: readonly Event[]): number {
  const there = new Set<string>();
  for (const { deed, on, part } of events)
    if (deed === 'note.add' && on === stepId && part !== undefined) there.add(part);
  for (const note of notes) if (note.stepId === stepId) there.add(note.id);
  const gone = new Map<string, string>();
  for (const { deed, part, at } of events) {
    if (part === undefined || !there.has(part)) continue;
    if (deed === 'note.withdraw' && at >= (gone.get(part) ?? '')) gone.set(part, at);
    if (deed === 'note.restore' && at >= (gone.get(part) ?? '')) gone.delete(part);
  }
  return there.size - gone.size;
}

interface Shown {
  readonly stepId: string;
  readonly writer: Writer | undefined;
  /** Written in this sitting. */
  readonly fresh: ReadonlySet<string>;
}

/** May the note be drawn for whoever holds the tablet? An open one for all, a hidden one for who wrote it (W3). */
export function isForEyes(note: Note, { writer, fresh }: Omit<Shown, 'stepId'>): boolean {
  if (note.onlyOn === undefined) return true;
  if (writer === undefined) return false;
  return isNobody(writer)
    ? note.authorId === undefined && fresh.has(note.id)
    : note.authorId === authorOf(writer);
}

/** The notes of a step that whoever holds the tablet may see, newest first, as ids: rows are new objects at each change. */
export function createShown(of: Accessor<Shown>): Accessor<readonly string[]> {
  const { record } = useWorkshop();
  return createMemo(
    () => {
      const { stepId, ...who } = of();
      return record()
        .parts.note.filter((note) => note.stepId === stepId && !note.withdrawnAt && isForEyes(note, who))
        .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
        .map(({ id }) => id);
    },
    [],
    { equals: (a, b) => a.length === b.length && a.every((id, nth) => id === b[nth]) },
  );
}
