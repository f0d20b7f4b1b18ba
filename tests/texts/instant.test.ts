import { expect, test } from 'vitest';
import { makeFormats } from '../../src/texts/format.ts';
import { instantOf } from '../../src/texts/instant.ts';

test('a day and a time on the city’s clock are one instant, in winter and in summer', () => {
  expect(instantOf('2026-11-24', '10:42')).toBe('2026-11-24T09:42:00.000Z');
  expect(instantOf('2026-07-01', '10:42')).toBe('2026-07-01T08:42:00.000Z');
  expect(instantOf('2026-07-01', '00:30')).toBe('2026-06-30T22:30:00.000Z');
});

test('the days on which the clocks change are right on both sides of the change', () => {
  expect(instantOf('2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z');
  expect(instantOf('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(instantOf('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00.000Z');
  expect(instantOf('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00.000Z');
});

test('it is the way back from the formats', () => {
  const f = makeFormats('sv');
  for (const [day, time] of [
    ['2026-01-01', '00:00'],
    ['2026-03-29', '12:00'],
    ['2026-10-25', '23:59'],
  ] as const) {
    const at = instantOf(day, time);
    expect([f.date(at), f.time(at)]).toEqual([day, time]);
  }
});
