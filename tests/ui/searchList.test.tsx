import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { beforeEach, expect, test } from 'vitest';
import { type ListOption, SearchList } from '../../src/ui/kit/SearchList.tsx';

let chosen: string[];

function Example() {
  const [value, setValue] = createSignal('');
  const option = (label: string, reason?: string): ListOption => ({
    label,
    reason,
    tile: () => <i />,
    onChoose: () => chosen.push(label),
  });
  const options = () =>
    [option('Fånga idé'), option('Avsluta initiativet', 'Det är redan avslutat.'), option('Start')].filter(
      ({ label }) => label.toLowerCase().startsWith(value()),
    );
  return (
    <SearchList
      label="Sök"
      placeholder="Sök"
      listLabel="Träffar"
      value={value()}
      onInput={setValue}
      groups={options().length > 0 ? [{ heading: 'Gör', options: options() }] : []}
      empty={<p>Inget hittades</p>}
    />
  );
}

beforeEach(() => {
  chosen = [];
  render(() => <Example />);
});

const field = () => screen.getByRole('combobox');
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(field(), { key, ...more });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
/** What a screen reader is told is chosen. */
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

test('the first thing found is chosen from the start, and Enter takes it', () => {
  expect(active()?.textContent).toBe('Fånga idé');
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  press('Enter');
  expect(chosen).toEqual(['Fånga idé']);
});

test('arrows go round, Home and End go to the ends, and the caret stays in the field', () => {
  field().focus();
  press('ArrowUp');
  expect(active()?.textContent).toBe('Start');
  press('ArrowDown');
  expect(active()?.textContent).toBe('Fånga idé');
  press('End');
  expect(active()?.textContent).toBe('Start');
  press('Home');
  expect(active()?.textContent).toBe('Fånga idé');
  expect(document.activeElement).toBe(field());
});

test('keys with Shift or Ctrl are the field’s own', () => {
  press('End', { shiftKey: true });
  press('ArrowDown', { ctrlKey: true });
  expect(active()?.textContent).toBe('Fånga idé');
});

test('rule 7: what cannot be done is reached and read with its reason, and neither Enter nor a press does it', () => {
  press('ArrowDown');
  expect(active()?.textContent).toContain('Det är redan avslutat.');
  expect(active()?.getAttribute('aria-disabled')).toBe('true');
  press('Enter');
  fireEvent.click(screen.getByText('Avsluta initiativet'));
  expect(chosen).toEqual([]);
});

test('a press on a row does the thing', () => {
  fireEvent.click(screen.getByText('Start'));
  expect(chosen).toEqual(['Start']);
});

test('what is typed begins at the top again; nothing found leaves no list, and Enter does nothing', () => {
  press('End');
  type('fånga');
  expect(active()?.textContent).toBe('Fånga idé');
  type('xyz');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByText('Inget hittades')).toBeTruthy();
  expect(field().getAttribute('aria-expanded')).toBe('false');
  expect(active()).toBeNull();
  press('Enter');
  expect(chosen).toEqual([]);
});

test('the groups of the list have their headings as names', () => {
  expect(screen.getByRole('group', { name: 'Gör' })).toBeTruthy();
});
