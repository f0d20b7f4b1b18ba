import { describe, expect, test } from 'vitest';
import { goBack, resumeInitiative } from '../../src/domain/journey.ts';
import { requestGate, withdrawRequest } from '../../src/domain/request.ts';
import { aCity, anInitiative } from '../kit/city.ts';
import { ask, askArgs, decide, pass } from '../kit/gates.ts';

describe('G11: going back', () => {
  test('G11: back to an earlier phase with a reason; the gates come to stand before it again', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'funding');
    world.wait(3);
    world.do(owner, goBack, { initiativeId: id, to: 'exploreSetup', reason: 'Fel testgrupp.' });
    expect(world.head(id)).toMatchObject({ phase: 'exploreSetup', phaseSince: world.now });
    expect(world.head(id).passed.map(({ gate }) => gate)).toEqual(['time']);
    const line = world.rows('event', id).find(({ deed }) => deed === 'initiative.goBack');
    expect(line).toMatchObject({
      on: 'phase',
      from: 'developPilot',
      to: 'exploreSetup',
      reason: 'Fel testgrupp.',
    });
  });

  test('G11: to come forward again the gate must be decided anew', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'funding');
    world.do(owner, goBack, { initiativeId: id, to: 'exploreIdea', reason: 'Fel behov.' });
    expect(world.refusal(owner, requestGate, askArgs(id, 'scaleUp', { build: 0 })).code).toBe('notThisGate');
    const again = ask(city, id, 'time', { build: 0 });
    decide(city, id, again, 'build', 'go');
    expect(world.head(id).phase).toBe('exploreSetup');
    expect(world.head(id).passed).toMatchObject([{ gate: 'time', requestId: again }]);
  });

  test('G11: never forward or to the same phase, and not without a reason', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    for (const to of ['exploreSetup', 'developPilot', 'scale'] as const)
      expect(world.refusal(owner, goBack, { initiativeId: id, to, reason: 'Nja.' })).toEqual({
        code: 'notEarlierPhase',
        phase: 'exploreSetup',
      });
    expect(world.refusal(owner, goBack, { initiativeId: id, to: 'exploreIdea', reason: ' ' }).code).toBe(
      'malformed',
    );
  });

  test('G11: not while a decision is asked for', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const requestId = ask(city, id, 'funding', { build: 100 });
    const back = { initiativeId: id, to: 'exploreIdea', reason: 'Fel behov.' } as const;
    expect(world.refusal(owner, goBack, back)).toEqual({ code: 'requestIsOpen' });
    world.do(owner, withdrawRequest, { initiativeId: id, requestId });
    world.do(owner, goBack, back);
  });

  test('G9, G11: conditions set at a gate that it has gone back over bind no longer', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'time', 'conditionalGo');
    world.do(owner, goBack, { initiativeId: id, to: 'exploreIdea', reason: 'Fel behov.' });
    pass(city, id, 'funding');
    expect(world.head(id).phase).toBe('developPilot');
  });
});

describe('G4, G6: resting', () => {
  test('G6: the lead’s Vila closes the request, and the initiative rests until the review date', () => {
    const city = aCity();
    const { world } = city;
    const id = anInitiative(city);
    decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'hold', { restUntil: '2026-09-01' });
    expect(world.head(id)).toMatchObject({ state: 'onHold', restUntil: '2026-09-01', phase: 'exploreIdea' });
  });

  test('G6: nothing wakes by itself when the day has come', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'hold', { restUntil: '2026-03-10' });
    world.wait(30);
    expect(world.head(id).state).toBe('onHold');
    world.do(owner, resumeInitiative, { initiativeId: id, reason: 'Nu finns tid.' });
    expect(world.head(id).state).toBe('active');
    expect(world.head(id).restUntil).toBeUndefined();
    expect(world.refusal(owner, resumeInitiative, { initiativeId: id, reason: 'Igen.' })).toEqual({
      code: 'notResting',
    });
  });

  test('G3: asking for a decision wakes a resting initiative', () => {
    const city = aCity();
    const { world } = city;
    const id = anInitiative(city, { state: 'onHold', restUntil: '2027-01-01' });
    const request = ask(city, id, 'time', { build: 0 });
    expect(world.head(id).state).toBe('active');
    expect(world.head(id).restUntil).toBeUndefined();
    const woken = world
      .rows('event', id)
      .find(({ on, requestId }) => on === 'state' && requestId === request);
    expect(woken).toMatchObject({ from: 'onHold', to: 'active' });
  });

  test('G4: the owner’s side and the lead department’s decision-maker take it up again, others do not', () => {
    const city = aCity();
    const { world, build, care, leader, reader } = city;
    const resting = () => anInitiative(city, { state: 'onHold', restUntil: '2027-01-01' });
    for (const person of [build, leader])
      world.do(person, resumeInitiative, { initiativeId: resting(), reason: 'Nu finns tid.' });
    const id = resting();
    for (const person of [care, reader])
      expect(world.refusal(person, resumeInitiative, { initiativeId: id, reason: 'Nu.' }).code).toBe(
        'notAllowed',
      );
  });
});
