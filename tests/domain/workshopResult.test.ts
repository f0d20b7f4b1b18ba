import { beforeEach, describe, expect, test } from 'vitest';
import { choose } from '../../src/domain/choosing.ts';
import { clusterDeeds } from '../../src/domain/cluster.ts';
import { noteDeeds } from '../../src/domain/note.ts';
import { participantDeeds } from '../../src/domain/participant.ts';
import { revealRound, ROOM } from '../../src/domain/vote.ts';
import { workshopDocument } from '../../src/domain/workshopDocument.ts';
import { documentOfWorkshop } from '../../src/domain/workshopExport.ts';
import { resultOf, type WorkshopRows } from '../../src/domain/workshopResult.ts';
import { revealStep } from '../../src/domain/workshopStep.ts';
import { aCity, type City } from '../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../kit/workshop.ts';
import { nextId } from '../kit/world.ts';

let city: City;
let room: AWorkshop;
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
});

/** Rows as a device has them: those of other devices have not reached it. */
function rowsOn(device: string) {
  const { world } = city;
  const reaches = (row: object) => {
    const onlyOn: unknown = Reflect.get(row, 'onlyOn');
    return onlyOn === undefined || onlyOn === device;
  };
  const rows = <N extends keyof WorkshopRows | 'attachment'>(table: N) =>
    world.rows(table, room.workshopId).filter(reaches);
  return {
    note: rows('note'),
    cluster: rows('cluster'),
    voteRound: rows('voteRound'),
    ballot: rows('ballot'),
    turnout: rows('turnout'),
    participant: rows('participant'),
    workshopStep: rows('workshopStep'),
    event: rows('event'),
    attachment: rows('attachment'),
  };
}
const documentOn = (device: string, names: boolean) =>
  documentOfWorkshop(room.head(), rowsOn(device), {
    city: 'Staden',
    today: '2026-03-03',
    names,
    department: 'Förvaltningen build',
    leaders: ['facilitator'],
  });
const asSent = (document: object): unknown => JSON.parse(JSON.stringify(document));

/** Two notes of a person's and a group's, in a cluster, voted on by the person and the room. */
function aWholeWorkshop() {
  const { world, facilitator } = city;
  const { workshopId } = room;
  const kim = room.somebody('Kim Kemi');
  const group = nextId();
  world.do(facilitator, participantDeeds.add, { workshopId, id: group, kind: 'group', name: 'Grupp 2' });
  const cold = room.cluster('Kyla');
  const glove = room.note('Handsken fryser', { authorId: kim, clusterId: cold });
  const gloves = room.note('Handskar fryser', { authorId: group });
  world.do(facilitator, noteDeeds.merge, { workshopId, id: gloves, into: glove });
  const loose = room.note('Bastu i bussen');
  const base = { version: 0 };
  world.do(facilitator, clusterDeeds.edit, { workshopId, id: cold, field: 'effect', value: 9, base });
  world.do(facilitator, clusterDeeds.edit, { workshopId, id: cold, field: 'effort', value: 0, base });
  const round = room.round();
  room.vote(round, kim, { [cold]: 2, [loose]: 1 });
  room.vote(round, ROOM, { [cold]: 4 });
  world.do(facilitator, choose, { workshopId, table: 'cluster', id: cold });
  return { kim, group, cold, glove, gloves, loose, round };
}

