import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { clusterDeeds, mergeCluster, unmergeCluster } from '../../src/domain/cluster.ts';
import { editOf } from '../../src/domain/editOf.ts';
import { endOf, mergeNote, moveNote, type Note, noteDeeds, unmergeNote } from '../../src/domain/note.ts';
import { notesOf, subjectsOf, type Wall, wallOf } from '../../src/domain/wall.ts';
import { aCity, type City } from '../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../kit/workshop.ts';

let city: City;
let room: AWorkshop;
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
});

const wall = () => wallOf(room.notes(), room.clusters());
const ofRoom = (args: object) => ({ workshopId: room.workshopId, ...args });
const by = (deed: Parameters<typeof city.world.do>[1], args: object, who = room.leader.person) =>
  city.world.do(who, deed, ofRoom(args));
const attempt = (deed: Parameters<typeof city.world.try>[1], args: object, who: string) =>
  city.world.try(who, deed, ofRoom(args));
const shown = ({ columns, loose }: Wall): readonly Note[] =>
  notesOf({ lapps: [...columns.flatMap(({ lapps }) => lapps), ...loose] });

describe('merging notes', () => {
  it('W3: keeps both, with their words and who wrote them, and shows them as one', () => {
    const [kim, alex] = [room.somebody('Kim'), room.somebody('Alex')];
    const one = room.note('Handsken fryser', { authorId: kim });
    const other = room.note('Handskar fryser', { authorId: alex, on: room.member });
    by(mergeNote, { id: one, into: other });
    expect(wall().loose).toMatchObject([
      { note: { id: other, authorId: alex }, merged: [{ id: one, text: 'Handsken fryser', authorId: kim }] },
    ]);
    by(unmergeNote, { id: one });
    expect(wall().loose).toHaveLength(2);
  });

  it('W7: the same two either way round, on two tablets, are one', () => {
    const [one, other] = [room.note('A'), room.note('B')];
    by(mergeNote, { id: one, into: other });
    by(mergeNote, { id: other, into: one }, room.member.person);
    expect(wall().loose).toHaveLength(1);
    expect(shown(wall())).toHaveLength(2);
  });

  it('I3: when what held two together was withdrawn, they stand apart, and can be merged with each other', () => {
    const [a, b, c] = [room.note('A'), room.note('B'), room.note('C')];
    by(mergeNote, { id: a, into: b });
    by(mergeNote, { id: b, into: c });
    by(noteDeeds.withdraw, { id: b });
    expect(wall().loose).toHaveLength(2);
    by(mergeNote, { id: c, into: a });
    expect(wall().loose).toHaveLength(1);
    by(noteDeeds.restore, { id: b });
    expect(wall().loose).toHaveLength(1);
    expect(shown(wall())).toHaveLength(3);
  });

  it('a note merges with itself into nothing new', () => {
    const a = room.note('A');
    by(mergeNote, { id: a, into: a });
    expect(room.noteOf(a)?.mergedInto).toBeUndefined();
  });

  it('what leads into a ring ends in the ring, and not in itself', () => {
    const ring = new Map([
      ['a', { mergedInto: 'b' }],
      ['b', { mergedInto: 'c' }],
      ['c', { mergedInto: 'b' }],
    ]);
    expect(['a', 'b', 'c'].map((id) => endOf(ring, id))).toEqual(['b', 'b', 'b']);
  });
});

describe('clusters', () => {
  it('W3: merged, one has the notes of both; parted, each has its own', () => {
    const [warm, cold] = [room.cluster('Värme'), room.cluster('Kyla')];
    const note = room.note('Element', { clusterId: warm });
    by(mergeCluster, { id: warm, into: cold });
    expect(wall().columns).toMatchObject([
      { cluster: { id: cold }, merged: [{ id: warm }], lapps: [{ note: { id: note } }] },
    ]);
    by(unmergeCluster, { id: warm });
    expect(wall().columns.map(({ lapps }) => lapps.length)).toEqual([1, 0]);
  });

  it('I3: when the one between was withdrawn the others can be merged', () => {
    const [a, b, c] = [room.cluster('A'), room.cluster('B'), room.cluster('C')];
    by(mergeCluster, { id: a, into: b });
    by(mergeCluster, { id: b, into: c });
    by(clusterDeeds.withdraw, { id: b });
    by(mergeCluster, { id: c, into: a });
    expect(wall().columns.map(({ cluster }) => cluster.id)).toEqual([a]);
  });

  it('I3: of a withdrawn one the notes stand in none, and come back with it', () => {
    const cold = room.cluster('Kyla');
    const note = room.note('Is', { clusterId: cold });
    by(clusterDeeds.withdraw, { id: cold });
    expect(wall().loose.map(({ note }) => note.id)).toEqual([note]);
    by(clusterDeeds.restore, { id: cold });
    expect(wall().columns[0]?.lapps).toHaveLength(1);
  });

  it('W7: that two tablets move a note differently: the later stands, and the history has both', () => {
    const [warm, cold] = [room.cluster('Värme'), room.cluster('Kyla')];
    const id = room.note('Dörr');
    by(moveNote, { id, clusterId: warm });
    by(moveNote, { id, clusterId: cold }, room.member.person);
    expect(room.noteOf(id)?.clusterId).toBe(cold);
    const moves = city.world.rows('event', room.workshopId).filter(({ deed }) => deed === 'note.move');
    expect(moves.map(({ to }) => to)).toEqual([warm, cold]);
  });

  it('W7: whose columns two tablets order differently ask nobody to choose between two numbers', () => {
    const args = { workshopId: room.workshopId, id: room.cluster('Kyla'), base: { version: 1 } };
    expect(editOf('cluster.edit', { ...args, field: 'rank', value: 2 })).toBeUndefined();
    expect(editOf('cluster.edit', { ...args, field: 'name', value: 'Is' })).toMatchObject({ field: 'name' });
  });

  it('W6: has an id that an initiative can take over', () => {
    const args = { workshopId: room.workshopId, id: 'kyla', rank: 1 };
    expect(city.world.refusal(room.leader.person, clusterDeeds.add, args).code).toBe('malformed');
  });

  it('an empty one is nothing to vote on', () => {
    room.cluster('Tom');
    const loose = room.note('Ensam');
    expect(subjectsOf(wall(), 'clusters').map(({ id }) => id)).toEqual([loose]);
  });
});

