import { type Accessor, createMemo, createSignal } from 'solid-js';
import { fold } from '../../../../domain/search.ts';
import type { NoteColour } from '../../../../domain/note.ts';
import type { Lapp } from '../../../../domain/wall.ts';

/** What of the wall is shown: notes with the words in their text or their author's name, of a colour. */
export interface WallFilter {
  readonly sought: Accessor<string>;
  readonly seek: (text: string) => void;
  readonly colour: Accessor<NoteColour | undefined>;
  readonly setColour: (colour: NoteColour | undefined) => void;
  readonly isOn: Accessor<boolean>;
  readonly clear: () => void;
  /** A note that was merged into another is found with it. */
  readonly shows: (lapp: Lapp) => boolean;
}

/** A filter that lets everything through until something is asked for. */
export function createWallFilter(nameOf: (participantId: string | undefined) => string): WallFilter {
  const [sought, seek] = createSignal('');
  const [colour, setColour] = createSignal<NoteColour>();
  const word = createMemo(() => fold(sought().trim()));
  return {
    sought,
    seek,
    colour,
    setColour,
    isOn: () => word() !== '' || colour() !== undefined,
    clear() {
      seek('');
      setColour(undefined);
    },
    shows: ({ note, merged }) =>
      [note, ...merged].some(
        (each) =>
          (colour() === undefined || each.colour === colour()) &&
          (word() === '' || fold(each.text).includes(word()) || fold(nameOf(each.authorId)).includes(word())),
      ),
  };
}
