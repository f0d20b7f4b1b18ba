import { beforeEach, describe, expect, it } from 'vitest';
import { audienceOf } from '../../src/domain/access.ts';
import { addNote, noteDeeds } from '../../src/domain/note.ts';
import { participantDeeds, present, voters } from '../../src/domain/participant.ts';
import { isOngoing } from '../../src/domain/workshop.ts';
import {
  addLeader,
  addMember,
  editWorkshop,
  endWorkshop,
  goToStep,
  prepareWorkshop,
  removeLeader,
  removeMember,
  reopenWorkshop,
  restoreWorkshop,
  setTimer,
  startWorkshop,
  withdrawWorkshop,
} from '../../src/domain/workshopDeeds.ts';
import { digestOfWorkshop } from '../../src/domain/workshopDigest.ts';
import { agenda, stepDeeds } from '../../src/domain/workshopStep.ts';
import { aCity, type City } from '../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../kit/workshop.ts';
import { nextId } from '../kit/world.ts';

let city: City;
let room: AWorkshop;
let itself: { readonly workshopId: string };
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
  itself = { workshopId: room.workshopId };
});
const lines = () => city.world.rows('event', room.workshopId).map(({ deed }) => deed);
const lead = () => room.leader.person;

describe('who has to do with a workshop', () => {
  it('W7: it reaches those who lead it or take part, and the innovation leads of its department', () => {
    const head = room.head();
    expect(audienceOf(head, 'workshop', head)).toEqual(
      ['lead:build', 'p-coOwner', 'p-facilitator']
        .map((each) => (each.startsWith('p-') ? `p:${each}` : each))
        .toSorted(),
    );
  });

  it('V8: to an outsider it is not there, whatever they try', () => {
    const id = room.note('Handsken fryser');
    const gone = { code: 'notFound', what: 'workshop' };
    const edit = { ...itself, field: 'title' as const, value: 'Min', base: { version: 0 } };
    for (const who of [city.owner, city.care, city.admin, city.reader]) {
      expect(city.world.refusal(who, editWorkshop, edit)).toEqual(gone);
      expect(city.world.refusal(who, endWorkshop, itself)).toEqual(gone);
      expect(city.world.refusal(who, noteDeeds.withdraw, { ...itself, id })).toEqual(gone);
      expect(city.world.refusal(who, addMember, { ...itself, personId: who })).toEqual(gone);
    }
  });

  it('V8: the innovation lead of its department sees it, and does nothing in it', () => {
    expect(city.world.refusal(city.leader, startWorkshop, itself)).toEqual({
      code: 'notAllowed',
      deed: 'workshop.start',
    });
  });

  it('W1: is prepared by facilitators and innovation leads', () => {
    const given = { workshopId: nextId(), title: 'Ny', mode: 'one' as const, steps: [], participants: [] };
    expect(city.world.refusal(city.owner, prepareWorkshop, given).code).toBe('notAllowed');
    expect(city.world.try(city.leader, prepareWorkshop, given)).toBeUndefined();
    expect(city.world.refusal(city.facilitator, prepareWorkshop, given)).toEqual({ code: 'alreadyExists' });
  });

  it('W7: has always somebody who leads it, and who has led it goes on taking part', () => {
    const whom = (personId: string) => ({ ...itself, personId });
    expect(city.world.refusal(lead(), removeLeader, whom(lead()))).toEqual({ code: 'lastLeader' });
    city.world.do(lead(), addLeader, whom(room.member.person));
    expect(room.head()).toMatchObject({ leaderIds: [lead(), room.member.person], memberIds: [] });
    city.world.do(room.member.person, removeLeader, whom(lead()));
    expect(room.head()).toMatchObject({ leaderIds: [room.member.person], memberIds: [lead()] });
  });

  it('W7: somebody who is added by two tablets is added once, and stays where they stand', () => {
    const whom = (personId: string) => ({ ...itself, personId });
    city.world.do(lead(), addLeader, whom(room.member.person));
    const before = lines().length;
    city.world.do(lead(), addLeader, whom(lead()));
    city.world.do(lead(), addMember, whom(room.member.person));
    expect(room.head().leaderIds).toEqual([lead(), room.member.person]);
    expect(lines()).toHaveLength(before);
  });

  it('W7: whose tablet is taken out is an outsider from then on', () => {
    city.world.do(lead(), removeMember, { ...itself, personId: room.member.person });
    const late = {
      ...itself,
      id: nextId(),
      stepId: room.spoken,
      text: 'Sent',
      colour: 'blue' as const,
      deviceId: 'd1',
    };
    expect(city.world.refusal(room.member.person, addNote, late)).toEqual({
      code: 'notFound',
      what: 'workshop',
    });
  });
});

