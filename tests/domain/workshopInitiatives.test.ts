import { beforeEach, describe, expect, it } from 'vitest';
import { choose, makeInitiative, unchoose } from '../../src/domain/choosing.ts';
import { clusterDeeds, mergeCluster } from '../../src/domain/cluster.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { mergeNote, noteDeeds } from '../../src/domain/note.ts';
import { closeDepartment } from '../../src/domain/departments.ts';
import { withdrawInitiative } from '../../src/domain/sharing.ts';
import { revealRound } from '../../src/domain/vote.ts';
import { withdrawWallPhoto } from '../../src/domain/wallPhoto.ts';
import { prepareWorkshop } from '../../src/domain/workshopDeeds.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../kit/workshop.ts';

let city: City;
let room: AWorkshop;
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
});

const of = (table: 'note' | 'cluster', id: string, more: object = {}) => ({
  workshopId: room.workshopId,
  table,
  id,
  title: 'Varmare handskar',
  ...more,
});
const make = (table: 'note' | 'cluster', id: string, more: object = {}) =>
  city.world.do(room.leader.person, makeInitiative, of(table, id, more));
const photosOf = (owner: string) => city.world.rows('attachment', owner);
const linesOf = (owner: string) => city.world.rows('event', owner).map(({ deed }) => deed);

