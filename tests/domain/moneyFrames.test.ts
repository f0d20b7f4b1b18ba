import { describe, expect, test } from 'vitest';
import { budgetUse, fundGaps, grantsIn } from '../../src/domain/moneyFrames.ts';
import { ORGANISATION, type Fund } from '../../src/domain/organisation.ts';
import { aCity, anInitiative } from '../kit/city.ts';
import { ask, correct, decide, docketOf, pass } from '../kit/gates.ts';

describe('F2: a department’s budget', () => {
  test('F2: grants count in the year of their decision, corrected ones as corrected, and may go beyond the budget', () => {
    const city = aCity();
    const { world } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const request = ask(city, id, 'funding', { build: 300, care: 200 });
    decide(city, id, request, 'care', 'go');
    correct(city, id, request, 'care', 'go', { amount: 150 });
    const grants = grantsIn(docketOf(world, id));
    expect(grants).toMatchObject([{ departmentId: 'care', amount: 150, decidedOn: '2026-03-02' }]);
    const budgets = [{ id: 'care.2026', owner: ORGANISATION, departmentId: 'care', year: 2026, amount: 100 }];
    expect(budgetUse('care', 2026, budgets, grants)).toEqual({ granted: 150, budget: 100, left: -50 });
    expect(budgetUse('care', 2027, budgets, grants)).toEqual({ granted: 0 });
    expect(budgetUse('build', 2026, budgets, grants)).toEqual({ granted: 0 });
  });
});

describe('F4: a central fund', () => {
  const fund: Fund = {
    id: 'fund',
    owner: ORGANISATION,
    name: 'Gemensamma medel',
    minDepartments: 2,
    minAmount: 250_000,
    maxAmount: 1_000_000,
    from: '2026-01-01',
    until: '2026-06-30',
  };
  const lines = (...asked: number[]) => asked.map((sum, nth) => ({ departmentId: `d${nth}`, asked: sum }));

  test('F4: its limits belong to it', () => {
    expect(fundGaps(fund, lines(125_000, 125_000), '2026-06-30')).toEqual([]);
    expect(fundGaps(fund, lines(500_000, 500_000), '2026-01-01')).toEqual([]);
  });

  test('F4: every rule that is not met is said', () => {
    expect(fundGaps(fund, lines(249_999), '2026-07-01')).toEqual([
      { code: 'tooFewDepartments', asked: 1, needed: 2 },
      { code: 'belowMinimum', asked: 249_999, minimum: 250_000 },
      { code: 'notOpen', from: '2026-01-01', until: '2026-06-30' },
    ]);
    expect(fundGaps(fund, lines(500_000, 500_001), '2026-02-01')).toEqual([
      { code: 'aboveMaximum', asked: 1_000_001, maximum: 1_000_000 },
    ]);
    expect(
      fundGaps({ ...fund, closedAt: '2026-02-01T00:00:00.000Z' }, lines(300_000, 1), '2026-02-02'),
    ).toEqual([{ code: 'notOpen', from: '2026-01-01', until: '2026-06-30' }]);
  });
});
