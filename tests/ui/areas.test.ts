import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { area as areaSchema, withinPhoto } from '../../src/domain/area.ts';
import {
  areaAround,
  cellsOf,
  centreOf,
  cornerMoved,
  corners,
  isIn,
  moved,
  resized,
} from '../../src/ui/kit/areas.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const anArea = fc
  .tuple(fraction, fraction, fraction, fraction)
  .map(([x, y, w, h]) => withinPhoto({ x, y, w, h }));
const way = fc.double({ min: -2, max: 2, noNaN: true });

test('W5: whatever is done to an area, by hand, key or button, it stays an area of the photo', () => {
  fc.assert(
    fc.property(anArea, way, way, fc.constantFrom(...corners), (area, x, y, corner) => {
      for (const next of [
        moved(area, { x, y }),
        resized(area, 2 ** x, 2 ** y),
        cornerMoved(area, corner, { x, y }),
        areaAround({ x, y }, area),
      ])
        expect(areaSchema.safeParse(next).success).toBe(true);
    }),
  );
});

test('a corner that is dragged leaves the opposite one where it is, and does not pass it', () => {
  const area = { x: 0.2, y: 0.2, w: 0.4, h: 0.4 };
  expect(cornerMoved(area, 'nw', { x: 0.1, y: -0.1 })).toEqual({ x: 0.3, y: 0.1, w: 0.3, h: 0.5 });
  expect(cornerMoved(area, 'se', { x: 0.1, y: -0.1 })).toEqual({ x: 0.2, y: 0.2, w: 0.5, h: 0.3 });
  expect(cornerMoved(area, 'ne', { x: -2, y: 2 })).toEqual({ x: 0.2, y: 0.59, w: 0.01, h: 0.01 });
});

test('an area grows and shrinks around its centre, and is moved inwards at an edge', () => {
  const grown = resized({ x: 0.4, y: 0.4, w: 0.2, h: 0.2 }, 1.5, 1);
  expect(grown).toEqual({ x: 0.35, y: 0.4, w: 0.3, h: 0.2 });
  expect(areaAround({ x: 0, y: 1 }, { w: 0.2, h: 0.2 })).toEqual({ x: 0, y: 0.8, w: 0.2, h: 0.2 });
});

test('a grid covers the photo, each point in one cell, and its cells are called as on a map', () => {
  const cells = cellsOf(3, 7);
  expect(cells.map(({ name }) => name).filter((_, nth) => [0, 6, 7, 20].includes(nth))).toEqual([
    'A1',
    'G1',
    'A2',
    'G3',
  ]);
  for (const cell of cells)
    expect(cells.filter(({ area }) => isIn(area, centreOf(cell.area)))).toEqual([cell]);
});
