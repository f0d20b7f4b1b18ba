import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { ColourChoice } from '../../../src/ui/kit/ColourChoice.tsx';
import { NoteCard } from '../../../src/ui/kit/NoteCard.tsx';
import type { NoteColour } from '../../../src/ui/kit/noteColours.ts';
import { around } from '../around.tsx';

test('rule 40: a note is named by its text, and its colour, its origins and that it is chosen are words too', () => {
  render(() => (
    <NoteCard
      text="Hund på besök"
      colour="pink"
      colourName="Rosa lapp"
      author="Grupp 2"
      merged="2 ursprung"
      chosen="Vald"
    />
  ));
  const note = screen.getByRole('article', { name: 'Hund på besök' });
  expect(note.textContent).toContain('Grupp 2 Rosa lapp');
  expect(note.textContent).toContain('2 ursprung');
  expect(note.textContent).toContain('Vald');
});

test('rule 26: a note can be given focus, as after a move, and is no stop on the way', () => {
  render(() => <NoteCard id="lapp-1" text="Hund på besök" colour="pink" />);
  document.getElementById('lapp-1')?.focus();
  expect(document.activeElement).toBe(screen.getByRole('article'));
  expect(screen.getByRole('article').tabIndex).toBe(-1);
});

test('it is picked by a box that has a name, with the keyboard as with a finger', () => {
  const [picked, setPicked] = createSignal(false);
  render(() => (
    <NoteCard
      text="Hund på besök"
      colour="pink"
      pick={{ name: 'Välj Hund på besök', picked: picked(), onPick: setPicked }}
    />
  ));
  const box = screen.getByRole('checkbox', { name: 'Välj Hund på besök' });
  fireEvent.click(box);
  expect(picked()).toBe(true);
  expect(screen.getByRole('article').hasAttribute('data-picked')).toBe(true);
  fireEvent.click(box);
  expect(picked()).toBe(false);
});

test('the six colours are radios named by their words', () => {
  const words = { yellow: 'Gul', pink: 'Rosa', blue: 'Blå', green: 'Grön', purple: 'Lila', white: 'Vit' };
  const [colour, setColour] = createSignal<NoteColour>('yellow');
  render(() =>
    around(() => <ColourChoice label="Färg" words={words} value={colour()} onChange={setColour} />),
  );
  expect(screen.getByRole('group', { name: /Färg/ })).toBeTruthy();
  expect(screen.getAllByRole('radio')).toHaveLength(6);
  fireEvent.click(screen.getByRole('radio', { name: 'Blå' }));
  expect(colour()).toBe('blue');
});
