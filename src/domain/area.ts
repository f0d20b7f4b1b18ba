import * as z from 'zod/mini';

/** An area's numbers are whole ten-thousandths: a fifth of a pixel of the largest photo that is kept, and no dust of binary fractions. */
const fineness = 10_000;
/** The least side of an area: ten pixels or so of the largest photo. */
export const LEAST_SIDE = 0.005;

const fraction = z.number().check(z.minimum(0), z.maximum(1));
const side = z.number().check(z.minimum(LEAST_SIDE), z.maximum(1));

/** A part of a photo as fractions of its width and height from its upper left corner: where on a paper wall a note was (W2). */
export const area = z
  .strictObject({ x: fraction, y: fraction, w: side, h: side })
  .check(z.refine(({ x, y, w, h }) => isWithin(x, w) && isWithin(y, h), { error: 'outside the photo' }));
export type Area = z.infer<typeof area>;

/** 0.7 + 0.3 is more than 1 to a machine. */
const isWithin = (from: number, length: number): boolean =>
  Math.round((from + length) * fineness) <= fineness;

/** The nearest area that lies whole within the photo, of the same size where there is room for it. */
export function withinPhoto({ x, y, w, h }: Area): Area {
  const [width, height] = [sideOf(w), sideOf(h)];
  return { x: placed(x, width), y: placed(y, height), w: width, h: height };
}

const sideOf = (length: number): number => even(Math.min(1, Math.max(LEAST_SIDE, length)));
const placed = (from: number, length: number): number => even(Math.min(1 - length, Math.max(0, from)));
const even = (fraction: number): number => Math.round(fraction * fineness) / fineness;