describe('whatever several tablets do to the wall, in whatever order', () => {
  const who = fc.constantFrom<'leader' | 'member'>('leader', 'member');
  const at = fc.nat({ max: 5 });
  const act = fc.record({
    who,
    what: fc.constantFrom(
      'merge',
      'merge',
      'merge',
      'unmerge',
      'withdraw',
      'restore',
      'move',
      'join',
      'part',
      'drop',
      'raise',
    ),
    at,
    other: at,
  });

  it('W3, W7: every standing note is shown exactly once, every standing cluster stands or is in one that does', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        city = aCity();
        room = aWorkshop(city);
        const notes = Array.from({ length: 6 }, (_, nth) => room.note(`Lapp ${nth}`));
        const clusters = Array.from({ length: 6 }, (_, nth) => room.cluster(`Grupp ${nth}`));
        for (const { who: actor, what, at: nth, other } of acts) {
          const [id, into, cluster, beside] = [notes[nth], notes[other], clusters[nth], clusters[other]];
          const deeds = {
            merge: [mergeNote, { id, into }],
            unmerge: [unmergeNote, { id }],
            withdraw: [noteDeeds.withdraw, { id }],
            restore: [noteDeeds.restore, { id }],
            move: [moveNote, { id, clusterId: beside }],
            join: [mergeCluster, { id: cluster, into: beside }],
            part: [unmergeCluster, { id: cluster }],
            drop: [clusterDeeds.withdraw, { id: cluster }],
            raise: [clusterDeeds.restore, { id: cluster }],
          } as const;
          const [deed, args] = deeds[what];
          attempt(deed, args, room[actor].person);
        }
        const now = wall();
        const standing = room.notes().filter(({ withdrawnAt }) => !withdrawnAt);
        expect(
          shown(now)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(standing.map(({ id }) => id).toSorted());
        const columns = now.columns.flatMap(({ cluster, merged }) => [
          cluster.id,
          ...merged.map(({ id }) => id),
        ]);
        const there = room.clusters().filter(({ withdrawnAt }) => !withdrawnAt);
        expect(columns.toSorted()).toEqual(there.map(({ id }) => id).toSorted());
        // What is voted on is found again on the wall.
        const subjects = new Set(
          [...subjectsOf(now, 'notes'), ...now.columns.map(({ cluster }) => cluster)].map(({ id }) => id),
        );
        for (const { id } of [...standing, ...there]) expect(subjects.has(now.foundIn(id))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('W3, W7: all that were found to say the same are one until somebody parts them, whichever tablet found what', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(who, at, at), { minLength: 1, maxLength: 12 }), (merges) => {
        city = aCity();
        room = aWorkshop(city);
        const notes = Array.from({ length: 6 }, (_, nth) => room.note(`Lapp ${nth}`));
        const clusters = notes.map((_, nth) => room.cluster(`Grupp ${nth}`));
        // Which belong together, as the sets that the merges make.
        let groups = notes.map((_, nth) => new Set([nth]));
        const groupOf = (nth: number) => groups.find((each) => each.has(nth)) ?? new Set([nth]);
        for (const [actor, one, other] of merges) {
          by(mergeNote, { id: notes[one], into: notes[other] }, room[actor].person);
          by(mergeCluster, { id: clusters[one], into: clusters[other] }, room[actor].person);
          const both = new Set([...groupOf(one), ...groupOf(other)]);
          groups = [...groups.filter((each) => [...each].every((nth) => !both.has(nth))), both];
        }
        const { foundIn } = wall();
        for (const all of [notes, clusters])
          for (const [one, id] of all.entries())
            for (const [other, beside] of all.entries())
              expect(foundIn(id) === foundIn(beside)).toBe(groupOf(one).has(other));
      }),
      { numRuns: 100 },
    );
  });
});
