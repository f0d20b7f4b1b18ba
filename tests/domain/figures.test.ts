import { beforeEach, describe, expect, test } from 'vitest';
import { setBudget } from '../../src/domain/budget.ts';
import { cityMoney, departmentYears } from '../../src/domain/cityMoney.ts';
import type { Listed } from '../../src/domain/digest.ts';
import { cancelInitiative } from '../../src/domain/endingDeeds.ts';
import { importInitiative } from '../../src/domain/imported.ts';
import type { Initiative } from '../../src/domain/initiative.ts';
import { type EndingReasonId, phases } from '../../src/domain/model.ts';
import { commonest, endingReasons, outcomeFlow } from '../../src/domain/outcomeFlow.ts';
import { phaseFunnel } from '../../src/domain/phaseFunnel.ts';
import { agesInPhase, daysThrough, medianOf } from '../../src/domain/phaseTimes.ts';
import { costEntryDeeds, type ValueCheck, valueCheckDeeds } from '../../src/domain/pilot.ts';
import { costItemDeeds } from '../../src/domain/plan.ts';
import { withdrawInitiative } from '../../src/domain/sharing.ts';
import { valuePulse } from '../../src/domain/valuePulse.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, decide, pass } from '../kit/gates.ts';
import { listedIn } from '../kit/listed.ts';
import { nextId } from '../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});

const listed = (...ids: readonly string[]): readonly Listed[] => ids.map((id) => listedIn(city.world, id));
const listing = (...changes: readonly Partial<Initiative>[]) =>
  listed(...changes.map((change) => anInitiative(city, change)));
const dayOf = (at: string) => at.slice(0, 10);
const daysAgo = (days: number) => new Date(Date.parse(city.world.now) - days * 86_400_000).toISOString();

/** An import, in which only its state is known unless more is given (R5). */
function imported(given: { phase: Initiative['phase']; phaseSince?: string; state?: Initiative['state'] }) {
  const initiativeId = nextId();
  city.world.do(city.admin, importInitiative, {
    initiativeId,
    source: 'en fil',
    ownerId: city.owner,
    title: 'Importerat',
    createdAt: daysAgo(400),
    ...given,
  });
  return initiativeId;
}

function stop(initiativeId: string, reason: EndingReasonId): string {
  const why = reason === 'other' ? { reason, otherReason: 'Leverantören lade ner.' } : { reason };
  const told = { lessons: 'x', reusable: 'y' };
  city.world.do(city.owner, cancelInitiative, { initiativeId, endingId: nextId(), ...why, ...told });
  return initiativeId;
}

describe('Fastratt (R2)', () => {
  test('an empty city has four empty phases', () => {
    const funnel = phaseFunnel([], dayOf);
    expect(funnel.map(({ phase }) => phase)).toEqual(phases.map(({ id }) => id));
    expect(funnel.every(({ reached, daysThrough }) => reached === 0 && daysThrough === undefined)).toBe(true);
  });

  test('one initiative in the pilot has reached three phases, stands in one, and has gone on from two', () => {
    const funnel = phaseFunnel(listing({ phase: 'developPilot' }), dayOf);
    expect(funnel.map(({ reached }) => reached)).toEqual([1, 1, 1, 0]);
    expect(funnel.map(({ here }) => here)).toEqual([0, 0, 1, 0]);
    expect(funnel.map(({ goneOn }) => goneOn)).toEqual([1, 1, 0, 0]);
  });

  test('E1, E2: an exit counts in the phase where it happened, and whoever has reached a phase is somewhere', () => {
    const lines = listing(
      { phase: 'exploreIdea', state: 'cancelled' },
      { phase: 'developPilot', state: 'cancelled' },
      { phase: 'developPilot', state: 'onHold' },
      { phase: 'scale', state: 'realised' },
      {},
    );
    const funnel = phaseFunnel(lines, dayOf);
    expect(funnel.map(({ cancelled }) => cancelled)).toEqual([1, 0, 1, 0]);
    expect(funnel.map(({ realised }) => realised)).toEqual([0, 0, 0, 1]);
    for (const { reached, here, goneOn, cancelled, realised } of funnel)
      expect(reached).toBe(here + goneOn + cancelled + realised);
    expect(funnel[0]?.reached).toBe(lines.length);
  });

  test('what was withdrawn is in no picture', () => {
    const id = anInitiative(city);
    city.world.do(city.owner, withdrawInitiative, { initiativeId: id });
    const lines = listed(id);
    expect(phaseFunnel(lines, dayOf)[0]?.reached).toBe(0);
    expect(outcomeFlow(lines).all).toBe(0);
    expect(agesInPhase(lines, city.world.today).phases[0]?.ages).toEqual([]);
  });
});

