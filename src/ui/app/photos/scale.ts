import { readHead } from './imageHead.ts';

/** The longest side of a kept photo, in pixels (rule 38). */
export const longestSide = 2048;
/** More pixels than this are not unpacked: four bytes each, a quarter of a gigabyte, is what a tablet can spare for a moment. */
const mostPixels = 64_000_000;
const quality = 0.85;
/** Most files say their size in the first tens of kilobytes; phones put a small picture of the picture before it. */
const headBytes = 256 * 1024;

/** Why a file cannot become a photo. */
export type NoPhoto = 'tooManyPixels' | 'heic' | 'unreadable';
export interface Scaled {
  readonly bytes: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}
export type Scaling = Scaled | { readonly trouble: NoPhoto };

/**
 * Makes of a picture file the photo that is kept: upright, at most 2 048 px, a JPEG of its pixels and of nothing else. Where
 * and by whom it was taken is in the file around the pixels and stays behind (P4, T10). Runs in a worker or in the page.
 */
export async function scale(file: Blob): Promise<Scaling> {
  const { kind, size } = readHead(await file.slice(0, headBytes).arrayBuffer());
  if (size && size.width * size.height > mostPixels) return { trouble: 'tooManyPixels' };
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = bitmap;
    return await painted(bitmap, { x: 0, y: 0, width, height }, longestSide).finally(() => bitmap.close());
  } catch {
    // A broken file, one that this browser does not know, or no room to unpack it in: the browser does not tell which.
    return { trouble: kind === 'heic' ? 'heic' : 'unreadable' };
  }
}

/** A part of a picture in its pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture as a new file: a JPEG of its pixels, with no side longer than that. */
export async function painted(bitmap: ImageBitmap, part: Part, longest: number): Promise<Scaled> {
  const { width, height } = fitted(part, longest);
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d', { alpha: false });
  if (!brush) throw new Error('no canvas to draw a photo on');
  // What is see-through in a drawing is white on paper, too.
  brush.fillStyle = 'white';
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, width, height);
  const made = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { bytes: await made.arrayBuffer(), width, height };
}

/** The size that fits within the longest side; a small picture is never made larger. */
export function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  longest = longestSide,
) {
  const by = Math.min(1, longest / Math.max(width, height));
  const scaled = (side: number) => Math.max(1, Math.round(side * by));
  return { width: scaled(width), height: scaled(height) };
}
