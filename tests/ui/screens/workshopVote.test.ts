import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/domain/cluster.ts';
import type { Note } from '../../../src/domain/note.ts';
import { subjectsOf, wallOf } from '../../../src/domain/wall.ts';
import { sumOf, withVote } from '../../../src/ui/screens/workshop/vote/ballotDraft.ts';
import { goingOn, placesOf } from '../../../src/ui/screens/workshop/vote/result.ts';

const at = '2026-11-26T09:00:00.000Z';
const made = { owner: 'w', by: 'p', at };
const cluster = (id: string, rank: number): Cluster => ({ ...made, id, rank, name: `Grupp ${id}` });
const note = (id: string, clusterId: string): Note => ({
  ...made,
  id,
  text: `Lapp ${id}`,
  colour: 'yellow',
  clusterId,
});

const wall = wallOf(
  ['a', 'b', 'c', 'd'].map((id) => note(`n-${id}`, id)),
  ['a', 'b', 'c', 'd'].map((id, nth) => cluster(id, nth)),
);
const subjects = subjectsOf(wall, 'clusters');
const votes = (given: Record<string, number>) => ({ votes: new Map(Object.entries(given)) });

describe('a ballot that is being made', () => {
  it('W3: gives and takes one vote at a time, and never less than none', () => {
    const one = withVote(withVote({}, 'a', 1), 'b', 1);
    expect(one).toEqual({ a: 1, b: 1 });
    expect(withVote(one, 'a', -1)).toEqual({ b: 1 });
    expect(withVote({ b: 1 }, 'a', -1)).toEqual({ b: 1 });
    expect(sumOf({ a: 2, b: 1 })).toBe(3);
  });
});

describe('the result of a round', () => {
  it('W3: the most votes stand first, and those with as many share the place', () => {
    const places = placesOf(subjects, votes({ b: 5, c: 2, d: 2 }));
    expect(places.map(({ subject, place, isShared }) => [subject.id, place, isShared])).toEqual([
      ['b', 1, false],
      ['c', 2, true],
      ['d', 2, true],
      ['a', 4, false],
    ]);
  });

  it('W3: a shared last place goes on whole, and what nobody voted for does not', () => {
    const places = placesOf(subjects, votes({ b: 5, c: 2, d: 2 }));
    expect(goingOn(places, 2).map(({ subject }) => subject.id)).toEqual(['b', 'c', 'd']);
    expect(goingOn(places, 9).map(({ subject }) => subject.id)).toEqual(['b', 'c', 'd']);
  });
});
