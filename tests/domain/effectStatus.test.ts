import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/calendar.ts';
import type { EffectGoal, Measurement } from '../../src/domain/effect.ts';
import { factsOf, type GoalFacts, judgeEffect } from '../../src/domain/effectStatus.ts';

const goal: GoalFacts = {
  direction: 'up',
  baseline: 0,
  target: 100,
  since: '2026-01-01',
  dueOn: '2026-04-11',
};
/** Half of the 100 days have gone. */
const halfTime = '2026-02-20';
const at = (value: number, more: Partial<GoalFacts> = {}, today = halfTime) => {
  const { status, because } = judgeEffect({ ...goal, ...more, latest: { value, on: today } }, today);
  return `${status} ${because}`;
};

describe('the status of an effect goal', () => {
  it('P2: Inga data without a measurement, and without a target', () => {
    expect(judgeEffect(goal, halfTime)).toEqual({ status: 'none', because: 'noMeasurement' });
    expect(at(50, { target: undefined })).toBe('none noTarget');
  });

  it('P2: Grön when the target is reached, upwards and downwards', () => {
    expect(at(100)).toBe('green reached');
    expect(at(9, { direction: 'down', baseline: 40, target: 10 })).toBe('green reached');
    expect(at(100, { baseline: undefined, dueOn: undefined })).toBe('green reached');
  });

  it('P2: Grön where the straight line should be today, Gul at half of that, Röd at less', () => {
    expect(judgeEffect({ ...goal, latest: { value: 50, on: halfTime } }, halfTime).expected).toBe(50);
    expect(at(50)).toBe('green onTrack');
    expect(at(49)).toBe('yellow halfway');
    expect(at(25)).toBe('yellow halfway');
    expect(at(24)).toBe('red behind');
  });

  it('P2: Röd when worse than the baseline, and when the day has passed without reaching the target', () => {
    expect(at(-1)).toBe('red worse');
    expect(at(99, {}, '2026-04-11')).toBe('yellow halfway');
    expect(at(99, {}, '2026-04-12')).toBe('red late');
    expect(at(99, { baseline: undefined }, '2026-04-12')).toBe('red late');
  });

  it('P2: without a day, Gul is better than the baseline and Röd is not', () => {
    expect(at(1, { dueOn: undefined })).toBe('yellow better');
    expect(at(0, { dueOn: undefined })).toBe('red unchanged');
  });

  it('P2: without a baseline there is no line: Gul until the target is reached', () => {
    expect(at(99, { baseline: undefined })).toBe('yellow noBaseline');
  });

  it('P2: a goal that is due on the day it was written asks for all of it', () => {
    expect(at(60, { since: '2026-02-20', dueOn: '2026-02-20' })).toBe('yellow halfway');
    expect(at(40, { since: '2026-02-20', dueOn: '2026-02-20' })).toBe('red behind');
  });

  it('P2: a better value never gives a worse status, whatever the goal', () => {
    const rank = { green: 3, yellow: 2, red: 1, none: 0 };
    const number = fc.integer({ min: -1000, max: 1000 });
    const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
    const someDay = fc.constantFrom('2026-01-01', '2026-02-20', '2026-03-01', '2026-12-31');
    fc.assert(
      fc.property(
        fc.record({
          direction: fc.constantFrom('up' as const, 'down' as const),
          baseline: maybe(number),
          target: maybe(number),
          dueOn: maybe(someDay),
          since: someDay,
        }),
        number,
        number,
        someDay,
        (facts, a, b, today) => {
          const [low, high] =
            facts.direction === 'up' ? [a, b].sort((x, y) => x - y) : [a, b].sort((x, y) => y - x);
          const status = (value = 0) =>
            rank[judgeEffect({ ...facts, latest: { value, on: today } }, today).status];
          expect(status(high)).toBeGreaterThanOrEqual(status(low));
        },
      ),
    );
  });

  it('P2: the value measured last counts, withdrawn ones do not, and the line begins at the first known day', () => {
    const written = { id: 'g', owner: 'i', by: 'p', at: '2026-01-05T10:00:00.000Z' };
    const effectGoal: EffectGoal = { ...written, indicator: 'x', direction: 'up', kind: 'other', target: 10 };
    const measured = (
      id: string,
      on: string,
      value: number,
      more: Partial<Measurement> = {},
    ): Measurement => ({
      ...written,
      id,
      goalId: 'g',
      on,
      value,
      ...more,
    });
    const facts = factsOf(effectGoal, [
      measured('a', '2026-02-01', 5),
      measured('b', '2026-01-02', 1),
      measured('c', '2026-03-01', 9, { withdrawnAt: '2026-03-02T00:00:00.000Z' }),
      measured('d', '2026-02-02', 7, { goalId: 'other' }),
    ]);
    expect(facts).toMatchObject({ since: '2026-01-02', latest: { value: 5, on: '2026-02-01' } });
  });
});

describe('days', () => {
  it('are counted over months, leap years and turns of the year', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-03-29', '2026-03-28')).toBe(-1);
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: 0, max: 5000 }),
        (from, more) => {
          const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
          expect(daysBetween(day(from), day(from + more))).toBe(more);
        },
      ),
    );
  });
});
