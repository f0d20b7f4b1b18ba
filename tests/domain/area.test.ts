import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { area, LEAST_SIDE, withinPhoto } from '../../src/domain/area.ts';

test('W2: an area is a part of the photo, and nothing beside it is', () => {
  const isArea = (x: number, y: number, w: number, h: number) => area.safeParse({ x, y, w, h }).success;
  expect(isArea(0, 0, 1, 1)).toBe(true);
  expect(isArea(0.7, 0.1, 0.3, 0.9)).toBe(true);
  expect(isArea(0.7, 0.1, 0.31, 0.5)).toBe(false);
  expect(isArea(-0.1, 0, 0.5, 0.5)).toBe(false);
  expect(isArea(0, 0, 0, 0.5)).toBe(false);
  expect(area.safeParse({ x: 0, y: 0, w: 1, h: 1, turned: 3 }).success).toBe(false);
});

test('W2: whatever somebody drags a box to, an area within the photo comes of it, unmoved where it already was one', () => {
  const any = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(any, any, any, any, (x, y, w, h) => {
      const fitted = withinPhoto({ x, y, w, h });
      expect(area.safeParse(fitted).success).toBe(true);
      expect(withinPhoto(fitted)).toEqual(fitted);
    }),
  );
  expect(withinPhoto({ x: 0.9, y: -0.2, w: 0.3, h: 0.1 })).toEqual({ x: 0.7, y: 0, w: 0.3, h: 0.1 });
  expect(withinPhoto({ x: 0.5, y: 0.5, w: 0, h: 4 })).toEqual({ x: 0.5, y: 0, w: LEAST_SIDE, h: 1 });
});