describe('time per phase (A1)', () => {
  test('it lasts from the gate before, or the beginning, to the gate after', () => {
    const id = anInitiative(city, { createdAt: city.world.now });
    city.world.wait(10);
    pass(city, id, 'time');
    city.world.wait(25);
    pass(city, id, 'funding');
    const head = city.world.head(id);
    expect(daysThrough(head, 'exploreIdea', dayOf)).toBe(10);
    expect(daysThrough(head, 'exploreSetup', dayOf)).toBe(25);
    expect(daysThrough(head, 'developPilot', dayOf)).toBeUndefined();
  });

  test('R5: the gates of an import were not passed here, so nobody knows how long it took', () => {
    const head = city.world.head(imported({ phase: 'developPilot', phaseSince: daysAgo(30) }));
    expect(daysThrough(head, 'exploreIdea', dayOf)).toBeUndefined();
    expect(daysThrough(head, 'exploreSetup', dayOf)).toBeUndefined();
  });

  test('the funnel has the median of those who have gone on, and none of hardly any', () => {
    const ids = [4, 8, 30].map((days) => {
      const id = anInitiative(city, { createdAt: city.world.now });
      city.world.wait(days);
      pass(city, id, 'time');
      return id;
    });
    expect(phaseFunnel(listed(...ids), dayOf)[0]?.daysThrough).toBe(8);
    expect(phaseFunnel(listed(...ids.slice(1)), dayOf)[0]?.daysThrough).toBeUndefined();
  });

  test('a median is the middle one, or between the two in the middle', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([70, 10, 60, 20])).toBe(40);
    expect(medianOf([1, 2])).toBeUndefined();
    expect(medianOf([])).toBeUndefined();
  });
});

describe('Ålder i fas (R2)', () => {
  const inIdea = (lines: readonly Listed[]) => agesInPhase(lines, city.world.today).phases[0];

  test('the longest stands first, and what has stood at least twice the median is long', () => {
    const ages = inIdea(
      listing(
        { title: 'ny', phaseSince: daysAgo(10) },
        { title: 'fast', phaseSince: daysAgo(41) },
        { title: 'lagom', phaseSince: daysAgo(20) },
      ),
    );
    expect(ages?.median).toBe(20);
    expect(ages?.ages.map(({ title, days, isLong }) => [title, days, isLong])).toEqual([
      ['fast', 41, true],
      ['lagom', 20, false],
      ['ny', 10, false],
    ]);
  });

  test('exactly twice the median is long; what rests is not waited for; of equals none stands out', () => {
    const twice = inIdea(
      listing(...[10, 20, 40].map((days) => ({ phaseSince: daysAgo(days) })), {
        phaseSince: daysAgo(300),
        state: 'onHold',
      }),
    );
    expect(twice?.median).toBe(30);
    expect(twice?.ages.map(({ isLong }) => isLong)).toEqual([false, false, false, false]);
    const exactly = inIdea(listing(...[10, 20, 40].map((days) => ({ phaseSince: daysAgo(days) }))));
    expect(exactly?.ages.map(({ isLong }) => isLong)).toEqual([true, false, false]);
    const equal = inIdea(listing(...[7, 7, 7].map((days) => ({ phaseSince: daysAgo(days) }))));
    expect(equal).toMatchObject({ median: 7 });
    expect(equal?.ages.some(({ isLong }) => isLong)).toBe(false);
  });

  test('a choice is compared with everything that stands beside it, also what is not chosen', () => {
    const all = listing(...[10, 20, 40].map((days) => ({ phaseSince: daysAgo(days) })));
    const [, , oldest] = all;
    const [ages] = agesInPhase(oldest ? [oldest] : [], city.world.today, all).phases;
    expect(ages).toMatchObject({ median: 20, ages: [{ days: 40, isLong: true }] });
  });

  test('a single initiative has an age and no median to stand out from', () => {
    const ages = inIdea(listing({ phaseSince: daysAgo(900) }));
    expect(ages?.ages).toMatchObject([{ days: 900, isLong: false }]);
    expect(ages?.median).toBeUndefined();
  });

  test('what rests is under way; what has ended stands nowhere', () => {
    const lines = listing({ state: 'onHold' }, { state: 'realised', phase: 'scale' }, { state: 'cancelled' });
    const { phases } = agesInPhase(lines, city.world.today);
    expect(phases.map(({ ages }) => ages.length)).toEqual([1, 0, 0, 0]);
  });

  test('R5: an import without the day when its phase began is told apart, and not guessed at', () => {
    const lines = listed(
      imported({ phase: 'developPilot' }),
      imported({ phase: 'developPilot', phaseSince: daysAgo(30) }),
      imported({ phase: 'exploreIdea' }),
    );
    const { phases, unknown } = agesInPhase(lines, city.world.today);
    expect(unknown).toHaveLength(1);
    expect(phases[2]?.ages.map(({ days }) => days)).toEqual([30]);
    expect(phases[0]?.ages.map(({ days }) => days)).toEqual([400]);
  });
});

