import { describe, expect, test } from 'vitest';
import { editInitiative } from '../../src/domain/editing.ts';
import { cancelInitiative } from '../../src/domain/endingDeeds.ts';
import { closeDepartment } from '../../src/domain/departments.ts';
import { requestGate, updateBasis, withdrawRequest } from '../../src/domain/request.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, askArgs, decide, pass, theRequestOf } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

const changeTitle = ({ world, owner }: City, initiativeId: string, value: string) =>
  world.do(owner, editInitiative, { initiativeId, field: 'title', value, base: { version: 0 } });

describe('G1: forward only past a gate', () => {
  test('G1: a gate is passed only by a decision, which moves the phase and remembers the passage', () => {
    const city = aCity();
    const id = anInitiative(city);
    const request = ask(city, id, 'time', { build: 0 });
    expect(city.world.head(id).phase).toBe('exploreIdea');
    decide(city, id, request, 'build', 'go');
    const { phase, asks, passed } = city.world.head(id);
    expect(phase).toBe('exploreSetup');
    expect(asks).toBeUndefined();
    expect(passed).toEqual([{ gate: 'time', at: city.world.now, requestId: request }]);
  });

  test('G1: the three gates lead through the four phases in order', () => {
    const city = aCity();
    const id = anInitiative(city);
    pass(city, id, 'scaleUp');
    expect(city.world.head(id).phase).toBe('scale');
    expect(city.world.head(id).passed.map(({ gate }) => gate)).toEqual(['time', 'funding', 'scaleUp']);
  });

  test.each(['funding', 'scaleUp'] as const)('G1: in phase 1 nobody can ask for %s', (gate) => {
    const city = aCity();
    const id = anInitiative(city);
    expect(city.world.refusal(city.owner, requestGate, askArgs(id, gate, { build: 5 }))).toEqual({
      code: 'notThisGate',
      gate,
      phase: 'exploreIdea',
    });
  });

  test('G1: after the last gate there is none to ask for', () => {
    const city = aCity();
    const id = anInitiative(city);
    pass(city, id, 'scaleUp');
    const reason = city.world.refusal(city.owner, requestGate, askArgs(id, 'scaleUp', { build: 0 }));
    expect(reason.code).toBe('notThisGate');
  });
});

