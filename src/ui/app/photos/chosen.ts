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

/** What files are attached to: something of an initiative, or of a workshop. */
type Owner =
  | { readonly initiativeId: string; readonly workshopId?: undefined }
  | { readonly workshopId: string; readonly initiativeId?: undefined };

/** What is to be attached once the deed that it goes with is done. */
export type Promised = Owner & { readonly on: Place; readonly chosen: readonly Chosen[] };

/** What the deeds say that a promise is kept by, in order, beside whom it is owned by. */
const filesOf = ({ on, chosen }: Pick<Promised, 'on' | 'chosen'>) =>
  chosen.map(({ alt, ...file }) => given({ ...file, on, alt: alt.trim() === '' ? undefined : alt.trim() }));

/** The deeds of an initiative that a promise is kept by, in order. */
export const attachments = ({
  initiativeId,
  ...files
}: Pick<Promised, 'on' | 'chosen'> & { readonly initiativeId: string }) =>
  filesOf(files).map((file) => ({ ...file, initiativeId }));

/** The same of a workshop. */
export const wallPhotos = ({
  workshopId,
  ...files
}: Pick<Promised, 'on' | 'chosen'> & { readonly workshopId: string }) =>
  filesOf(files).map((file) => ({ ...file, workshopId }));
