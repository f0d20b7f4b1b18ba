import { expect, test } from 'vitest';
import type { Row } from '../../src/domain/tx.ts';
import { makeApart } from '../../src/store/apart.ts';

const note = (id: string, text: string): Row & { text: { words: string[] } } => ({
  id,
  owner: 'w',
  text: { words: [text] },
});
const record = (...rows: Row[]) => ({ owner: 'w', head: undefined, parts: { note: rows } });

test('a screen gets copies, all the way down', () => {
  const row = note('n1', 'ett');
  const [copy] = makeApart()(record(row)).parts['note'] ?? [];
  expect(copy).toEqual(row);
  expect(copy).not.toBe(row);
  (copy as typeof row).text.words.push('två');
  expect(row.text.words).toEqual(['ett']);
});

test('the same row comes as the same copy as long as it stands; what came instead of it, and came back, as a new one', () => {
  const apart = makeApart();
  const [one, two, other] = [note('n1', 'ett'), note('n2', 'två'), note('n1', 'annat')];
  const [first, second] = apart(record(one, two)).parts['note'] ?? [];
  const next = apart(record(other, two)).parts['note'] ?? [];
  expect(next[1]).toBe(second);
  expect(next[0]).not.toBe(first);
  // The screen has made its copy of the first row into the other.
  const back = apart(record(one, two)).parts['note'] ?? [];
  expect(back[0]).not.toBe(first);
  expect(back[0]).toEqual(one);
  expect(back[1]).toBe(second);
});

test('two readers have nothing in common', () => {
  const row = note('n1', 'ett');
  expect(makeApart()(record(row)).parts['note']?.[0]).not.toBe(makeApart()(record(row)).parts['note']?.[0]);
});
