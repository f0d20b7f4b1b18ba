import { expect, test } from 'vitest';
import type { Cluster } from '../../../../src/domain/cluster.ts';
import type { Note } from '../../../../src/domain/note.ts';
import { wallOf } from '../../../../src/domain/wall.ts';
import { steadyWall } from '../../../../src/ui/screens/workshop/steadyWall.ts';
import { createNotSame } from '../../../../src/ui/screens/workshop/wall/notSame.ts';

const at = '2026-11-26T08:00:00.000Z';
const note = (id: string, clusterId?: string, mergedInto?: string): Note => ({
  id,
  owner: 'w',
  by: 'p',
  at,
  text: id,
  colour: 'yellow',
  ...(clusterId === undefined ? {} : { clusterId }),
  ...(mergedInto === undefined ? {} : { mergedInto }),
});
const cluster = (id: string, rank: number): Cluster => ({ id, owner: 'w', by: 'p', at, rank });
const clusters = [cluster('a', 1), cluster('b', 2), cluster('c', 3)];
const notes = [note('1', 'a'), note('2', 'a'), note('3', 'b'), note('4'), note('5', 'c')];

test('a wall put together anew of the same rows is the same object in all its parts', () => {
  const before = wallOf(notes, clusters);
  const after = steadyWall(before, wallOf(notes, clusters));
  expect(after.columns).toBe(before.columns);
  expect(after.loose).toBe(before.loose);
});

test('when a note moves, the columns it left and came to are others, and nothing else is', () => {
  const before = wallOf(notes, clusters);
  const moved = notes.map((each) => (each.id === '1' ? note('1', 'b') : each));
  const fresh = wallOf(moved, clusters);
  const after = steadyWall(before, fresh);
  expect(after.columns.map(({ cluster: { id } }) => id)).toEqual(['a', 'b', 'c']);
  expect(after.columns[0]).not.toBe(before.columns[0]);
  expect(after.columns[1]).not.toBe(before.columns[1]);
  expect(after.columns[2]).toBe(before.columns[2]);
  expect(after.loose).toBe(before.loose);
  expect(after.columns[1]?.lapps[1]).toBe(before.columns[1]?.lapps[0]);
  expect(after).toEqual({ ...fresh, foundIn: after.foundIn });
});

test('when a note is merged or parted only the note that has it is another', () => {
  const before = wallOf(notes, clusters);
  const merged = notes.map((each) => (each.id === '2' ? note('2', 'a', '1') : each));
  const after = steadyWall(before, wallOf(merged, clusters));
  expect(after.columns[0]?.lapps.map((lapp) => [lapp.note.id, lapp.merged.length])).toEqual([['1', 1]]);
  expect(after.columns[1]).toBe(before.columns[1]);
  const parted = steadyWall(after, wallOf(notes, clusters));
  expect(parted.columns[0]?.lapps.map((lapp) => lapp.merged.length)).toEqual([0, 0]);
});

test('W3: two notes that were found not to be the same are not asked about again on this device, whichever comes first', () => {
  const pair = { one: 'n1', other: 'n2', score: 1 };
  createNotSame('w').keep(pair);
  const later = createNotSame('w');
  expect(later.isKnown({ one: 'n2', other: 'n1', score: 1 })).toBe(true);
  expect(later.isKnown({ one: 'n1', other: 'n3', score: 1 })).toBe(false);
  expect(createNotSame('another').isKnown(pair)).toBe(false);
});
