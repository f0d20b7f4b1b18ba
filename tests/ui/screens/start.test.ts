import { beforeEach, expect, test } from 'vitest';
import { digestOf, type Listed } from '../../../src/domain/digest.ts';
import { captureIdea } from '../../../src/domain/idea.ts';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { actorOf } from '../../../src/domain/person.ts';
import { logPilot } from '../../../src/domain/pilotLog.ts';
import { withdrawInitiative } from '../../../src/domain/sharing.ts';
import { tables } from '../../../src/domain/tables.ts';
import { waitingFor } from '../../../src/domain/waiting.ts';
import { stepOf } from '../../../src/ui/app/nextStep.ts';
import { loggable } from '../../../src/ui/screens/pilot/loggable.ts';
import { besides, chooseStep, ideasOf, mineOf, shown } from '../../../src/ui/screens/start/pick.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { ask, decide, pass } from '../../kit/gates.ts';
import { nextId } from '../../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});

/** An initiative as a device that sees everything would list it. */
function listed(initiativeId: string): Listed {
  const head = city.world.head(initiativeId);
  const names = Object.keys(tables).filter((table) => table !== 'initiative');
  const parts = Object.fromEntries(names.map((table) => [table, city.world.list(table, initiativeId)]));
  return { head, digest: digestOf(head, parts) };
}
const actor = (person: string) => actorOf(city.world.person(person), city.world.today);
const idsOf = (lines: readonly Listed[]) => lines.map(({ head }) => head.id);
const choose = (person: string, ...ids: readonly string[]) =>
  chooseStep(ids.map(listed), person, city.world.today, (one) => stepOf(one, city.world.today));

function anIdea(title = 'Lunch för äldre'): string {
  const initiativeId = nextId();
  city.world.do(city.owner, captureIdea, { initiativeId, title });
  return initiativeId;
}
const aPilot = (changes: Partial<Initiative> = {}) =>
  anInitiative(city, { phase: 'developPilot', phaseSince: city.world.now, ...changes });
const post = (initiativeId: string) =>
  city.world.do(city.owner, logPilot, {
    initiativeId,
    entryId: nextId(),
    text: 'Något hände',
    happenedAt: city.world.now,
  });

test('mine is what I own or help with; drafts are ideas until they are shared; what was withdrawn is gone', () => {
  const shared = anInitiative(city);
  const resting = anInitiative(city, { state: 'onHold' });
  const stopped = anInitiative(city, { state: 'cancelled' });
  const idea = anIdea();
  const withdrawn = anIdea('Ångrad');
  city.world.do(city.owner, withdrawInitiative, { initiativeId: withdrawn });
  const all = [stopped, resting, shared, idea, withdrawn].map(listed);
  expect(idsOf(mineOf(all, city.owner))).toEqual([shared, resting, stopped]);
  expect(idsOf(ideasOf(all, city.owner))).toEqual([idea]);
  expect(mineOf(all, city.coOwner)).toEqual([]);
});

test('the choice under Visa is by state; the two endings are one', () => {
  const ids = (['active', 'onHold', 'realised', 'cancelled'] as const).map((state) =>
    anInitiative(city, { state }),
  );
  const all = ids.map(listed);
  expect(idsOf(shown(all, 'ended'))).toEqual(ids.slice(2));
  expect(idsOf(shown(all, 'onHold'))).toEqual([ids[1]]);
  expect(shown(all, 'all')).toHaveLength(4);
});

test('the next step is what somebody has asked for before what moves on by itself', () => {
  const idea = anIdea();
  const recycled = anInitiative(city);
  const requestId = ask(city, recycled, 'time', { build: 0 });
  expect(choose(city.owner, idea, recycled)?.listed.head.id).toBe(idea);
  decide(city, recycled, requestId, 'build', 'recycle');
  expect(choose(city.owner, idea, recycled)).toMatchObject({
    listed: { head: { id: recycled } },
    step: { step: 'complete' },
  });
});

test('of equal steps the one that has come furthest, and what is shared before drafts', () => {
  const idea = anIdea();
  const young = anInitiative(city);
  const further = anInitiative(city);
  pass(city, further, 'time');
  expect(choose(city.owner, idea, young, further)?.listed.head.id).toBe(further);
  expect(choose(city.owner, idea, young)?.listed.head.id).toBe(young);
});

test('nothing is put on top that waits for others, rests, or has ended', () => {
  const asked = anInitiative(city);
  ask(city, asked, 'time', { build: 0 });
  const resting = anInitiative(city, { state: 'onHold', restUntil: '2027-01-01' });
  const ended = anInitiative(city, { state: 'cancelled' });
  expect(choose(city.owner, asked, resting, ended)).toBeUndefined();
  const due = anInitiative(city, { state: 'onHold', restUntil: city.world.today });
  expect(choose(city.owner, asked, resting, ended, due)?.step.step).toBe('review');
});

test('P1: a pilot asks for its week’s post when a week has gone, and for its first at once', () => {
  const pilot = aPilot();
  const step = () => stepOf(listed(pilot), city.world.today);
  expect(step()).toEqual({ step: 'log', days: undefined });
  post(pilot);
  expect(step().step).toBe('describe');
  city.world.wait(6);
  expect(step().step).toBe('describe');
  city.world.wait(1);
  expect(step()).toEqual({ step: 'log', days: 7 });
});

test('what stands on top does not stand once more in the list', () => {
  const pilot = aPilot();
  const other = aPilot();
  city.world.wait(40);
  const waiting = waitingFor(actor(city.owner), [pilot, other].map(listed), city.world.today);
  expect(waiting.map(({ kind }) => kind)).toEqual(['check', 'check']);
  const rest = besides(waiting, { initiativeId: pilot, step: 'check' });
  expect(rest.map(({ initiativeId }) => initiativeId)).toEqual([other]);
  expect(besides(waiting, undefined)).toHaveLength(2);
});

test('only what one may log is offered, one’s own first, longest without a post on top', () => {
  const logged = aPilot();
  post(logged);
  const silent = aPilot();
  const inSetup = anInitiative(city, { phase: 'exploreSetup' });
  const ended = aPilot({ state: 'realised' });
  const idea = anIdea();
  const all = [logged, silent, inSetup, ended, idea].map(listed);
  const offered = loggable(all, actor(city.owner));
  expect(idsOf(offered.pilots)).toEqual([silent, logged]);
  expect(idsOf(offered.others)).toEqual([inSetup]);
  expect(loggable(all, actor(city.reader))).toEqual({ pilots: [], others: [] });
  // Leads innovation in the department that leads them, and owns none.
  expect(idsOf(loggable(all, actor(city.leader)).pilots)).toEqual([silent, logged]);
});
