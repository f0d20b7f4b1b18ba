import { describe, expect, test } from 'vitest';
import { meetCondition } from '../../src/domain/conditionMet.ts';
import { acceptShortfall } from '../../src/domain/shortfall.ts';
import { unmet } from '../../src/domain/unmet.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, correct, decide, docketOf, pass, theRequestOf } from '../kit/gates.ts';

const keepsShut = ({ world }: City, id: string, request: string) =>
  unmet(world.head(id), docketOf(world, id), theRequestOf(world, id, request)).map(({ code }) => code);

describe('G9: conditions', () => {
  test('G9: a conditional yes opens its own gate, and the next stays shut until the condition is met', () => {
    const city = aCity();
    const { world, build } = city;
    const id = anInitiative(city);
    pass(city, id, 'time', 'conditionalGo');
    expect(world.head(id).phase).toBe('exploreSetup');
    const request = ask(city, id, 'funding', { build: 100 });
    decide(city, id, request, 'build', 'go');
    expect(world.head(id).phase).toBe('exploreSetup');
    expect(keepsShut(city, id, request)).toEqual(['conditionUnmet']);
    const [condition] = world.rows('condition', id);
    world.do(build, meetCondition, {
      initiativeId: id,
      conditionId: condition?.id ?? '',
      note: 'Redovisat.',
    });
    expect(world.head(id).phase).toBe('developPilot');
    expect(world.rows('condition', id)[0]).toMatchObject({
      metBy: build,
      metAt: world.now,
      metNote: 'Redovisat.',
    });
  });

  test('G9: a condition set by a co-funding department keeps the next gate shut as well', () => {
    const city = aCity();
    const { world, care } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const funding = ask(city, id, 'funding', { build: 100, care: 50 });
    decide(city, id, funding, 'care', 'conditionalGo');
    decide(city, id, funding, 'build', 'go');
    expect(world.head(id).phase).toBe('developPilot');
    const request = ask(city, id, 'scaleUp', { build: 0 });
    decide(city, id, request, 'build', 'go');
    expect(world.head(id).phase).toBe('developPilot');
    const [condition] = world.rows('condition', id);
    world.do(care, meetCondition, { initiativeId: id, conditionId: condition?.id ?? '' });
    expect(world.head(id).phase).toBe('scale');
  });

  test('G9: only the department that set it marks it as met, and once', () => {
    const city = aCity();
    const { world, build, care, owner, leader } = city;
    const id = anInitiative(city);
    pass(city, id, 'time', 'conditionalGo');
    const conditionId = world.rows('condition', id)[0]?.id ?? '';
    for (const person of [care, owner, leader])
      expect(world.refusal(person, meetCondition, { initiativeId: id, conditionId }).code).toBe('notAllowed');
    world.do(build, meetCondition, { initiativeId: id, conditionId });
    expect(world.refusal(build, meetCondition, { initiativeId: id, conditionId }).code).toBe('alreadyMet');
  });

  test('G9: a corrected decision takes its conditions with it', () => {
    const city = aCity();
    const { world, build } = city;
    const id = anInitiative(city);
    const time = pass(city, id, 'time', 'conditionalGo');
    const conditionId = world.rows('condition', id)[0]?.id ?? '';
    const request = ask(city, id, 'funding', { build: 100 });
    decide(city, id, request, 'build', 'go');
    correct(city, id, time, 'build', 'go');
    expect(world.head(id).phase).toBe('developPilot');
    expect(world.refusal(build, meetCondition, { initiativeId: id, conditionId }).code).toBe('notEffective');
  });
});

describe('G14: a correction behind an opened gate', () => {
  test.each(['kill', 'recycle', 'hold'] as const)(
    'G14: a lead that corrects its yes to %s moves nothing back; the next gate stays shut',
    (outcome) => {
      const city = aCity();
      const { world } = city;
      const id = anInitiative(city);
      const time = pass(city, id, 'time');
      correct(city, id, time, 'build', outcome);
      expect(world.head(id)).toMatchObject({ phase: 'exploreSetup', state: 'active' });
      expect(theRequestOf(world, id, time).closedAs).toBe('opened');
      const request = ask(city, id, 'funding', { build: 100 });
      decide(city, id, request, 'build', 'go');
      expect(world.head(id).phase).toBe('exploreSetup');
      expect(keepsShut(city, id, request)).toEqual(['earlierGateFell']);
      correct(city, id, time, 'build', 'go');
      expect(world.head(id).phase).toBe('developPilot');
    },
  );

  test('G14: a grant corrected to less leaves the sum uncovered, until the owner accepts that', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const funding = ask(city, id, 'funding', { build: 100, care: 50 });
    decide(city, id, funding, 'care', 'go');
    decide(city, id, funding, 'build', 'go');
    correct(city, id, funding, 'care', 'go', { amount: 20 });
    expect(world.head(id).phase).toBe('developPilot');
    const request = ask(city, id, 'scaleUp', { build: 0 });
    decide(city, id, request, 'build', 'go');
    expect(world.head(id).phase).toBe('developPilot');
    world.do(owner, acceptShortfall, {
      initiativeId: id,
      requestId: funding,
      plan: 'Färre bojar.',
      motivation: 'Det räcker.',
    });
    expect(theRequestOf(world, id, funding).shortfall?.amount).toBe(30);
    expect(world.head(id).phase).toBe('scale');
  });
});
