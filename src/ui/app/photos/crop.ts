import type { Area } from '../../../domain/area.ts';
import { workApart } from './apart.ts';

/** A slow tablet takes a second. */
const longestWait = 20_000;

/** A note as it was cut out of a photo. */
export interface Crop {
  readonly crop: Blob;
  readonly width: number;
  readonly height: number;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Cuts an area out of a photo that has been made ready, in a worker; one at a time, in the order in which they are asked for.
 * @param photo the photo, or an address of it within the page
 * @returns nothing when the photo cannot be read
 */
export function prepareCrop(photo: Blob | string, area: Area): Promise<Crop | undefined> {
  const mine = before.then(() => cropNow(photo, area));
  before = mine;
  return mine;
}

async function cropNow(photo: Blob | string, area: Area): Promise<Crop | undefined> {
  try {
    const source = typeof photo === 'string' ? await unpacked(photo) : photo;
    const made = await workApart({ photo: source, area }, longestWait);
    if (!(source instanceof Blob)) source.close();
    if ('trouble' in made) return undefined;
    return { crop: new Blob([made.bytes], { type: 'image/jpeg' }), width: made.width, height: made.height };
  } catch {
    return undefined;
  }
}

/** By way of an image: the page may not fetch what has an address within it only. */
async function unpacked(address: string): Promise<ImageBitmap> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return createImageBitmap(image);
}
