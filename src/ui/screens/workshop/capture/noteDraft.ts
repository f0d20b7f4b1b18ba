import type { Chosen } from '../../../app/photos/chosen.ts';
import type { Writer } from './author.ts';

/** A note being written. One for each step and each who writes, so that nobody sees another's (rule 34). */
export interface NoteDraft {
  readonly text: string;
  readonly photos?: readonly Chosen[] | undefined;
}

export const blankNote: NoteDraft = { text: '' };

/** The longest text of a note: as much as is read on a wall. */
export const longestNote = 1_000;

const prefix = 'note.';
export const draftKey = (stepId: string, writer: Writer): string => `${prefix}${stepId}.${writer}`;

/** The writer of a draft of a step, by its key; nothing for a draft of something else. */
export function writerOfDraft(stepId: string, key: string): Writer | undefined {
  const start = `${prefix}${stepId}.`;
  return key.startsWith(start) ? key.slice(start.length) : undefined;
}

/** Whitespace at the ends says nothing. */
export const textOf = (draft: NoteDraft): string => draft.text.trim();
export const isBlank = (draft: NoteDraft): boolean =>
  textOf(draft) === '' && (draft.photos ?? []).length === 0;

/** A note that could not be saved goes back into the field, before what has been written since. */
export const givenBack = (failed: NoteDraft, now: NoteDraft): NoteDraft => {
  const photos = [...(failed.photos ?? []), ...(now.photos ?? [])];
  return {
    text: now.text.trim() === '' ? failed.text : `${failed.text}\n${now.text}`,
    photos: photos.length > 0 ? photos : undefined,
  };
};