describe('Pengar per förvaltning', () => {
  /** An initiative with money from departments, and what has been used. */
  function funded(granted: Readonly<Record<string, number>>, used: Readonly<Record<string, number>> = {}) {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'time');
    const requestId = ask(city, initiativeId, 'funding', granted);
    for (const departmentId of ['build', 'care', 'school'] as const)
      if (granted[departmentId] !== undefined) decide(city, initiativeId, requestId, departmentId, 'go');
    for (const [departmentId, amount] of Object.entries(used))
      city.world.do(city.owner, costEntryDeeds.add, {
        initiativeId,
        id: nextId(),
        amount,
        on: city.world.today,
        what: 'Sensorer',
        departmentId,
      });
    return initiativeId;
  }
  const of = (ids: readonly string[]) => cityMoney(listed(...ids));

  test('a city without money has no departments to show', () => {
    expect(of([])).toEqual({ departments: [], overuses: [], funded: 0, coFunded: 0 });
    expect(of([anInitiative(city)]).departments).toEqual([]);
  });

  test('F1: sums of several initiatives are added per department, the largest first', () => {
    const { departments } = of([
      funded({ build: 100, care: 40 }, { build: 30 }),
      funded({ build: 50 }, { build: 10 }),
    ]);
    expect(departments.map(({ departmentId, granted, used }) => [departmentId, granted, used])).toEqual([
      ['build', 150, 40],
      ['care', 40, 0],
    ]);
  });

  test('F1: an estimate stands before anything is asked for; departments with equal sums come in order of id', () => {
    const initiativeId = anInitiative(city);
    for (const departmentId of ['school', 'care'])
      city.world.do(city.owner, costItemDeeds.add, {
        initiativeId,
        id: nextId(),
        what: 'Arbete',
        amount: 500,
        departmentId,
      });
    const { departments, funded } = of([initiativeId]);
    expect(departments.map(({ departmentId }) => departmentId)).toEqual(['care', 'school']);
    expect(departments[0]).toMatchObject({ estimated: 500, granted: 0, used: 0 });
    expect(funded).toBe(0);
  });

  test('F5: what one initiative has used too much is said, though another has more than that left', () => {
    const [over, within] = [funded({ build: 100 }, { build: 130 }), funded({ build: 1000 }, { build: 10 })];
    const money = of([over, within]);
    expect(money.departments).toMatchObject([{ granted: 1100, used: 140, overspent: 30 }]);
    expect(money.overuses).toMatchObject([{ initiativeId: over, departmentId: 'build', amount: 30 }]);
  });

  test('F3: who has not decided is asked for a sum that nobody has granted yet', () => {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'time');
    const requestId = ask(city, initiativeId, 'funding', { build: 100, care: 60 });
    decide(city, initiativeId, requestId, 'build', 'go');
    const { departments, funded: n, coFunded } = of([initiativeId, funded({ build: 5 })]);
    expect(
      departments.map(({ departmentId, granted, undecided }) => [departmentId, granted, undecided]),
    ).toEqual([
      ['build', 105, 0],
      ['care', 0, 60],
    ]);
    expect([n, coFunded]).toEqual([2, 1]);
  });

  test('F2: a grant counts against the budget of its year; more than the budget is a negative rest', () => {
    const year = Number(city.world.today.slice(0, 4));
    city.world.do(city.admin, setBudget, { departmentId: 'build', year, amount: 120 });
    city.world.do(city.admin, setBudget, { departmentId: 'school', year, amount: 70 });
    const lines = listed(funded({ build: 100, care: 40 }), funded({ build: 50 }));
    const years = departmentYears(lines, city.world.rows('budget', 'organisation'), year);
    expect(years).toEqual([
      { departmentId: 'build', granted: 150, budget: 120, left: -30 },
      { departmentId: 'care', granted: 40 },
      { departmentId: 'school', granted: 0, budget: 70, left: 70 },
    ]);
    const before = departmentYears(lines, city.world.rows('budget', 'organisation'), year - 1);
    expect(before).toEqual([]);
  });
});