describe('the life of a workshop', () => {
  it('W7: takes notes from late tablets also when it has ended, and when it was withdrawn', () => {
    city.world.do(lead(), endWorkshop, itself);
    const late = room.note('Sent', { on: room.member });
    city.world.do(lead(), withdrawWorkshop, itself);
    const later = room.note('Senare', { on: room.member });
    expect(room.notes().map(({ id }) => id)).toEqual([late, later]);
    city.world.do(lead(), restoreWorkshop, itself);
    expect(room.head().withdrawnAt).toBeUndefined();
  });

  it('W7: begun, ended and reopened by two tablets at once it is so once, and its history says it once', () => {
    for (const deed of [startWorkshop, endWorkshop, reopenWorkshop])
      for (const person of [lead(), lead()]) city.world.do(person, deed, itself);
    expect(lines().slice(-3)).toEqual(['workshop.start', 'workshop.end', 'workshop.reopen']);
  });

  it('W9: goes on from its start to its end, and is taken to be over when nobody has ended it for two days', () => {
    const head = { startedAt: '2026-03-02T09:00:00.000Z' };
    expect(isOngoing({}, '2026-03-02')).toBe(false);
    expect(isOngoing(head, '2026-03-02')).toBe(true);
    expect(isOngoing(head, '2026-03-03')).toBe(true);
    expect(isOngoing(head, '2026-03-04')).toBe(false);
    expect(isOngoing({ ...head, endedAt: head.startedAt }, '2026-03-02')).toBe(false);
    expect(isOngoing({ ...head, withdrawnAt: head.startedAt }, '2026-03-02')).toBe(false);
  });

  it('W4: the time belongs to its step and goes when the room goes on, or home; the time leaves no line', () => {
    const timer = { stepId: room.silent, seconds: 300, endsAt: '2026-03-02T09:05:00.000Z' };
    const before = lines().length;
    city.world.do(lead(), setTimer, { ...itself, timer });
    expect(room.head().timer).toEqual(timer);
    expect(lines()).toHaveLength(before);
    city.world.do(lead(), goToStep, { ...itself, stepId: room.spoken });
    expect(room.head()).toMatchObject({ stepId: room.spoken });
    expect(room.head().timer).toBeUndefined();
    city.world.do(lead(), setTimer, { ...itself, timer });
    city.world.do(lead(), endWorkshop, itself);
    expect(room.head().timer).toBeUndefined();
  });

  it('W4: going to the step where the room is does not stop its time', () => {
    city.world.do(lead(), goToStep, { ...itself, stepId: room.silent });
    city.world.do(lead(), setTimer, {
      ...itself,
      timer: { stepId: room.silent, seconds: 60, leftSeconds: 10 },
    });
    city.world.do(lead(), goToStep, { ...itself, stepId: room.silent });
    expect(room.head().timer).toBeDefined();
  });

  it('I3: a step that is withdrawn is not in the agenda, and comes back to its place', () => {
    const steps = () => agenda(city.world.rows('workshopStep', room.workshopId)).map(({ id }) => id);
    const whole = steps();
    city.world.do(lead(), stepDeeds.withdraw, { ...itself, id: room.spoken });
    expect(steps()).toEqual([room.silent, room.voting]);
    city.world.do(lead(), stepDeeds.restore, { ...itself, id: room.spoken });
    expect(steps()).toEqual(whole);
  });
});

describe('those in the room', () => {
  const add = (name: string, kind: 'person' | 'group' | 'number') => {
    const id = nextId();
    city.world.do(room.member.person, participantDeeds.add, { ...itself, id, kind, name });
    return id;
  };
  const all = () => city.world.rows('participant', room.workshopId);

  it('W2: numbers stand in order of number, and groups vote as one where there is nobody else', () => {
    const [ten, two, table] = [add('10', 'number'), add('2', 'number'), add('Bord 1', 'group')];
    expect(
      present(all())
        .filter(({ kind }) => kind === 'number')
        .map(({ id }) => id),
    ).toEqual([two, ten]);
    expect(voters(all()).map(({ id }) => id)).not.toContain(table);
    for (const id of [ten, two]) city.world.do(lead(), participantDeeds.withdraw, { ...itself, id });
    expect(voters(all()).map(({ id }) => id)).toEqual([table]);
  });

  it('rule 16: who is written down on a colleague’s tablet by mistake is taken away there too', () => {
    const id = add('Kmi', 'person');
    expect(city.world.try(room.member.person, participantDeeds.withdraw, { ...itself, id })).toBeUndefined();
    expect(present(all())).toEqual([]);
  });
});

it('the list of workshops counts what stands: notes, those in the room, minutes, initiatives', () => {
  room.note('Ett');
  room.note('Två');
  city.world.do(lead(), noteDeeds.withdraw, { ...itself, id: room.note('Tre') });
  room.somebody('Kim');
  const parts = Object.fromEntries(
    (['note', 'cluster', 'participant', 'workshopStep'] as const).map((table) => [
      table,
      city.world.rows(table, room.workshopId),
    ]),
  );
  expect(digestOfWorkshop(room.head(), parts)).toMatchObject({ notes: 2, participants: 1, initiatives: 0 });
});