describe('the result of a workshop', () => {
  test('has the wall, the plane and what was chosen', () => {
    const { cold } = aWholeWorkshop();
    const { wall, placed, chosen } = resultOf(rowsOn('tablet-leader'));
    expect(wall.columns.map(({ lapps }) => lapps.map(({ merged }) => merged.length))).toEqual([[1]]);
    expect(placed.map(({ id, effect, effort }) => [id, effect, effort])).toEqual([[cold, 9, 0]]);
    expect(chosen.map(({ id }) => id)).toEqual([cold]);
  });

  test('W3: a round that has not been shown is how many have voted, on the device that holds the ballots too', () => {
    const { round } = aWholeWorkshop();
    const before = resultOf(rowsOn('tablet-leader'));
    expect(before.rounds).toEqual([]);
    expect(before.hiddenRounds.map((each) => [each.round.id, each.voted])).toEqual([[round, 2]]);

    city.world.do(city.facilitator, revealRound, { workshopId: room.workshopId, roundId: round });
    const after = resultOf(rowsOn('tablet-member'));
    expect(after.hiddenRounds).toEqual([]);
    expect([...(after.rounds[0]?.tally.votes.values() ?? [])].toSorted((a, b) => a - b)).toEqual([1, 6]);
  });

  test('W3: notes that have not been shown are counted and never there, whichever tablet looks', () => {
    room.note('Tyst ett', { stepId: room.silent });
    room.note('Tyst två', { stepId: room.silent, on: room.member });
    const gone = room.note('Tyst tre', { stepId: room.silent, on: room.member });
    city.world.do(room.member.person, noteDeeds.withdraw, { workshopId: room.workshopId, id: gone });
    room.note('Öppen');
    for (const device of ['tablet-leader', 'tablet-member', 'tablet-of-another']) {
      const result = resultOf(rowsOn(device));
      expect(result.hiddenNotes).toBe(2);
      expect(result.wall.loose.map(({ note }) => note.text)).toEqual(['Öppen']);
    }
    city.world.do(city.facilitator, revealStep, { workshopId: room.workshopId, stepId: room.silent });
    expect(resultOf(rowsOn('tablet-leader')).hiddenNotes).toBe(0);
  });
});

describe('the whole result as data (docs/workshop-export.md)', () => {
  test('is what its schema says, with names and without', () => {
    const { round } = aWholeWorkshop();
    room.photo({ table: 'workshop', id: room.workshopId });
    room.note('Tyst', { stepId: room.silent });
    for (const names of [true, false]) {
      workshopDocument.parse(asSent(documentOn('tablet-leader', names)));
    }
    city.world.do(city.facilitator, revealRound, { workshopId: room.workshopId, roundId: round });
    for (const names of [true, false]) {
      const parsed = workshopDocument.parse(asSent(documentOn('tablet-leader', names)));
      expect(parsed.notes).toHaveLength(3);
      expect(parsed.photos).toHaveLength(1);
      expect(parsed.hidden).toEqual({ notes: 1, rounds: [] });
      expect(Object.values(parsed.rounds[0]?.result ?? {}).toSorted((a, b) => a - b)).toEqual([1, 6]);
    }
  });

  test('W3: says nothing of what has not been shown', () => {
    const { cold, kim, round } = aWholeWorkshop();
    const silent = room.note('Hemlig tanke', { stepId: room.silent });
    room.photo({ table: 'note', id: silent });
    const text = JSON.stringify(documentOn('tablet-leader', true));
    expect(text).not.toContain('Hemlig');
    expect(text).not.toContain(silent);
    expect(text).not.toContain(`"${cold}":`);
    // That Kim was there is said; that Kim has voted is not.
    expect(text.split(kim)).toHaveLength(3);
    expect(text.split(round)).toHaveLength(2);
  });

  test('without names no person is in it, by name or by id, and ballots are nobody’s; groups and the room are', () => {
    const { kim, group, glove, round } = aWholeWorkshop();
    city.world.do(city.facilitator, revealRound, { workshopId: room.workshopId, roundId: round });
    const document = documentOn('tablet-leader', false);
    const text = JSON.stringify(document);
    expect(text).not.toContain('Kim');
    expect(text).not.toContain(kim);
    expect(document.present).toEqual({ person: 1, group: 1, number: 0 });
    expect(document.notes.find(({ id }) => id === glove)?.authorId).toBeUndefined();
    expect(document.notes.map(({ authorId }) => authorId)).toContain(group);
    expect(document.rounds[0]?.ballots.map(({ voter }) => voter).sort()).toEqual([ROOM, undefined]);
  });

  test('W7: of two ballots for one voter both are there, and one counts; a late one says so', () => {
    const { kim, cold, loose, round } = aWholeWorkshop();
    city.world.do(city.facilitator, revealRound, { workshopId: room.workshopId, roundId: round });
    city.world.now = '2026-03-02T10:00:00.000Z';
    room.vote(round, kim, { [loose]: 3 }, room.member);
    const [said] = documentOn('tablet-leader', true).rounds;
    const ofKim = said?.ballots.filter(({ voter }) => voter === kim);
    expect(ofKim?.map(({ counted, late }) => [counted, late]).toSorted()).toEqual([
      [false, undefined],
      [true, true],
    ]);
    expect(said?.result).toEqual({ [cold]: 4, [loose]: 3 });
  });
});