describe('G3: asking for a decision', () => {
  test('G3: the request names its lines, freezes revision 1 of the basis, and the head says whom it waits for', () => {
    const city = aCity();
    const { world } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const request = ask(city, id, 'funding', { build: 300_000, care: 200_000 });
    expect(theRequestOf(world, id, request)).toMatchObject({
      gate: 'funding',
      leadDepartmentId: 'build',
      revision: 1,
    });
    const lines = world.rows('requestLine', id).filter((line) => line.requestId === request);
    expect(lines).toMatchObject([
      { departmentId: 'build', lead: true, asked: 300_000 },
      { departmentId: 'care', lead: false, asked: 200_000 },
    ]);
    expect(world.rows('basis', id).map((basis) => basis.id)).toContain(`${request}.1`);
    expect(world.head(id).asks).toEqual({
      requestId: request,
      gate: 'funding',
      departmentIds: ['build', 'care'],
      at: world.now,
    });
  });

  test('G3: one request is open at a time; another can be made when it has been withdrawn', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    const first = ask(city, id, 'time', { build: 0 });
    expect(world.refusal(owner, requestGate, askArgs(id, 'time', { build: 0 }))).toEqual({
      code: 'requestIsOpen',
    });
    world.do(owner, withdrawRequest, { initiativeId: id, requestId: first });
    expect(theRequestOf(world, id, first)).toMatchObject({ closedAs: 'withdrawn' });
    expect(world.head(id).asks).toBeUndefined();
    const second = ask(city, id, 'time', { build: 0 });
    expect(world.head(id).asks?.requestId).toBe(second);
  });

  test('G3: a withdrawn request is not withdrawn again', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    const requestId = ask(city, id, 'time', { build: 0 });
    world.do(owner, withdrawRequest, { initiativeId: id, requestId });
    expect(world.refusal(owner, withdrawRequest, { initiativeId: id, requestId })).toEqual({
      code: 'requestClosed',
      closedAs: 'withdrawn',
    });
  });

  test('G3: the owner, the facilitator and the innovation lead ask; a reader, a decision-maker and an administrator do not', () => {
    const city = aCity();
    const { world, owner, facilitator, leader, reader, build, admin } = city;
    for (const person of [owner, facilitator, leader]) {
      const id = anInitiative(city, { facilitatorId: facilitator });
      expect(world.try(person, requestGate, askArgs(id, 'time', { build: 0 }))).toBeUndefined();
    }
    const id = anInitiative(city);
    for (const person of [reader, build, admin])
      expect(world.refusal(person, requestGate, askArgs(id, 'time', { build: 0 })).code).toBe('notAllowed');
  });

  test.each(['hours', 'from', 'until'] as const)('G3: a request for time says its %s', (field) => {
    const city = aCity();
    const { [field]: _left, ...args } = { ...askArgs(anInitiative(city), 'time', { build: 0 }) };
    expect(city.world.refusal(city.owner, requestGate, args)).toEqual({ code: 'mustNotBeEmpty', field });
  });

  test('G3: a period does not end before it begins', () => {
    const city = aCity();
    const args = { ...askArgs(anInitiative(city), 'time', { build: 0 }), until: '2026-03-01' };
    expect(city.world.refusal(city.owner, requestGate, args)).toEqual({ code: 'periodBackwards' });
  });

  test('G3: a request for money says the amount asked of each, in whole kronor', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const asking = (asked: number | undefined) => ({
      initiativeId: id,
      requestId: nextId(),
      gate: 'funding' as const,
      lines: [{ lineId: nextId(), departmentId: 'build', ...(asked === undefined ? {} : { asked }) }],
    });
    expect(world.refusal(owner, requestGate, asking(undefined))).toEqual({
      code: 'mustNotBeEmpty',
      field: 'asked',
    });
    expect(world.refusal(owner, requestGate, asking(-1)).code).toBe('malformed');
    expect(world.refusal(owner, requestGate, asking(0.5)).code).toBe('malformed');
    expect(world.try(owner, requestGate, asking(0))).toBeUndefined();
  });

  test('G3: amounts and hours stand only where they are asked for', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    const time = askArgs(id, 'time', { build: 0 });
    const withSum = { ...time, lines: time.lines.map((line) => ({ ...line, asked: 5 })) };
    expect(world.refusal(owner, requestGate, withSum)).toEqual({ code: 'notUsedHere', field: 'asked' });
    pass(city, id, 'funding');
    const scaling = askArgs(id, 'scaleUp', { build: 0 });
    expect(world.refusal(owner, requestGate, { ...scaling, hours: 4 })).toEqual({
      code: 'notUsedHere',
      field: 'hours',
    });
    expect(world.refusal(owner, requestGate, { ...scaling, from: '2026-04-01' })).toEqual({
      code: 'notUsedHere',
      field: 'from',
    });
  });

  test('G3: the lead department is always among those asked, and each only once', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    expect(world.refusal(owner, requestGate, askArgs(id, 'time', { care: 0 }))).toEqual({
      code: 'leadLineNeeded',
      departmentId: 'build',
    });
    const args = askArgs(id, 'time', { build: 0, care: 0 });
    const twice = { ...args, lines: [...args.lines, { lineId: nextId(), departmentId: 'care' }] };
    expect(world.refusal(owner, requestGate, twice)).toEqual({ code: 'askedTwice', departmentId: 'care' });
  });

  test('G3: an initiative without a lead department gets one first', () => {
    const city = aCity();
    const id = anInitiative(city);
    const { leadDepartmentId: _none, ...head } = city.world.head(id);
    city.world.put('initiative', head);
    expect(city.world.refusal(city.owner, requestGate, askArgs(id, 'time', { build: 0 }))).toEqual({
      code: 'leadDepartmentNeeded',
    });
  });

  test('G3: a closed or unknown department is not asked', () => {
    const city = aCity();
    const { world, owner, admin } = city;
    const id = anInitiative(city);
    world.do(admin, closeDepartment, { departmentId: 'care' });
    expect(world.refusal(owner, requestGate, askArgs(id, 'time', { build: 0, care: 0 })).code).toBe(
      'departmentClosed',
    );
    expect(world.refusal(owner, requestGate, askArgs(id, 'time', { build: 0, nowhere: 0 })).code).toBe(
      'notFound',
    );
  });

  test('G3: a taken id is refused, whoever had it', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    const args = askArgs(id, 'time', { build: 0 });
    world.do(owner, requestGate, args);
    world.do(owner, withdrawRequest, { initiativeId: id, requestId: args.requestId });
    expect(world.refusal(owner, requestGate, args)).toEqual({ code: 'alreadyExists' });
  });

  test('G10: on an ended initiative nothing is asked', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    world.do(owner, cancelInitiative, {
      initiativeId: id,
      endingId: nextId(),
      reason: 'betterSolution',
      lessons: 'Det fanns redan.',
      reusable: 'Enkäten.',
    });
    expect(world.refusal(owner, requestGate, askArgs(id, 'time', { build: 0 }))).toEqual({ code: 'ended' });
  });
});

describe('G3, G7: updating the basis', () => {
  test('G3: the next revision freezes what has changed; the first stays as it was', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    const requestId = ask(city, id, 'time', { build: 0 });
    changeTitle(city, id, 'Kloka livbojar');
    world.do(owner, updateBasis, { initiativeId: id, requestId, revision: 2 });
    const [first, second] = world.rows('basis', id);
    expect(theRequestOf(world, id, requestId).revision).toBe(2);
    expect(first?.content).toMatchObject({ initiative: { title: 'Sensorer i livbojar' } });
    expect(second?.content).toMatchObject({ initiative: { title: 'Kloka livbojar' } });
    expect(second?.hash).not.toBe(first?.hash);
  });

  test('G3: where nothing has changed there is no next revision', () => {
    const city = aCity();
    const id = anInitiative(city);
    const requestId = ask(city, id, 'time', { build: 0 });
    expect(city.world.refusal(city.owner, updateBasis, { initiativeId: id, requestId, revision: 2 })).toEqual(
      {
        code: 'basisUnchanged',
        revision: 1,
      },
    );
  });

  test('G7: two people update at once: the second learns that a newer revision stands', () => {
    const city = aCity();
    const { world, owner, leader } = city;
    const id = anInitiative(city);
    const requestId = ask(city, id, 'time', { build: 0 });
    changeTitle(city, id, 'Kloka livbojar');
    world.do(owner, updateBasis, { initiativeId: id, requestId, revision: 2 });
    changeTitle(city, id, 'Klokare livbojar');
    expect(world.refusal(leader, updateBasis, { initiativeId: id, requestId, revision: 2 })).toEqual({
      code: 'basisChanged',
      standing: 2,
      read: 1,
    });
  });

  test('G3: the basis of a closed request stays as it was decided on', () => {
    const city = aCity();
    const id = anInitiative(city);
    const requestId = pass(city, id, 'time');
    changeTitle(city, id, 'Något annat');
    expect(city.world.refusal(city.owner, updateBasis, { initiativeId: id, requestId, revision: 2 })).toEqual(
      {
        code: 'requestClosed',
        closedAs: 'opened',
      },
    );
  });
});
