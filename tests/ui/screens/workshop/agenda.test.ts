import { expect, test } from 'vitest';
import {
  isMinutes,
  minutesIn,
  rankAfterMove,
  usualOf,
  whatIsLeft,
} from '../../../../src/ui/screens/workshop/prepare/agenda.ts';
import { stepKind } from '../../../../src/domain/workshopStep.ts';

const steps = [
  { id: 'a', rank: 1, minutes: 5 },
  { id: 'b', rank: 2, minutes: 10 },
  { id: 'c', rank: 3 },
  { id: 'd', rank: 4, minutes: 7 },
];
/** The agenda after a move, by ids. */
function moved(id: string, by: -1 | 1): string | undefined {
  const rank = rankAfterMove(steps, id, by);
  if (rank === undefined) return undefined;
  const after = steps.map((step) => (step.id === id ? { ...step, rank } : step));
  return after
    .toSorted((one, other) => one.rank - other.rank)
    .map((step) => step.id)
    .join('');
}

test('W5: a step moves one place up or down without being dragged, and stops at the ends', () => {
  expect(moved('c', -1)).toBe('acbd');
  expect(moved('b', -1)).toBe('bacd');
  expect(moved('b', 1)).toBe('acbd');
  expect(moved('c', 1)).toBe('abdc');
  expect(moved('a', -1)).toBeUndefined();
  expect(moved('d', 1)).toBeUndefined();
  expect(moved('x', 1)).toBeUndefined();
});

test('the minutes of those that say are summed, and what is left begins where the room is', () => {
  expect(minutesIn(steps)).toBe(22);
  expect(minutesIn(whatIsLeft(steps, 'c'))).toBe(7);
  expect(whatIsLeft(steps, undefined)).toBe(steps);
  expect(whatIsLeft(steps, 'withdrawn')).toBe(steps);
});

test('a step that is added begins as its kind is most often led', () => {
  expect(usualOf.capture.blind).toBe(true);
  expect(usualOf.vote).toMatchObject({ votesEach: 3, of: 'clusters' });
  expect(usualOf.choose.who).toBe('leaders');
  expect(stepKind.options.every((kind) => isMinutes(usualOf[kind].minutes))).toBe(true);
  expect([1, 600, undefined].every(isMinutes)).toBe(true);
  expect([0, 601, 2.5, 'invalid'].some(isMinutes)).toBe(false);
});
