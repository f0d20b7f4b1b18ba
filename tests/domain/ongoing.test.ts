import { expect, test } from 'vitest';
import { goesOn, goesOnFor } from '../../src/domain/ongoing.ts';

const now = '2026-11-26T14:00:00.000Z';
const startedAt = '2026-11-26T08:00:00.000Z';

test('W9: a workshop goes on from its start to its end', () => {
  expect(goesOn({}, now)).toBe(false);
  expect(goesOn({ startedAt }, now)).toBe(true);
  expect(goesOn({ startedAt, endedAt: now }, now)).toBe(false);
  expect(goesOn({ startedAt, withdrawnAt: now }, now)).toBe(false);
});

test('W9: one that nobody has ended is over when the day after has passed, and goes on past midnight', () => {
  expect(goesOn({ startedAt }, '2026-11-27T01:00:00.000Z')).toBe(true);
  expect(goesOn({ startedAt }, '2026-11-28T00:00:00.000Z')).toBe(false);
});

test('W9: by a clock that has been set back it goes on', () => {
  expect(goesOn({ startedAt }, '2020-01-01T00:00:00.000Z')).toBe(true);
});

test('W9: it holds updates where somebody leads it or takes part, and nobody is troubled by what a row may lack', () => {
  const head = (more: object) => ({ id: 'w', owner: 'w', startedAt, ...more });
  expect(goesOnFor('lena', head({ leaderIds: ['lena'] }), now)).toBe(true);
  expect(goesOnFor('mats', head({ leaderIds: ['lena'], memberIds: ['mats'] }), now)).toBe(true);
  expect(goesOnFor('nils', head({ leaderIds: ['lena'], memberIds: ['mats'] }), now)).toBe(false);
  expect(goesOnFor('lena', head({}), now)).toBe(false);
  expect(goesOnFor('lena', head({ leaderIds: 'lena' }), now)).toBe(false);
});
