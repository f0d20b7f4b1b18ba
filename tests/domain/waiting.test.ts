import { beforeEach, describe, expect, it } from 'vitest';
import { declareRecusal } from '../../src/domain/recusing.ts';
import { digestOf, type Listed } from '../../src/domain/digest.ts';
import { daysInPhase } from '../../src/domain/initiative.ts';
import { proposeLead } from '../../src/domain/lead.ts';
import { nextStep } from '../../src/domain/nextStep.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { leavePerson } from '../../src/domain/people.ts';
import { actorOf } from '../../src/domain/person.ts';
import { valueCheckDeeds } from '../../src/domain/pilot.ts';
import { logPilot } from '../../src/domain/pilotLog.ts';
import { costItemDeeds, milestoneDeeds } from '../../src/domain/plan.ts';
import { tables } from '../../src/domain/tables.ts';
import { waitingFor } from '../../src/domain/waiting.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, correct, decide, pass } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});

/** An initiative as a device that sees everything would list it. */
function listed(initiativeId: string): Listed {
  const head = city.world.head(initiativeId);
  const names = Object.keys(tables).filter((table) => table !== 'initiative');
  const parts = Object.fromEntries(names.map((table) => [table, city.world.list(table, initiativeId)]));
  // As the store keeps it: JSON.
  return JSON.parse(JSON.stringify({ head, digest: digestOf(head, parts) })) as Listed;
}
const waitsFor = (person: string, ...ids: readonly string[]) =>
  waitingFor(actorOf(city.world.person(person), city.world.today), ids.map(listed), city.world.today, {
    people: city.world.rows('person', ORGANISATION),
  });
/** Kinds of what waits, apart from decisions to be registered. */
const kinds = (person: string, ...ids: readonly string[]) =>
  waitsFor(person, ...ids)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'unregistered');
const step = (initiativeId: string) => nextStep(listed(initiativeId), city.world.today);

describe('the digest', () => {
  it('G6: says who has decided and what is missing: 1 av 2 har beslutat, 50 kr saknas', () => {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'time');
    const requestId = ask(city, initiativeId, 'funding', { build: 100, care: 50 });
    decide(city, initiativeId, requestId, 'build', 'go');
    const { request } = listed(initiativeId).digest;
    expect(request).toMatchObject({ asked: 150, granted: 100, missing: 50, undecided: ['care'] });
    expect(request?.lines).toMatchObject([
      { departmentId: 'build', lead: true, outcome: 'go', granted: 100 },
      { departmentId: 'care', lead: false, granted: 0 },
    ]);
  });

  it('F1: sums per department', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, costItemDeeds.add, {
      initiativeId,
      id: nextId(),
      what: 'Sensorer',
      amount: 40,
    });
    expect(listed(initiativeId).digest.sums).toMatchObject([{ departmentId: 'build', estimated: 40 }]);
  });

  it('P1: knows the last entry and the next step of the timeline', () => {
    const initiativeId = anInitiative(city);
    const entry = { initiativeId, happenedAt: '2026-03-01T10:00:00.000Z' };
    city.world.do(city.owner, logPilot, { ...entry, entryId: nextId(), text: 'x'.repeat(500) });
    for (const [title, dueOn] of [
      ['Sedan', '2026-06-01'],
      ['Först', '2026-05-01'],
    ] as const)
      city.world.do(city.owner, milestoneDeeds.add, { initiativeId, id: nextId(), title, dueOn });
    const { lastLog, nextMilestone, milestones } = listed(initiativeId).digest;
    expect(lastLog?.text).toHaveLength(200);
    expect(nextMilestone).toEqual({ title: 'Först', dueOn: '2026-05-01' });
    expect(milestones).toEqual({ done: 0, all: 2 });
  });
});

