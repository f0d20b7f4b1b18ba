import { describe, expect, test } from 'vitest';
import { editInitiative } from '../../src/domain/editing.ts';
import {
  addImplementation,
  cancelInitiative,
  realiseInitiative,
  reopenInitiative,
  withdrawImplementation,
} from '../../src/domain/endingDeeds.ts';
import { withdrawRequest } from '../../src/domain/request.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, pass } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

const learned = { lessons: 'Batterierna höll inte vintern.', reusable: 'Kopplingen till kartan.' };
const realising = (initiativeId: string) => ({ initiativeId, endingId: nextId(), ...learned });
const cancelling = (initiativeId: string) => ({
  ...realising(initiativeId),
  reason: 'betterSolution' as const,
});

const inUse = (initiativeId: string) => ({
  initiativeId,
  implementationId: nextId(),
  operation: 'Hamnen',
  departmentId: 'build',
  from: '2026-03-01',
});

function scaled(): { city: City; id: string } {
  const city = aCity();
  const id = anInitiative(city);
  pass(city, id, 'scaleUp');
  return { city, id };
}

describe('E1: realised', () => {
  test('E1: it is realised from the last phase, when an operation uses it', () => {
    const { city, id } = scaled();
    const { world, owner } = city;
    expect(world.refusal(owner, realiseInitiative, realising(id))).toEqual({ code: 'implementationNeeded' });
    world.do(owner, addImplementation, inUse(id));
    const args = realising(id);
    world.do(owner, realiseInitiative, args);
    expect(world.head(id)).toMatchObject({ state: 'realised', phase: 'scale' });
    expect(world.rows('ending', id)).toMatchObject([
      { id: args.endingId, as: 'realised', phase: 'scale', by: owner, at: world.now, ...learned },
    ]);
  });

  test('E1: from an earlier phase it is not, even if an operation already uses it', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'funding');
    world.do(owner, addImplementation, inUse(id));
    expect(world.refusal(owner, realiseInitiative, realising(id))).toEqual({
      code: 'notInLastPhase',
      phase: 'developPilot',
    });
  });

  test('E1: a withdrawn implementation does not count, and the last one is not withdrawn from a realised initiative', () => {
    const { city, id } = scaled();
    const { world, owner } = city;
    const first = inUse(id);
    const where = { initiativeId: id, implementationId: first.implementationId };
    world.do(owner, addImplementation, first);
    world.do(owner, withdrawImplementation, where);
    expect(world.refusal(owner, realiseInitiative, realising(id))).toEqual({ code: 'implementationNeeded' });
    const second = inUse(id);
    const there = { initiativeId: id, implementationId: second.implementationId };
    world.do(owner, addImplementation, second);
    world.do(owner, realiseInitiative, realising(id));
    expect(world.refusal(owner, withdrawImplementation, there)).toEqual({ code: 'lastImplementation' });
    world.do(owner, addImplementation, inUse(id));
    world.do(owner, withdrawImplementation, there);
  });
});

describe('E2: cancelled', () => {
  test.each(['exploreIdea', 'exploreSetup', 'developPilot', 'scale'] as const)(
    'E2: it can be cancelled from %s, and keeps the phase where it stopped',
    (phase) => {
      const city = aCity();
      const { world, owner } = city;
      const id = anInitiative(city, { phase });
      world.do(owner, cancelInitiative, cancelling(id));
      expect(world.head(id)).toMatchObject({ state: 'cancelled', phase });
      expect(world.rows('ending', id)).toMatchObject([{ as: 'cancelled', phase, reason: 'betterSolution' }]);
    },
  );

  test('E2: another reason is said in words, and only then', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    expect(world.refusal(owner, cancelInitiative, { ...cancelling(id), reason: 'other' })).toEqual({
      code: 'mustNotBeEmpty',
      field: 'otherReason',
    });
    expect(world.refusal(owner, cancelInitiative, { ...cancelling(id), otherReason: 'x' })).toEqual({
      code: 'notUsedHere',
      field: 'otherReason',
    });
    world.do(owner, cancelInitiative, { ...cancelling(id), reason: 'other', otherReason: 'Huset revs.' });
  });
});

describe('E3, E4, G10', () => {
  test('E3: both endings carry lessons and say what others may reuse', () => {
    const { city, id } = scaled();
    const { world, owner } = city;
    world.do(owner, addImplementation, inUse(id));
    for (const empty of [{ lessons: ' ' }, { reusable: '' }]) {
      expect(world.refusal(owner, realiseInitiative, { ...realising(id), ...empty }).code).toBe('malformed');
      expect(world.refusal(owner, cancelInitiative, { ...cancelling(id), ...empty }).code).toBe('malformed');
    }
  });

  test('G10: nothing is ended while a decision is asked for', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    const requestId = ask(city, id, 'time', { build: 0 });
    expect(world.refusal(owner, cancelInitiative, cancelling(id))).toEqual({ code: 'requestIsOpen' });
    world.do(owner, withdrawRequest, { initiativeId: id, requestId });
    world.do(owner, cancelInitiative, cancelling(id));
  });

  test('G10: the owner and the lead department’s decision-maker end it, nobody else', () => {
    const city = aCity();
    const { world, owner, build, care, leader, facilitator, admin } = city;
    for (const person of [owner, build]) world.do(person, cancelInitiative, cancelling(anInitiative(city)));
    const id = anInitiative(city, { facilitatorId: facilitator });
    for (const person of [care, leader, facilitator, admin])
      expect(world.refusal(person, cancelInitiative, cancelling(id)).code).toBe('notAllowed');
  });

  test('E4: the lead department or its innovation lead reopens it with a reason; how it had ended stays', () => {
    const city = aCity();
    const { world, owner, build, leader, care } = city;
    const id = anInitiative(city);
    const reopening = { initiativeId: id, reason: 'Ny teknik.' };
    expect(world.refusal(leader, reopenInitiative, reopening)).toEqual({ code: 'notEnded' });
    world.do(owner, cancelInitiative, cancelling(id));
    expect(
      world.refusal(owner, editInitiative, {
        initiativeId: id,
        field: 'title',
        value: 'x',
        base: { version: 0 },
      }),
    ).toEqual({ code: 'ended' });
    for (const person of [owner, care])
      expect(world.refusal(person, reopenInitiative, reopening).code).toBe('notAllowed');
    expect(world.refusal(leader, reopenInitiative, { ...reopening, reason: '' }).code).toBe('malformed');
    world.do(leader, reopenInitiative, reopening);
    expect(world.head(id)).toMatchObject({ state: 'active', phase: 'exploreIdea' });
    expect(world.rows('ending', id)).toMatchObject([
      { as: 'cancelled', reopenedBy: leader, reopenedAt: world.now, reopenReason: 'Ny teknik.', ...learned },
    ]);
    world.do(owner, cancelInitiative, cancelling(id));
    world.do(build, reopenInitiative, reopening);
    expect(world.rows('ending', id)).toHaveLength(2);
  });

  test('A1: history tells the ending and the reopening', () => {
    const city = aCity();
    const { world, owner, leader } = city;
    const id = anInitiative(city);
    world.do(owner, cancelInitiative, cancelling(id));
    world.do(leader, reopenInitiative, { initiativeId: id, reason: 'Ny teknik.' });
    const lines = world.rows('event', id).filter(({ on }) => on === 'state');
    expect(lines).toMatchObject([
      { deed: 'ending.cancel', from: 'active', to: 'cancelled', reason: 'betterSolution' },
      { deed: 'ending.reopen', from: 'cancelled', to: 'active', reason: 'Ny teknik.' },
    ]);
  });
});
