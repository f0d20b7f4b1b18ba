import { type Accessor, createMemo } from 'solid-js';
import type { Note } from '../../../../domain/note.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { authorOf, isNobody, type Writer } from './author.ts';

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