describe('Utfallsflöde and Orsaker (R2)', () => {
  test('an empty city has no flow and no reasons', () => {
    expect(outcomeFlow([])).toEqual({ all: 0, phases: [], outcomes: [] });
    expect(endingReasons([])).toEqual([]);
    expect(commonest([])).toEqual([]);
  });

  test('E2: everything that comes to a phase leaves it as an outcome, the stopped by reason', () => {
    const ids = [
      anInitiative(city),
      anInitiative(city, { state: 'onHold' }),
      stop(anInitiative(city, { phase: 'developPilot' }), 'notAdopted'),
      stop(anInitiative(city, { phase: 'developPilot' }), 'other'),
      anInitiative(city, { phase: 'scale', state: 'realised' }),
    ];
    const flow = outcomeFlow(listed(...ids));
    expect(flow.all).toBe(ids.length);
    expect(flow.phases.map(({ phase, count }) => [phase, count])).toEqual([
      ['exploreIdea', 2],
      ['developPilot', 2],
      ['scale', 1],
    ]);
    const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    for (const { count, outcomes } of flow.phases) expect(sum(outcomes)).toBe(count);
    expect(sum(flow.outcomes)).toBe(flow.all);
    expect(flow.outcomes.map(({ outcome }) => outcome)).toEqual([
      { as: 'active' },
      { as: 'onHold' },
      { as: 'realised' },
      { as: 'cancelled', reason: 'notAdopted' },
      { as: 'cancelled', reason: 'other' },
    ]);
  });

  test('E2: the most common reason first; of equals as the model lists them, and then none is the commonest alone', () => {
    const ids = (['other', 'betterSolution', 'other', 'needEconomy'] as const).map((reason) =>
      stop(anInitiative(city), reason),
    );
    const reasons = endingReasons(listed(...ids));
    expect(reasons.map(({ reason, count }) => [reason, count])).toEqual([
      ['other', 2],
      ['needEconomy', 1],
      ['betterSolution', 1],
    ]);
    expect(commonest(reasons)).toEqual(['other']);
    expect(commonest(endingReasons(listed(...ids.slice(1))))).toEqual([
      'needEconomy',
      'betterSolution',
      'other',
    ]);
  });

  test('R5: an import that does not say why it stopped has a place of its own, last, and is nobody’s commonest reason', () => {
    const unsaid = [1, 2].map(() => imported({ phase: 'exploreSetup', state: 'cancelled' }));
    const reasons = endingReasons(listed(...unsaid, stop(anInitiative(city), 'needFunction')));
    expect(reasons).toEqual([
      { reason: 'needFunction', count: 1 },
      { reason: undefined, count: 2 },
    ]);
    expect(commonest(reasons)).toEqual(['needFunction']);
    expect(commonest(endingReasons(listed(...unsaid)))).toEqual([]);
  });
});

describe('Värdepuls (G13)', () => {
  test('checks come in order of day, the later one of a day last, and those taken back are left out', () => {
    const initiativeId = anInitiative(city);
    const add = (on: string, value: ValueCheck['value']) => {
      const id = nextId();
      const verdict = value === 'no' ? 'closeDown' : 'continue';
      city.world.do(city.owner, valueCheckDeeds.add, { initiativeId, id, on, value, verdict });
      city.world.wait(1);
      return id;
    };
    add('2026-02-10', 'yes');
    add('2026-02-01', 'no');
    add('2026-02-10', 'unclear');
    const wrong = add('2026-02-20', 'no');
    city.world.do(city.owner, valueCheckDeeds.withdraw, { initiativeId, id: wrong });
    const { checks, last, yes } = valuePulse(city.world.rows('valueCheck', initiativeId));
    expect(checks.map(({ value }) => value)).toEqual(['no', 'yes', 'unclear']);
    expect([last?.value, yes]).toEqual(['unclear', 1]);
  });

  test('without a check there is no last one', () => {
    expect(valuePulse([])).toEqual({ checks: [], last: undefined, yes: 0 });
  });
});