describe('what waits', () => {
  it('§9: a decision waits for the decision-makers of each asked department until it is taken', () => {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'time');
    const requestId = ask(city, initiativeId, 'funding', { build: 100, care: 50 });
    expect(kinds(city.build, initiativeId)).toEqual(['decide']);
    expect(kinds(city.care, initiativeId)).toEqual(['decide']);
    expect(kinds(city.school, initiativeId)).toEqual([]);
    expect(kinds(city.owner, initiativeId)).toEqual([]);
    decide(city, initiativeId, requestId, 'care', 'go');
    expect(kinds(city.care, initiativeId)).toEqual([]);
  });

  it('G5: for a deputy it waits only in the deputy’s period, and is marked so', () => {
    const initiativeId = anInitiative(city);
    ask(city, initiativeId, 'time', { build: 0 });
    expect(waitsFor(city.deputy, initiativeId)).toEqual([]);
    city.world.now = '2026-04-10T09:00:00.000Z';
    expect(waitsFor(city.deputy, initiativeId)).toMatchObject([{ kind: 'decide', asDeputy: true }]);
    expect(waitsFor(city.build, initiativeId)).toMatchObject([{ kind: 'decide', asDeputy: false }]);
  });

  it('G5: for somebody who owns it or has declared jäv it does not wait', () => {
    const initiativeId = anInitiative(city);
    ask(city, initiativeId, 'time', { build: 0 });
    city.world.put('initiative', { ...city.world.head(initiativeId), coOwnerIds: [city.limited] });
    expect(kinds(city.limited, initiativeId)).toEqual([]);
    city.world.do(city.build, declareRecusal, { initiativeId });
    expect(kinds(city.build, initiativeId)).toEqual([]);
  });

  it('G6: the owner is told what to complete, by the lead when the request has closed and by another while it is open', () => {
    const initiativeId = anInitiative(city);
    const first = ask(city, initiativeId, 'time', { build: 0 });
    decide(city, initiativeId, first, 'build', 'recycle');
    expect(waitsFor(city.owner, initiativeId)).toMatchObject([
      { kind: 'complete', departmentId: 'build', text: 'Beskriv testgruppen.' },
    ]);
    expect(step(initiativeId)).toMatchObject({ step: 'complete', gate: 'time' });
    pass(city, initiativeId, 'time');
    expect(kinds(city.owner, initiativeId)).toEqual([]);
    const second = ask(city, initiativeId, 'funding', { build: 100, care: 50 });
    decide(city, initiativeId, second, 'care', 'recycle');
    expect(waitsFor(city.owner, initiativeId)).toMatchObject([{ kind: 'complete', departmentId: 'care' }]);
  });

  it('G6: after the lead’s no the owner’s list says Avsluta eller ompröva', () => {
    const initiativeId = anInitiative(city);
    decide(city, initiativeId, ask(city, initiativeId, 'time', { build: 0 }), 'build', 'kill');
    expect(kinds(city.owner, initiativeId)).toEqual(['reconsider']);
    expect(step(initiativeId)).toEqual({ step: 'reconsider', gate: 'time' });
  });

  it('G6: when all have decided and money is missing, accepting the shortfall waits for the owner', () => {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'time');
    const requestId = ask(city, initiativeId, 'funding', { build: 100, care: 50 });
    decide(city, initiativeId, requestId, 'build', 'go');
    decide(city, initiativeId, requestId, 'care', 'kill');
    expect(waitsFor(city.owner, initiativeId)).toMatchObject([{ kind: 'acceptShortfall', missing: 50 }]);
    expect(step(initiativeId)).toEqual({ step: 'acceptShortfall', missing: 50 });
  });

  it('G9: a condition stands in both lists when it is due within 14 days, and says when it is overdue', () => {
    const initiativeId = anInitiative(city);
    const requestId = ask(city, initiativeId, 'time', { build: 0 });
    decide(city, initiativeId, requestId, 'build', 'conditionalGo', {
      conditions: [{ conditionId: nextId(), text: 'Redovisa.', dueOn: '2026-04-01' }],
    });
    expect(kinds(city.owner, initiativeId)).toEqual([]);
    city.world.now = '2026-03-18T09:00:00.000Z';
    expect(waitsFor(city.owner, initiativeId)).toMatchObject([
      { kind: 'condition', overdue: false, mine: false },
    ]);
    city.world.now = '2026-04-02T09:00:00.000Z';
    expect(waitsFor(city.build, initiativeId).filter(({ kind }) => kind === 'condition')).toMatchObject([
      { overdue: true, mine: true, on: '2026-04-01' },
    ]);
    expect(kinds(city.care, initiativeId)).toEqual([]);
  });

  it('G13: a pilot not asked for 30 days stands in the owner’s and the lead department’s list', () => {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'funding');
    city.world.wait(30);
    for (const person of [city.owner, city.leader, city.build])
      expect(kinds(person, initiativeId)).toEqual(['check']);
    for (const person of [city.care, city.coOwner]) expect(kinds(person, initiativeId)).toEqual([]);
    expect(step(initiativeId)).toEqual({ step: 'check', days: 30 });
    city.world.do(city.owner, valueCheckDeeds.add, {
      initiativeId,
      id: nextId(),
      on: city.world.today,
      value: 'yes',
      verdict: 'continue',
    });
    expect(kinds(city.owner, initiativeId)).toEqual([]);
  });

  it('§9: a resting initiative comes up on its review date, and changes nothing by itself', () => {
    const initiativeId = anInitiative(city);
    decide(city, initiativeId, ask(city, initiativeId, 'time', { build: 0 }), 'build', 'hold', {
      restUntil: '2026-05-01',
    });
    expect(kinds(city.owner, initiativeId)).toEqual([]);
    city.world.now = '2026-05-01T09:00:00.000Z';
    for (const person of [city.owner, city.build, city.leader])
      expect(kinds(person, initiativeId)).toEqual(['review']);
    expect(city.world.head(initiativeId).state).toBe('onHold');
    expect(step(initiativeId)).toEqual({ step: 'review', on: '2026-05-01' });
  });

  it('G14: when a correction has undone a gate behind it, both lists say so', () => {
    const initiativeId = anInitiative(city);
    const requestId = pass(city, initiativeId, 'time');
    correct(city, initiativeId, requestId, 'build', 'kill');
    expect(city.world.head(initiativeId).phase).toBe('exploreSetup');
    for (const person of [city.owner, city.build]) expect(kinds(person, initiativeId)).toEqual(['fallen']);
    expect(step(initiativeId)).toEqual({ step: 'decideAnew', gate: 'time' });
  });

  it('A3: decisions without a diary number wait for the department that took them', () => {
    const initiativeId = anInitiative(city);
    const requestId = ask(city, initiativeId, 'time', { build: 0 });
    const decisionId = decide(city, initiativeId, requestId, 'build', 'go');
    for (const person of [city.build, city.leader])
      expect(waitsFor(person, initiativeId)).toMatchObject([
        { kind: 'unregistered', decisionId, departmentId: 'build' },
      ]);
    expect(waitsFor(city.care, initiativeId)).toEqual([]);
  });

  it('a proposed change of lead waits for both departments', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, proposeLead, { initiativeId, departmentId: 'care' });
    for (const person of [city.build, city.care]) expect(kinds(person, initiativeId)).toEqual(['lead']);
    expect(kinds(city.school, initiativeId)).toEqual([]);
  });

  it('I5: what somebody left behind waits for the innovation lead and the administrator', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.admin, leavePerson, { personId: city.owner, initiativeIds: [] });
    for (const person of [city.leader, city.admin]) expect(kinds(person, initiativeId)).toEqual(['orphan']);
    expect(kinds(city.coOwner, initiativeId)).toEqual([]);
  });

  it('what has waited longest stands on top', () => {
    const [late, early] = [anInitiative(city), anInitiative(city)];
    ask(city, early, 'time', { build: 0 });
    city.world.wait(3);
    ask(city, late, 'time', { build: 0 });
    expect(waitsFor(city.build, late, early).map(({ initiativeId }) => initiativeId)).toEqual([early, late]);
  });
});

