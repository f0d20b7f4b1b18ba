import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { Saved } from '../../src/store/mutate.ts';
import { createAutosave } from '../../src/ui/app/autosave.ts';

type Put = { id: string; value: string | null; base: number };

/** A field over a row that keeps texts trimmed, as the domain does. Its base is the row's version. */
function aField(refuse: (value: string | null) => Refusal | undefined = () => undefined) {
  const [row, setRow] = createSignal<{ id: string; text: string | undefined; v: number }>({
    id: 'a',
    text: undefined,
    v: 1,
  });
  const puts: Put[] = [];
  const [field, dispose] = createRoot((d) => [
    createAutosave<string>({
      id: () => row().id,
      current: () => row().text,
      base: () => Promise.resolve({ version: row().v }),
      put(id, value, { version }): Promise<Saved> {
        puts.push({ id, value, base: version });
        const refusal = refuse(value);
        if (refusal) return Promise.resolve({ ok: false, refusal });
        setRow((now) => ({ ...now, text: value?.trim(), v: now.v + 1 }));
        return Promise.resolve({ ok: true, mid: 'm', rows: [] });
      },
      sentence: ({ code }) => code,
    }),
    d,
  ]);
  return { field, row, setRow, puts, dispose };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pause = () => vi.advanceTimersByTimeAsync(800);

test('rule 2: a text saves itself when typing has paused, once', async () => {
  const { field, puts } = aField();
  field.type('Om');
  await vi.advanceTimersByTimeAsync(400);
  field.type('Om vi');
  await vi.advanceTimersByTimeAsync(400);
  expect(puts).toEqual([]);
  await pause();
  expect(puts).toEqual([{ id: 'a', value: 'Om vi', base: 1 }]);
  expect(field.savedAt()).toBeDefined();
});

test('the space one has just typed is not eaten by a pause; the row speaks again when the field is left', async () => {
  const { field, row } = aField();
  field.type('Om vi ');
  await pause();
  expect(row().text).toBe('Om vi');
  expect(field.value()).toBe('Om vi ');
  await field.save();
  expect(field.value()).toBe('Om vi');
});

test('S7: the next edit begins on what the former left', async () => {
  const { field, puts } = aField();
  field.type('Ett');
  await pause();
  field.type('Ett två');
  await pause();
  expect(puts.map(({ base }) => base)).toEqual([1, 2]);
});

test('leaving the field saves at once, and a pause that was under way adds nothing', async () => {
  const { field, puts } = aField();
  field.type('Klart');
  await field.save();
  await pause();
  expect(puts).toHaveLength(1);
});

test('what was begun on one initiative is saved to that one, though the page has gone on to another', async () => {
  const { field, setRow, puts } = aField();
  field.type('Till a');
  setRow({ id: 'b', text: undefined, v: 7 });
  await pause();
  expect(puts).toEqual([{ id: 'a', value: 'Till a', base: 1 }]);
});

test('a page that is left saves what is in the field', async () => {
  const { field, puts, dispose } = aField();
  field.type('Hann inte pausa');
  dispose();
  await vi.advanceTimersByTimeAsync(0);
  expect(puts).toHaveLength(1);
});

test('rule 21: a refusal stands at the field, and the text stays as typed', async () => {
  const { field } = aField((value) =>
    value === null ? { code: 'mustNotBeEmpty', field: 'title' } : undefined,
  );
  field.type('Titel');
  await field.save();
  field.type(null);
  await pause();
  expect(field.error()).toBe('mustNotBeEmpty');
  expect(field.value()).toBeUndefined();
  field.type('Ny titel');
  await pause();
  expect(field.error()).toBeUndefined();
});
