import { beforeEach, expect, test } from 'vitest';
import { answerAssessment } from '../../../src/domain/assessment.ts';
import { editInitiative } from '../../../src/domain/editing.ts';
import { cancelInitiative } from '../../../src/domain/endingDeeds.ts';
import { isCut } from '../../../src/domain/history.ts';
import { importInitiative } from '../../../src/domain/imported.ts';
import { goBack } from '../../../src/domain/journey.ts';
import { criteria } from '../../../src/domain/model.ts';
import { costEntryDeeds } from '../../../src/domain/pilot.ts';
import { costItemDeeds } from '../../../src/domain/plan.ts';
import { tables } from '../../../src/domain/tables.ts';
import type { InitiativeRecord } from '../../../src/ui/app/record.ts';
import { gather, latestFirst } from '../../../src/ui/app/history/gather.ts';
import { historyLine } from '../../../src/ui/screens/initiative/history/historyLine.ts';
import { moneyView, sharesOf } from '../../../src/ui/screens/initiative/money/moneyView.ts';
import { stairFacts } from '../../../src/ui/screens/initiative/stairFacts.ts';
import { whereFilled } from '../../../src/ui/screens/initiative/whereFilled.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { ask, correct, decide, pass } from '../../kit/gates.ts';
import { nextId } from '../../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});

/** An initiative as the screens of a device that sees everything have it. */
function recordOf(initiativeId: string): InitiativeRecord {
  const names = Object.keys(tables).filter((table) => table !== 'initiative');
  const parts = Object.fromEntries(names.map((table) => [table, city.world.list(table, initiativeId)]));
  // The world keeps rows under the table they were written to.
  return { row: city.world.head(initiativeId), parts: parts as InitiativeRecord['parts'] };
}
const dayOf = (at: string) => at.slice(0, 10);
const stairOf = (initiativeId: string) => stairFacts(recordOf(initiativeId), city.world.today, dayOf);

test('the stair counts days from gate to gate, and in the present phase until today', () => {
  const id = anInitiative(city);
  city.world.wait(34);
  pass(city, id, 'time');
  city.world.wait(41);
  const { phases, gates } = stairOf(id);
  expect(phases).toMatchObject([
    { id: 'exploreIdea', state: 'done', days: 34 },
    { id: 'exploreSetup', state: 'here', days: 41 },
    { id: 'developPilot', state: 'coming' },
    { id: 'scale', state: 'coming' },
  ]);
  expect(gates).toMatchObject([
    { id: 'time', state: 'passed', decision: { outcome: 'go' } },
    { id: 'funding', state: 'notAsked' },
    { id: 'scaleUp', state: 'later' },
  ]);
});

test('a gate shows the open request while it waits, and the answer once the lead has said no', () => {
  const id = anInitiative(city);
  const requestId = ask(city, id, 'time', { build: 0 });
  expect(stairOf(id).gates[0]).toMatchObject({ state: 'asked', requestId });
  decide(city, id, requestId, 'build', 'kill');
  expect(stairOf(id).gates[0]).toMatchObject({ state: 'answered', outcome: 'kill' });
});

test('G8: a corrected decision stands at its gate in the place of the one it replaced', () => {
  const id = anInitiative(city);
  const requestId = pass(city, id, 'time');
  const correction = correct(city, id, requestId, 'build', 'conditionalGo');
  expect(stairOf(id).gates[0]).toMatchObject({ state: 'passed', decision: { id: correction } });
});

test('G11: a gate that must be passed anew is not shown as passed', () => {
  const id = anInitiative(city);
  pass(city, id, 'funding');
  city.world.do(city.owner, goBack, { initiativeId: id, to: 'exploreIdea', reason: 'Fel behov.' });
  const { phases, gates } = stairOf(id);
  expect(phases.map(({ state }) => state)).toEqual(['here', 'coming', 'coming', 'coming']);
  expect(gates.map(({ state }) => state)).toEqual(['anew', 'later', 'later']);
});

test('E2: a cancelled initiative stopped in its phase, and never reached those after it', () => {
  const id = anInitiative(city);
  pass(city, id, 'time');
  city.world.do(city.owner, cancelInitiative, {
    initiativeId: id,
    endingId: nextId(),
    reason: 'costOverEffect',
    lessons: 'För dyrt.',
    reusable: 'Mätningen.',
  });
  const { phases, gates } = stairOf(id);
  expect(phases.map(({ state }) => state)).toEqual(['done', 'stopped', 'neverReached', 'neverReached']);
  expect(gates.map(({ state }) => state)).toEqual(['passed', 'neverReached', 'neverReached']);
});

test('R5: an import shows its gates as imported, and claims no days', () => {
  const initiativeId = nextId();
  city.world.do(city.admin, importInitiative, {
    initiativeId,
    source: 'portfolj.csv',
    ownerId: city.owner,
    phase: 'developPilot',
    title: 'Behovsdriven IoT',
  });
  const { phases, gates } = stairOf(initiativeId);
  expect(gates.map(({ state }) => state)).toEqual(['imported', 'imported', 'notAsked']);
  expect(phases[0]).toEqual({ id: 'exploreIdea', state: 'done', days: undefined });
});

