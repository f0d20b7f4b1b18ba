import type { Note, NoteColour } from '../../../../domain/note.ts';
import { type Lapp, notesOf, type Subject, titleOf } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** What is said of a note or cluster where it is voted on, placed or chosen. */
export function useSubjectWords() {
  const { nameOf } = useWorkshop();
  const { t } = useTexts();
  const shared = () => t().workshop.shared;
  const authorOf = (note: Note): string => nameOf(note.authorId) ?? shared().nobody;
  const mergedOf = ({ merged }: Lapp): string | undefined =>
    merged.length > 0 ? t().workshop.vote.origins(merged.length + 1) : undefined;
  return {
    title: (subject: Subject): string => titleOf(subject) ?? shared().unnamedCluster,
    /** Of a cluster, the colour of its first note. */
    colour: ({ lapps }: Subject): NoteColour => lapps[0]?.note.colour ?? 'white',
    count: (subject: Subject): number => notesOf(subject).length,
    authorOf,
    author: ({ lapps }: Subject): string => (lapps[0] ? authorOf(lapps[0].note) : shared().nobody),
    mergedOf,
    merged: ({ lapps }: Subject): string | undefined => (lapps[0] ? mergedOf(lapps[0]) : undefined),
  };
}
