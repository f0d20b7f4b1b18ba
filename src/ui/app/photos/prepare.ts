import { workApart } from './apart.ts';
import { readHead } from './imageHead.ts';
import type { NoPhoto } from './scale.ts';

/** As the server has it, for what is not scaled. */
const largestFile = 10 * 1024 * 1024;
/** A camera's file; beyond this it is a film or a scan of a poster. */
const largestOriginal = 60 * 1024 * 1024;
/** A slow tablet takes ten seconds for the largest. */
const longestWait = 60_000;

/** Why a chosen file is not kept; each is a sentence of `photos.trouble`. */
export type FileTrouble = NoPhoto | 'tooLarge' | 'documentTooLarge' | 'notSupported';

/** A file as it is kept and sent. */
export interface Prepared {
  readonly bytes: ArrayBuffer;
  readonly type: 'image/jpeg' | 'application/pdf';
  readonly width?: number;
  readonly height?: number;
  /** What a document is called. A photo's name says when and where it was taken, and is left behind. */
  readonly name?: string;
}

let before: Promise<unknown> = Promise.resolve();

/** Makes a chosen file ready to be kept. One at a time, however many are asked for: an unpacked photo is a hundred megabytes. */
export async function prepare(file: File, takes: 'photos' | 'files'): Promise<Prepared | FileTrouble> {
  const mine = before.then(() => prepareNow(file, takes));
  before = mine.catch(() => undefined);
  return mine;
}

async function prepareNow(file: File, takes: 'photos' | 'files'): Promise<Prepared | FileTrouble> {
  const { kind } = readHead(await file.slice(0, 64).arrayBuffer());
  if (kind === 'pdf') {
    if (takes === 'photos') return 'notSupported';
    if (file.size > largestFile) return 'documentTooLarge';
    return { bytes: await file.arrayBuffer(), type: 'application/pdf', name: file.name };
  }
  if (kind === 'other' && !file.type.startsWith('image/')) return 'notSupported';
  if (file.size > largestOriginal) return 'tooLarge';
  const scaled = await workApart({ photo: file }, longestWait);
  return 'trouble' in scaled ? scaled.trouble : { ...scaled, type: 'image/jpeg' };
}
