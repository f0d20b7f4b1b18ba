import { expect, test } from 'vitest';
import { editInitiative } from '../../../src/domain/editing.ts';
import { type Event, event } from '../../../src/domain/history.ts';
import { correctPilot, logPilot } from '../../../src/domain/pilotLog.ts';
import { tables } from '../../../src/domain/tables.ts';
import type { Mutation } from '../../../src/domain/tx.ts';
import type { InitiativeRecord } from '../../../src/ui/app/record.ts';
import { formerIn, type FormerValue, isWhole, wholeTexts } from '../../../src/ui/app/history/wholeTexts.ts';
import { aCity, anInitiative } from '../../kit/city.ts';

/** Long texts that begin alike, as they do when somebody goes on writing. */
const long = (end: string) => `${'Elever slänger mat. '.repeat(15)}${end}`;

function setting() {
  const city = aCity();
  const id = anInitiative(city);
  const lineOf = <A>(deed: Mutation<A>, args: A): Event => {
    const rows = city.world.do(city.owner, deed, args);
    const line = rows.map((row) => event.safeParse(row)).find(({ success }) => success)?.data;
    if (!line) throw new Error(`${deed.name} left no line`);
    return line;
  };
  const record = (): InitiativeRecord => {
    const names = Object.keys(tables).filter((table) => table !== 'initiative');
    const parts = Object.fromEntries(names.map((table) => [table, city.world.list(table, id)]));
    // The world keeps rows under the table they were written to.
    return { row: city.world.head(id), parts: parts as InitiativeRecord['parts'] };
  };
  const edit = (value: string) =>
    lineOf(editInitiative, { initiativeId: id, field: 'need', value, base: { version: 0 } });
  /** As the city keeps it: what the edit of a line replaced. */
  const kept = (line: Event, from: string, version: number): FormerValue => ({
    id,
    field: 'need',
    from,
    mid: line.id.split('.')[0] ?? '',
    version,
  });
  return { id, lineOf, record, edit, kept };
}

test('I6: whole texts that begin alike are told apart by the edit that replaced them', () => {
  const { record, edit, kept } = setting();
  edit(long('ett'));
  const second = edit(long('två'));
  const third = edit(long('tre'));
  const values = [kept(second, long('ett'), 1), kept(third, long('två'), 2)];
  expect(wholeTexts(second, record(), values)).toEqual({ from: long('ett'), to: long('två') });
  expect(wholeTexts(third, record(), values)).toEqual({ from: long('två'), to: long('tre') });
  expect(formerIn(third, values)).toBe(long('två'));
});

test('I6: without the city’s word a text that was replaced is not guessed', () => {
  const { record, edit } = setting();
  edit(long('ett'));
  const second = edit(long('två'));
  const here = wholeTexts(second, record(), []);
  expect(here).toEqual({ to: long('två') });
  expect(isWhole(second, here)).toBe(false);
  expect(isWhole(second, wholeTexts(second, record(), [], long('ett')))).toBe(true);
});

test('P5: a long post and its correction stand whole on the device', () => {
  const { id, lineOf, record } = setting();
  const post = { initiativeId: id, text: long('ett'), happenedAt: '2026-03-02T08:00:00.000Z' };
  const logged = lineOf(logPilot, { ...post, entryId: 'e1' });
  const corrected = lineOf(correctPilot, { ...post, entryId: 'e2', corrects: 'e1', text: long('två') });
  expect(wholeTexts(logged, record(), [])).toEqual({ to: long('ett') });
  // Both versions begin alike and stand on rows of their own.
  expect(wholeTexts(corrected, record(), [])).toEqual({ from: long('ett'), to: long('två') });
});