test('F3: an undecided department has its part of the bar as asked, one that said no has none', () => {
  const id = anInitiative(city);
  pass(city, id, 'time');
  const requestId = ask(city, id, 'funding', { build: 100_000, care: 80_000, school: 20_000 });
  decide(city, id, requestId, 'school', 'kill');
  decide(city, id, requestId, 'build', 'go');
  const view = moneyView(recordOf(id));
  expect(sharesOf(view)).toEqual([
    { departmentId: 'build', amount: 100_000, state: 'granted', used: 0 },
    { departmentId: 'care', amount: 80_000, state: 'undecided', used: 0 },
  ]);
  expect(view.coFunding).toMatchObject({ decided: 2, of: 3, missing: 100_000 });
});

test('F1: before money is asked for there are sums, and no bar; a request that was refused leaves none either', () => {
  const id = anInitiative(city);
  city.world.do(city.owner, costItemDeeds.add, {
    initiativeId: id,
    id: nextId(),
    what: 'Sensorer',
    amount: 50_000,
  });
  pass(city, id, 'time');
  expect(moneyView(recordOf(id))).toMatchObject({ sums: [{ estimated: 50_000 }], request: undefined });
  decide(city, id, ask(city, id, 'funding', { build: 100_000 }), 'build', 'kill');
  const view = moneyView(recordOf(id));
  expect(view.request).toBeUndefined();
  expect(sharesOf(view)).toEqual([]);
});

test('F5: what the lead has used beyond its grant is its own, whatever another has left', () => {
  const id = anInitiative(city);
  pass(city, id, 'time');
  const requestId = ask(city, id, 'funding', { build: 100_000, care: 80_000 });
  decide(city, id, requestId, 'care', 'go');
  decide(city, id, requestId, 'build', 'go');
  city.world.do(city.owner, costEntryDeeds.add, {
    initiativeId: id,
    id: nextId(),
    amount: 120_000,
    on: city.world.today,
    what: 'Konsult',
  });
  expect(moneyView(recordOf(id)).sums).toMatchObject([
    { departmentId: 'build', overspent: 20_000 },
    { departmentId: 'care', overspent: 0 },
  ]);
});

test('rule 31: a missing part leads to the first of its fields that is empty', () => {
  const id = anInitiative(city);
  const fill = (field: 'need' | 'needWhose') =>
    city.world.do(city.owner, editInitiative, {
      initiativeId: id,
      field,
      value: 'Något',
      base: { version: 0 },
    });
  const placeOf = () => whereFilled(city.world.head(id), 'need');
  expect(placeOf()).toBe(`/initiativ/${id}/upplagg#behov`);
  fill('need');
  expect(placeOf()).toBe(`/initiativ/${id}/upplagg#vems-behov`);
  fill('needWhose');
  expect(placeOf()).toBe(`/initiativ/${id}/upplagg#hur-vi-vet`);
});

const eventsOf = (initiativeId: string) => latestFirst(city.world.rows('event', initiativeId));

test('I6: an edit is told by its field, with what it was and became', () => {
  const id = anInitiative(city);
  const value = 'Livbojar försvinner';
  city.world.do(city.owner, editInitiative, {
    initiativeId: id,
    field: 'need',
    value,
    base: { version: 0 },
  });
  const [latest] = eventsOf(id);
  expect(latest && historyLine(latest)).toMatchObject({
    what: { kind: 'field', field: 'need' },
    value: 'text',
    from: null,
    to: value,
  });
});

test('I6: the decision that opens a gate is two lines, what was decided and that the phase moved', () => {
  const id = anInitiative(city);
  pass(city, id, 'time');
  const lines = eventsOf(id).map(historyLine);
  expect(lines[0]).toMatchObject({ what: { kind: 'movedOn' }, value: 'phase', to: 'exploreSetup' });
  expect(lines[1]).toMatchObject({
    what: { kind: 'deed', deed: 'decision.record' },
    about: { kind: 'gate', id: 'time' },
    value: 'outcome',
    to: 'go',
  });
});

test('I6: resting and waking are told in words of their own', () => {
  const id = anInitiative(city);
  decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'hold');
  expect(eventsOf(id).map((event) => historyLine(event).what)).toContainEqual({ kind: 'rests' });
  ask(city, id, 'time', { build: 0 });
  expect(eventsOf(id).map((event) => historyLine(event).what)).toContainEqual({ kind: 'wakes' });
});

test('a line that a newer app wrote is still told, by its deed', () => {
  const event = {
    id: 'x.0',
    owner: 'i',
    by: 'p',
    at: '2026-03-02T09:00:00.000Z',
    deed: 'future.deed',
    to: 4,
  };
  expect(historyLine(event)).toMatchObject({ what: { kind: 'deed', deed: 'future.deed' }, to: 4 });
});

test('nine answers in a row by one person are one line of history; another person’s are another', () => {
  const id = anInitiative(city);
  for (const by of [city.leader, city.build])
    for (const criterion of criteria)
      city.world.do(by, answerAssessment, { initiativeId: id, criterion, answer: 'yes' });
  const [day] = gather(eventsOf(id), dayOf);
  expect(day?.lines.slice(0, 2).map((told) => told.length)).toEqual([9, 9]);
});

test('history gathers by the city’s day, latest first', () => {
  const id = anInitiative(city);
  const first = city.world.today;
  city.world.wait(2);
  pass(city, id, 'time');
  expect(gather(eventsOf(id), dayOf).map(({ day }) => day)).toEqual([city.world.today, first]);
});

test('A1: a value that history cut short is not put back by an undo', () => {
  expect(isCut(`${'a'.repeat(199)}…`)).toBe(true);
  expect(isCut('Kort text…')).toBe(false);
  expect(isCut(null)).toBe(false);
});