describe('a note or a cluster becomes an initiative', () => {
  it('W6: in phase 1, its id the note’s own, with the challenge and where it came from', () => {
    const kim = room.somebody('Kim');
    const id = room.note('Handsken fryser', { authorId: kim });
    make('note', id, { leadDepartmentId: 'build' });
    expect(city.world.head(id)).toMatchObject({
      phase: 'exploreIdea',
      challenge: 'Hur håller vi händerna varma?',
      leadDepartmentId: 'build',
      ownerId: room.leader.person,
      origin: {
        kind: 'workshop',
        workshopId: room.workshopId,
        workshop: 'Varmare händer',
        on: '2026-03-02',
        author: 'Kim',
        notes: [{ id, text: 'Handsken fryser', author: 'Kim' }],
      },
    });
    expect(room.noteOf(id)).toMatchObject({ initiativeId: id, chosenBy: room.leader.person });
  });

  it('W6: a cluster takes along all its notes, the merged ones too, and the votes that were shown', () => {
    const [kim, cold] = [room.somebody('Kim'), room.cluster('Kyla')];
    const one = room.note('Handsken fryser', { authorId: kim, clusterId: cold });
    const other = room.note('Handskar fryser', { clusterId: cold });
    room.note('Något annat');
    city.world.do(room.leader.person, mergeNote, { workshopId: room.workshopId, id: one, into: other });
    const [first, second] = [room.round(), room.round(2)];
    room.vote(first, kim, { [cold]: 3 });
    room.vote(second, kim, { [cold]: 1 });
    city.world.do(room.leader.person, revealRound, { workshopId: room.workshopId, roundId: first });
    make('cluster', cold);
    const { origin } = city.world.head(cold);
    expect(origin.notes?.map(({ id }) => id)).toEqual([other, one]);
    // The second round is not shown yet: what is hidden is nowhere.
    expect(origin).toMatchObject({ votes: 3, ballots: 1 });
    // One of its notes was not voted on by itself: that it got none would be untrue.
    make('note', other);
    expect(city.world.head(other).origin.votes).toBeUndefined();
  });

  it('W6: of notes that are nobody’s is anonymous', () => {
    const id = room.note('Handsken fryser');
    make('note', id);
    expect(city.world.head(id).origin).toMatchObject({ anonymous: true });
  });

  it('W6: of notes of which only some are signed does not say that all are theirs', () => {
    const [kim, cold] = [room.somebody('Kim'), room.cluster('Kyla')];
    room.note('Handsken fryser', { authorId: kim, clusterId: cold });
    room.note('Foten också', { clusterId: cold });
    make('cluster', cold);
    expect(city.world.head(cold).origin.author).toBeUndefined();
    expect(city.world.head(cold).origin.anonymous).toBeUndefined();
    expect(city.world.head(cold).origin.notes?.map(({ author }) => author)).toContain('Kim');
  });

  it('W6: the photos of its notes come along and stay whose they were; withdrawn ones do not', () => {
    const id = room.note('Handsken fryser', { on: room.member });
    room.photo({ table: 'note', id }, room.member);
    const gone = room.photo({ table: 'note', id }, room.member);
    city.world.do(room.member.person, withdrawWallPhoto, { workshopId: room.workshopId, id: gone });
    room.photo({ table: 'workshop', id: room.workshopId });
    make('note', id);
    expect(photosOf(id)).toMatchObject([
      { by: room.member.person, on: { table: 'initiative', id }, alt: 'Vantar på ett element' },
    ]);
  });

  it('W7: made twice, by two tablets, it is one, with one set of photos and one line', () => {
    const id = room.note('Handsken fryser');
    room.photo({ table: 'note', id });
    make('note', id);
    city.world.wait(1);
    make('note', id, { title: 'En annan rubrik' });
    expect(city.world.head(id).title).toBe('Varmare handskar');
    expect(photosOf(id)).toHaveLength(1);
    expect(linesOf(id)).toEqual(['workshop.makeInitiative']);
  });

  it('W7: made again when it was withdrawn it stands again, and its history says so', () => {
    const id = room.note('Handsken fryser');
    make('note', id);
    city.world.do(room.leader.person, withdrawInitiative, { initiativeId: id });
    make('note', id);
    expect(city.world.head(id).withdrawnAt).toBeUndefined();
    expect(linesOf(id)).toEqual(['workshop.makeInitiative', 'initiative.withdraw', 'initiative.restore']);
  });

  it('W6, W7: on a tablet that did not know that the cluster was merged or withdrawn it has its own notes along', () => {
    const [warm, cold] = [room.cluster('Värme'), room.cluster('Kyla')];
    const mine = room.note('Element', { clusterId: warm });
    const { workshopId } = room;
    city.world.do(room.leader.person, mergeCluster, { workshopId, id: warm, into: cold });
    make('cluster', warm);
    expect(city.world.head(warm).origin.notes?.map(({ id }) => id)).toEqual([mine]);
    city.world.do(room.leader.person, clusterDeeds.withdraw, { workshopId, id: cold });
    const beside = room.note('Is', { clusterId: cold });
    make('cluster', cold);
    expect(city.world.head(cold).origin.notes?.map(({ id }) => id)).toEqual([beside]);
  });

  it('W7: of a note that was withdrawn since is made all the same', () => {
    const id = room.note('Handsken fryser');
    city.world.do(room.leader.person, noteDeeds.withdraw, { workshopId: room.workshopId, id });
    make('note', id);
    expect(city.world.head(id).origin.notes).toHaveLength(1);
  });

  it('W7: a department that was closed since costs the room nothing', () => {
    city.world.do(city.admin, closeDepartment, { departmentId: 'care' });
    const id = room.note('Handsken fryser');
    make('note', id, { leadDepartmentId: 'care' });
    expect(city.world.head(id).leadDepartmentId).toBe('care');
  });

  it('W6: is a leader’s to make, and to choose', () => {
    const id = room.note('Handsken fryser');
    expect(city.world.refusal(room.member.person, makeInitiative, of('note', id)).code).toBe('notAllowed');
    const { title: _title, ...which } = of('note', id);
    expect(city.world.refusal(room.member.person, choose, which).code).toBe('notAllowed');
  });

  it('W6: what has become an initiative stays chosen', () => {
    const id = room.note('Handsken fryser');
    make('note', id);
    const { title: _title, ...which } = of('note', id);
    city.world.do(room.leader.person, unchoose, which);
    expect(room.noteOf(id)?.chosenAt).toBeDefined();
  });
});

describe('V8: what has one head has one audience', () => {
  it('an initiative that somebody else has is not taken over by a note with its id', () => {
    const initiativeId = anInitiative(city);
    const note = room.note('Handsken fryser');
    const row = room.noteOf(note);
    if (row) city.world.put('note', { ...row, id: initiativeId });
    expect(city.world.refusal(room.leader.person, makeInitiative, of('note', initiativeId))).toEqual({
      code: 'alreadyExists',
    });
  });

  it('no workshop is prepared under the id of an initiative, nor an idea written down under that of a workshop', () => {
    const workshop = {
      workshopId: anInitiative(city),
      title: 'Över',
      mode: 'one' as const,
      steps: [],
      participants: [],
    };
    expect(city.world.refusal(city.facilitator, prepareWorkshop, workshop)).toEqual({
      code: 'alreadyExists',
    });
    const idea = { initiativeId: room.workshopId, title: 'Under' };
    expect(city.world.refusal(city.owner, captureIdea, idea)).toEqual({ code: 'alreadyExists' });
  });
});
