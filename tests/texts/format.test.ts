import { expect, test } from 'vitest';
import { makeFormats } from '../../src/texts/format.ts';

const sv = makeFormats('sv');
const en = makeFormats('en');
const now = new Date('2026-11-23T12:00:00Z');

test('rule 39: dates in tables are ISO days in every language', () => {
  expect(sv.date('2026-11-23')).toBe('2026-11-23');
  expect(en.date('2026-11-23T08:00:00Z')).toBe('2026-11-23');
});

test('an instant late in the evening belongs to the day it has in Stockholm', () => {
  expect(sv.date('2026-11-22T23:30:00Z')).toBe('2026-11-23');
  expect(sv.time('2026-11-22T23:30:00Z')).toBe('00:30');
  expect(sv.time('2026-07-01T08:42:00Z')).toBe('10:42');
});

test('rule 39: lists say i dag, i går, the day, and the year when it is another', () => {
  expect(sv.relative('2026-11-23T09:42:00Z', now)).toBe('i dag 10:42');
  expect(sv.relative('2026-11-22T09:42:00Z', now)).toBe('i går 10:42');
  expect(sv.relative('2026-10-13T09:42:00Z', now)).toBe('13 okt 11:42');
  expect(sv.relative('2025-10-13T09:42:00Z', now)).toBe('2025-10-13');
  expect(en.relative('2026-11-23T09:42:00Z', now)).toBe('today 10:42');
});

test('a day that was yesterday in Stockholm is yesterday also right after midnight', () => {
  expect(sv.relative('2026-11-22T21:00:00Z', new Date('2026-11-22T23:10:00Z'))).toBe('i går 22:00');
});

test('rule 39: money is whole kronor with no-break spaces', () => {
  expect(sv.kronor(160000)).toBe('160\u00a0000\u00a0kr');
  expect(sv.kronor(-500)).toBe('\u2212500\u00a0kr');
  expect(en.kronor(160000)).toBe('SEK\u00a0160,000');
});

test('numbers have a decimal comma in Swedish and at most the decimals asked for', () => {
  expect(sv.number(19.4)).toBe('19,4');
  expect(en.number(19.456, 1)).toBe('19.5');
});

test('a weekday reads as in a calendar', () => {
  expect(sv.weekday('2026-11-23')).toBe('mån 23 nov');
  expect(en.weekday('2026-11-23')).toBe('Mon 23 Nov');
});

test('days, sizes and lists are whole phrases', () => {
  expect([sv.days(1), sv.days(41)]).toEqual(['1 dag', '41 dagar']);
  expect(sv.ago('2026-11-13', now)).toBe('10 dagar sedan');
  expect(sv.bytes(2_100_000)).toBe('2,1\u00a0MB');
  expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
});

test('names are sorted as Swedish sorts them, numbers by size', () => {
  expect(['Ö', 'Z', 'Å', 'Ä', 'A'].sort(sv.compare)).toEqual(['A', 'Z', 'Å', 'Ä', 'Ö']);
  expect(['Grupp 10', 'Grupp 2'].sort(sv.compare)).toEqual(['Grupp 2', 'Grupp 10']);
});