describe('the next step', () => {
  it('M4: says what is missing, and then to ask; it forbids nothing', () => {
    const initiativeId = anInitiative(city);
    expect(step(initiativeId)).toEqual({
      step: 'describe',
      gate: 'time',
      missing: ['need', 'hypothesis', 'estimatedValue', 'wantedTime'],
    });
    city.world.put('initiative', {
      ...city.world.head(initiativeId),
      need: 'a',
      needWhose: 'b',
      needEvidence: 'c',
      hypothesis: 'd',
      estimatedValue: 'e',
      wantedHours: 40,
      wantedFrom: '2026-04-01',
      wantedUntil: '2026-05-01',
    });
    expect(step(initiativeId)).toEqual({ step: 'request', gate: 'time' });
    ask(city, initiativeId, 'time', { build: 0 });
    expect(step(initiativeId)).toMatchObject({ step: 'await', departmentIds: ['build'] });
  });

  it('E1: in the last phase it is to be used somewhere, and then realised', () => {
    const initiativeId = anInitiative(city);
    pass(city, initiativeId, 'scaleUp');
    expect(step(initiativeId)).toEqual({ step: 'implement' });
    city.world.put('implementation', {
      id: nextId(),
      owner: initiativeId,
      by: city.owner,
      at: city.world.now,
      operation: 'Badstränderna',
      departmentId: 'build',
      from: '2026-06-01',
    });
    expect(step(initiativeId)).toEqual({ step: 'realise' });
  });

  it('after the ending there is something to learn, or benefits to follow', () => {
    const initiativeId = anInitiative(city, { state: 'cancelled' });
    expect(step(initiativeId)).toEqual({ step: 'learn' });
    city.world.put('initiative', { ...city.world.head(initiativeId), state: 'realised' });
    expect(step(initiativeId)).toEqual({ step: 'followBenefits' });
  });

  it('days in phase are counted from when it entered it', () => {
    const initiativeId = anInitiative(city);
    city.world.wait(10);
    expect(daysInPhase(city.world.head(initiativeId), city.world.today)).toBe(10);
    pass(city, initiativeId, 'time');
    expect(daysInPhase(city.world.head(initiativeId), city.world.today)).toBe(0);
  });
});
