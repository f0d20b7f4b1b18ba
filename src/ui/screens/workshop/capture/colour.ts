import { type Accessor, createSignal } from 'solid-js';
import { type NoteColour, noteColours } from '../../../../domain/note.ts';
import { remembered } from '../../../app/remembered.ts';

const [colour, setColour] = createSignal<NoteColour>(kept());

/** The colour that notes are written in here, until another is picked. */
export const colourOfNotes: Accessor<NoteColour> = colour;

export function pickColour(picked: NoteColour): void {
  remembered.set('workshop.colour', picked);
  setColour(picked);
}

function kept(): NoteColour {
  const before = remembered.get('workshop.colour');
  return noteColours.find((each) => each === before) ?? 'yellow';
}
