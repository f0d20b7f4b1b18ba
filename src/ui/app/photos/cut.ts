import type { Area } from '../../../domain/area.ts';
import { painted, type Part, type Scaling } from './scale.ts';

/** The longest side of a note that is cut out of a photo, in pixels: it is looked at beside its text. */
export const longestCut = 1024;

/** Cuts an area out of a photo as it is kept: upright, and with nothing around its pixels. Runs in a worker or in the page. */
export async function cut(photo: Blob | ImageBitmap, area: Area): Promise<Scaling> {
  try {
    const bitmap = photo instanceof Blob ? await createImageBitmap(photo) : photo;
    return await painted(bitmap, partOf(area, bitmap), longestCut).finally(() => bitmap.close());
  } catch {
    return { trouble: 'unreadable' };
  }
}

/** The whole pixels that an area covers, one at least. */
export function partOf({ x, y, w, h }: Area, { width, height }: { width: number; height: number }): Part {
  const [left, top] = [
    Math.min(Math.round(x * width), width - 1),
    Math.min(Math.round(y * height), height - 1),
  ];
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.round((x + w) * width) - left),
    height: Math.max(1, Math.round((y + h) * height) - top),
  };
}
