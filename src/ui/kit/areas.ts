import { type Area, withinPhoto } from '../../domain/area.ts';

/** A point of a photo as fractions of its width and height, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Size = Pick<Area, 'w' | 'h'>;
/** By the directions of a map: `nw` is the upper left one. */
export const corners = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof corners)[number];

/** The least side that a hand makes; smaller, its corners cannot be told apart. */
const leastByHand = 0.01;
const between = (least: number, n: number, most: number): number => Math.min(most, Math.max(least, n));

/** The area of a size around a point; moved inwards at the edges. */
export const areaAround = ({ x, y }: Point, { w, h }: Size): Area =>
  withinPhoto({ x: x - w / 2, y: y - h / 2, w, h });

export const centreOf = ({ x, y, w, h }: Area): Point => ({ x: x + w / 2, y: y + h / 2 });

export const moved = (area: Area, by: Point): Area =>
  withinPhoto({ ...area, x: area.x + by.x, y: area.y + by.y });

/** As many times wider and higher, around the same centre. */
export const resized = (area: Area, wider: number, higher: number): Area =>
  areaAround(centreOf(area), {
    w: between(leastByHand, area.w * wider, 1),
    h: between(leastByHand, area.h * higher, 1),
  });

/** How far an area goes, and how much it grows, with one stroke of a key; with Shift; and with a button, which is not held down. */
export const step = { move: 0.01, size: 1.1 };
export const bigStep = { move: 0.05 };
export const pressStep = { move: 0.02, size: 1.15 };

/** One corner somewhere else; the opposite one stays where it is, and is not passed. */
export function cornerMoved({ x, y, w, h }: Area, corner: Corner, by: Point): Area {
  const [right, lower] = [x + w, y + h];
  const isWest = corner.endsWith('w');
  const isNorth = corner.startsWith('n');
  const west = isWest ? between(0, x + by.x, right - leastByHand) : x;
  const north = isNorth ? between(0, y + by.y, lower - leastByHand) : y;
  const east = isWest ? right : between(x + leastByHand, right + by.x, 1);
  const south = isNorth ? lower : between(y + leastByHand, lower + by.y, 1);
  return withinPhoto({ x: west, y: north, w: east - west, h: south - north });
}

/** A cell of a grid over a photo, called as on a map or a chessboard: B3 is the second column's third. */
export interface Cell {
  readonly name: string;
  readonly area: Area;
}

/** More than these nobody tells apart, and a letter is enough for a column. */
export const mostLines = 20;

/** The cells of a grid, row by row. */
export function cellsOf(rows: number, columns: number): readonly Cell[] {
  return Array.from({ length: rows * columns }, (_, nth) => {
    const [row, column] = [Math.floor(nth / columns), nth % columns];
    const area = withinPhoto({ x: column / columns, y: row / rows, w: 1 / columns, h: 1 / rows });
    return { name: `${String.fromCodePoint(65 + column)}${row + 1}`, area };
  });
}

/** Whether a point lies in an area. */
export const isIn = ({ x, y, w, h }: Area, at: Point): boolean =>
  at.x >= x && at.x < x + w && at.y >= y && at.y < y + h;

const percent = (fraction: number): string => `${fraction * 100}%`;

/** Where an area lies over its photo, as a style. */
export const placeOf = ({ x, y, w, h }: Area) => ({
  left: percent(x),
  top: percent(y),
  width: percent(w),
  height: percent(h),
});
