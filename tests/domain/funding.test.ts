import { describe, expect, test } from 'vitest';
import { coFunding, fundingSums, totalOf } from '../../src/domain/funding.ts';
import { goBack } from '../../src/domain/journey.ts';
import { costEntryDeeds } from '../../src/domain/pilot.ts';
import { costItemDeeds } from '../../src/domain/plan.ts';
import { acceptShortfall } from '../../src/domain/shortfall.ts';
import { withdrawRequest } from '../../src/domain/request.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, correct, decide, docketOf, pass, theRequestOf } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

const sumsOf = ({ world }: City, id: string) =>
  fundingSums(world.head(id), docketOf(world, id), world.rows('costItem', id), world.rows('costEntry', id));

function asked() {
  const city = aCity();
  const id = anInitiative(city);
  pass(city, id, 'time');
  return { city, id, request: ask(city, id, 'funding', { build: 300, care: 200 }) };
}

describe('F1: sums', () => {
  test('F1: estimated, asked, granted and used, per department; what names none falls on the lead', () => {
    const { city, id, request } = asked();
    const { world, owner } = city;
    const part = () => ({ initiativeId: id, id: nextId() });
    world.do(owner, costItemDeeds.add, { ...part(), what: 'Sensorer', amount: 250 });
    world.do(owner, costItemDeeds.add, { ...part(), what: 'Timmar', amount: 220, departmentId: 'care' });
    decide(city, id, request, 'care', 'go', { amount: 150 });
    world.do(owner, costEntryDeeds.add, { ...part(), amount: 40, on: '2026-03-02', what: 'Kabel' });
    world.do(owner, costEntryDeeds.add, {
      ...part(),
      amount: 70,
      on: '2026-03-02',
      what: 'Resa',
      departmentId: 'school',
    });
    expect(sumsOf(city, id)).toEqual([
      { departmentId: 'build', estimated: 250, asked: 300, granted: 0, used: 40, overspent: 40 },
      { departmentId: 'care', estimated: 220, asked: 200, granted: 150, used: 0, overspent: 0 },
      { departmentId: 'school', estimated: 0, asked: 0, granted: 0, used: 70, overspent: 70 },
    ]);
    expect(totalOf(sumsOf(city, id))).toEqual({
      estimated: 470,
      asked: 500,
      granted: 150,
      used: 110,
      overspent: 110,
    });
  });

  test('F1: a correction counts instead of what it corrects, never besides it', () => {
    const { city, id, request } = asked();
    decide(city, id, request, 'care', 'go', { amount: 150 });
    correct(city, id, request, 'care', 'go', { amount: 120 });
    expect(totalOf(sumsOf(city, id)).granted).toBe(120);
  });

  test('F1: what was granted in a request that closed without opening has lapsed', () => {
    const { city, id, request } = asked();
    decide(city, id, request, 'care', 'go');
    expect(totalOf(sumsOf(city, id)).granted).toBe(200);
    city.world.do(city.owner, withdrawRequest, { initiativeId: id, requestId: request });
    expect(totalOf(sumsOf(city, id))).toMatchObject({ asked: 0, granted: 0 });
    const again = ask(city, id, 'funding', { build: 300, care: 200 });
    decide(city, id, again, 'care', 'go');
    expect(totalOf(sumsOf(city, id))).toMatchObject({ asked: 500, granted: 200 });
  });

  test('F1: a withdrawn cost counts for nothing', () => {
    const { city, id } = asked();
    const part = { initiativeId: id, id: nextId() };
    city.world.do(city.owner, costItemDeeds.add, { ...part, what: 'Sensorer', amount: 250 });
    city.world.do(city.owner, costItemDeeds.withdraw, part);
    expect(totalOf(sumsOf(city, id)).estimated).toBe(0);
  });

  test('F1: going back takes no granted money away: the decision stands', () => {
    const { city, id, request } = asked();
    decide(city, id, request, 'care', 'go');
    decide(city, id, request, 'build', 'go');
    city.world.do(city.owner, goBack, {
      initiativeId: id,
      to: 'exploreIdea',
      reason: 'Behovet är ett annat.',
    });
    expect(totalOf(sumsOf(city, id)).granted).toBe(500);
  });
});

describe('F3: co-funding', () => {
  test('F3: who pays, how much, who has not decided, and what is missing', () => {
    const { city, id, request } = asked();
    const { world } = city;
    decide(city, id, request, 'care', 'recycle', { complete: 'Vem städar?' });
    decide(city, id, request, 'build', 'go', { amount: 250 });
    const view = coFunding(docketOf(world, id), theRequestOf(world, id, request));
    expect(view).toMatchObject({ decided: 1, of: 2, asked: 500, granted: 250, missing: 250, accepted: 0 });
    expect(view.lines).toMatchObject([
      { line: { departmentId: 'build', lead: true }, granted: 250, messages: [] },
      { line: { departmentId: 'care' }, granted: 0, messages: [{ complete: 'Vem städar?' }] },
    ]);
    expect(view.lines[1]?.decision).toBeUndefined();
  });

  test('F3: an accepted shortfall is shown beside what is missing', () => {
    const { city, id, request } = asked();
    const { world, owner } = city;
    decide(city, id, request, 'care', 'kill');
    world.do(owner, acceptShortfall, {
      initiativeId: id,
      requestId: request,
      plan: 'Färre bojar.',
      motivation: 'Det räcker.',
    });
    expect(coFunding(docketOf(world, id), theRequestOf(world, id, request))).toMatchObject({
      decided: 1,
      granted: 0,
      missing: 500,
      accepted: 200,
    });
  });

  test('F3: more granted than asked leaves nothing missing', () => {
    const { city, id, request } = asked();
    decide(city, id, request, 'care', 'go', { amount: 900 });
    expect(coFunding(docketOf(city.world, id), theRequestOf(city.world, id, request)).missing).toBe(0);
  });
});

describe('F5: used money', () => {
  test('F5: using more than was granted is said, and what another has left does not hide it', () => {
    const { city, id, request } = asked();
    const { world, owner } = city;
    decide(city, id, request, 'care', 'go');
    decide(city, id, request, 'build', 'go');
    const used = {
      initiativeId: id,
      id: nextId(),
      amount: 260,
      on: '2026-03-02',
      what: 'Båt',
      departmentId: 'care',
    };
    world.do(owner, costEntryDeeds.add, used);
    expect(totalOf(sumsOf(city, id))).toMatchObject({ granted: 500, used: 260, overspent: 60 });
  });
});
