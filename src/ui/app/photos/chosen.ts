import { addAttachment, type Attachable } from '../../../domain/attachment.ts';
import { given } from '../given.ts';

/** A photo or file that has been chosen: its bytes are kept on the device, and the draft that it belongs to names it. */
export interface Chosen {
  /** The attachment that it becomes: tried again, it is the same one. */
  readonly id: string;
  readonly hash: string;
  readonly type: Attachable;
  readonly bytes: number;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly name?: string | undefined;
  readonly alt: string;
}

/** So many with one deed; more than anybody looks at in a post. */
export const mostChosen = 10;

type Place = Parameters<typeof addAttachment.run>[1]['on'];

/** What is to be attached once the deed that it goes with is done. */
export interface Promised {
  readonly initiativeId: string;
  readonly on: Place;
  readonly chosen: readonly Chosen[];
}

/** The deeds that a promise is kept by, in order. */
export const attachments = ({ initiativeId, on, chosen }: Promised) =>
  chosen.map(({ alt, ...file }) =>
    given({ ...file, initiativeId, on, alt: alt.trim() === '' ? undefined : alt.trim() }),
  );
