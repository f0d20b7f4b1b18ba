import type { Area } from '../../../../domain/area.ts';
import type { Crop } from '../../../app/photos/crop.ts';

/** A note that has been made of a part of the photo. */
export interface MadeNote {
  readonly id: string;
  readonly area: Area;
  readonly text: string;
}

/** A note to be kept, with its pixels. Handed over again after a crash it has the same id, and is the same note. */
export type PaperNote = MadeNote & Crop;

/** What is written and not saved yet; it survives a closed tab (I2). */
export interface PaperDraft {
  readonly area?: Area | undefined;
  readonly text: string;
  /** Sent on their way, and not known to be saved. */
  readonly unsaved: readonly MadeNote[];
}

export const blankPaper: PaperDraft = { text: '', unsaved: [] };

/** How it stands with a note that is not saved: under way, or why it is not. */
export type Standing = 'saving' | 'crop' | 'save';
