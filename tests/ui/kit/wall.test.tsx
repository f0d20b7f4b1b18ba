import { fireEvent, render, screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { reveal } from '../../../src/ui/kit/reveal.ts';
import { NoteCard } from '../../../src/ui/kit/NoteCard.tsx';
import { Wall } from '../../../src/ui/kit/Wall.tsx';

type Note = { id: string; text: string };
const column = (id: string, title: string, notes: Note[]) => ({
  id,
  title,
  notes,
  count: String(notes.length),
  countName: `${notes.length} lappar`,
  empty: 'Ingen lapp här än.',
});
const begun = () => [
  column('none', 'Utan grupp', [
    { id: '1', text: 'Hund på besök' },
    { id: '2', text: 'Receptbok' },
  ]),
  column('meet', 'Träffas oftare', []),
];

let moves: [string, string][];
let setColumns: (columns: ReturnType<typeof begun>) => void;
function Example(props: { shown?: string }) {
  const [columns, set] = createSignal(begun());
  setColumns = set;
  return (
    <Wall
      name="Grupper"
      columns={columns()}
      shown={props.shown}
      note={(note) => (
        <NoteCard
          text={note().text}
          colour="pink"
          actions={<button type="button">Flytta {note().text}</button>}
        />
      )}
      dragging={{
        titleOf: ({ text }) => text,
        wordsOver: (id) => (id ? `Flytta till ${id}` : 'Släpp i en grupp'),
        onMove: (id, to) => moves.push([id, to]),
      }}
    />
  );
}
beforeEach(() => {
  moves = [];
});

test('a column is a region named by its heading and its count, and its notes are a list', () => {
  render(() => <Example />);
  const region = screen.getByRole('region', { name: 'Utan grupp , 2 lappar' });
  expect(within(region).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('region', { name: /Träffas oftare/ }).textContent).toContain('Ingen lapp här än.');
});

test('rule 29: notes are reached in the order they are read', () => {
  render(() => <Example />);
  const buttons = within(screen.getByRole('region', { name: /Utan grupp/ })).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Flytta Hund på besök', 'Flytta Receptbok']);
});

test('on a phone one column is shown: the first, the one pressed, or the one that the screen says', () => {
  const { unmount } = render(() => <Example />);
  const shown = () => document.querySelector('section[data-shown]')?.getAttribute('data-place');
  expect(shown()).toBe('none');
  const tab = within(screen.getByRole('group', { name: 'Grupper' })).getByText(/Träffas oftare/);
  fireEvent.click(tab);
  expect(tab.getAttribute('aria-pressed')).toBe('true');
  expect(shown()).toBe('meet');
  setColumns([column('safe', 'Trygg hemma', [])]);
  expect(shown()).toBe('safe');
  unmount();
  render(() => <Example shown="meet" />);
  expect(shown()).toBe('meet');
});

test('rule 26: a note that is about to take focus has its column shown, on a phone that shows one', () => {
  render(() => <Example />);
  setColumns([
    column('none', 'Utan grupp', []),
    column('meet', 'Träffas oftare', [{ id: '1', text: 'Hund' }]),
  ]);
  reveal(screen.getByText('Hund'));
  expect(document.querySelector('section[data-shown]')?.getAttribute('data-place')).toBe('meet');
});

test('focus stays on a note when its row is read anew, and the note is the same element when others come before it', () => {
  render(() => <Example />);
  const button = screen.getByText('Flytta Hund på besök');
  button.focus();
  const changed = { id: '1', text: 'Hund och katt på besök' };
  setColumns([column('none', 'Utan grupp', [changed, { id: '2', text: 'Receptbok' }])]);
  expect(document.activeElement).toBe(button);
  // What is moved in the document loses focus, and gets it back by tests/ui/ways/focusKept.test.tsx.
  setColumns([column('none', 'Utan grupp', [{ id: '3', text: 'Ny lapp' }, changed])]);
  expect(screen.queryByText('Flytta Receptbok')).toBeNull();
  expect(screen.getByText('Flytta Hund och katt på besök')).toBe(button);
});

test('rule 28: a note let go over another column is moved there, over its own it is not', async () => {
  document.elementFromPoint = (x: number) =>
    document.querySelector(x < 500 ? 'section[data-place="none"]' : 'section[data-place="meet"]');
  render(() => <Example />);
  const send = (type: string, on: EventTarget, x: number) =>
    on.dispatchEvent(
      new PointerEvent(type, { bubbles: true, clientX: x, pointerId: 1, pointerType: 'mouse' }),
    );
  const hold = async () => {
    send('pointerdown', screen.getByText('Hund på besök'), 0);
    await new Promise((done) => setTimeout(done, 260));
  };
  // What drags is fetched once the wall stands.
  await vi.waitFor(async () => {
    await hold();
    send('pointermove', window, 600);
    expect(document.body.textContent).toContain('Flytta till meet');
  });
  expect(document.querySelector('section[data-place="meet"]')?.hasAttribute('data-over')).toBe(true);
  send('pointerup', window, 600);
  expect(moves).toEqual([['1', 'meet']]);
  await hold();
  send('pointermove', window, 20);
  send('pointerup', window, 20);
  expect(moves).toHaveLength(1);
});

test('five hundred notes: the long column keeps a place for what is far away, and every note is in the list', () => {
  render(() => <Example />);
  const many = Array.from({ length: 500 }, (_, nth) => ({ id: `n${nth}`, text: `Lapp ${nth}` }));
  setColumns([column('none', 'Utan grupp', many)]);
  expect(screen.getByRole('list').hasAttribute('data-long')).toBe(true);
  expect(document.querySelectorAll('li')).toHaveLength(500);
});
