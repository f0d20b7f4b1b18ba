import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { AutoChoice, AutoLine, AutoNumber } from '../../src/ui/app/AutoField.tsx';
import { createAutosave } from '../../src/ui/app/autosave.ts';
import type { Saved } from '../../src/store/mutate.ts';
import { around } from './around.tsx';

/** Fields on a row in memory; `made` counts how often an autosave was made. */
function aRow<T>(first: T) {
  const [row, setRow] = createSignal<T | undefined>(first);
  let made = 0;
  const edit = () => {
    made++;
    return createAutosave<NonNullable<T>>({
      id: () => 'r1',
      current: () => row() ?? undefined,
      base: async () => ({ version: 0 }),
      put: async (_id, value): Promise<Saved> => {
        if (value === null) return { ok: false, refusal: { code: 'mustNotBeEmpty', field: 'title' } };
        setRow(() => value);
        return { ok: true, mid: 'm', rows: [] };
      },
      sentence: () => 'Skriv något.',
    });
  };
  return { row, edit, made: () => made };
}

test('rule 2: a field whose autosave is made in the markup saves, says when, and was made once', async () => {
  const { row, edit, made } = aRow('Namn');
  render(() => around(() => <AutoLine auto={edit()} label="Titel" />));
  const field = screen.getByLabelText('Titel');
  fireEvent.input(field, { target: { value: 'Nytt namn' } });
  fireEvent.blur(field);
  await vi.waitFor(() => expect(screen.getByText(/^Sparat \d\d:\d\d$/)).toBeTruthy());
  expect(row()).toBe('Nytt namn');
  expect(made()).toBe(1);
});

test('rule 21: why it was refused stands at the field', async () => {
  const { edit } = aRow('Namn');
  render(() => around(() => <AutoLine auto={edit()} label="Titel" />));
  const field = screen.getByLabelText('Titel');
  fireEvent.input(field, { target: { value: '' } });
  fireEvent.blur(field);
  await vi.waitFor(() => expect(screen.getByText('Skriv något.')).toBeTruthy());
  expect(screen.queryByText(/^Sparat/)).toBeNull();
});

test('a number is saved on leaving its field, and a choice when it is made', async () => {
  const number = aRow(3);
  const choice = aRow<'a' | 'b'>('a');
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ] as const;
  render(() =>
    around(() => (
      <>
        <AutoNumber auto={number.edit()} label="Antal" />
        <AutoChoice auto={choice.edit()} label="Val" options={options} />
      </>
    )),
  );
  fireEvent.input(screen.getByLabelText('Antal'), { target: { value: '19,5' } });
  fireEvent.focusOut(screen.getByLabelText('Antal'));
  await vi.waitFor(() => expect(number.row()).toBe(19.5));
  fireEvent.change(screen.getByLabelText('Val'), { target: { value: 'b' } });
  await vi.waitFor(() => expect(choice.row()).toBe('b'));
  expect([number.made(), choice.made()]).toEqual([1, 1]);
});
