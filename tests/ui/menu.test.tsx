import { fireEvent, render, screen } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { Menu } from '../../src/ui/kit/Menu.tsx';

let chosen: string[];

beforeEach(() => {
  chosen = [];
  render(() => (
    <Menu
      label="Flytta till…"
      items={[
        { label: 'Utforska upplägg', onSelect: () => chosen.push('setup') },
        { label: 'Utveckla pilot', onSelect: () => chosen.push('pilot') },
        {
          label: 'Skala',
          note: 'Öppnas av Beslut skala upp',
          unavailable: true,
          onSelect: () => chosen.push('scale'),
        },
      ]}
    />
  ));
});

const trigger = () => screen.getByRole('button', { name: 'Flytta till…' });
const press = (key: string) => document.activeElement && fireEvent.keyDown(document.activeElement, { key });
const focused = () => document.activeElement?.textContent;

test('arrow down opens the menu on its first item, arrow up on its last', () => {
  trigger().focus();
  press('ArrowDown');
  expect(trigger().getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Utforska upplägg');
  press('Escape');
  press('ArrowUp');
  expect(focused()).toContain('Skala');
});

test('arrows go round, Home and End go to the ends, a letter goes to its word', () => {
  trigger().focus();
  press('ArrowDown');
  press('ArrowUp');
  expect(focused()).toContain('Skala');
  press('ArrowDown');
  expect(focused()).toBe('Utforska upplägg');
  press('End');
  expect(focused()).toContain('Skala');
  press('Home');
  press('u');
  expect(focused()).toBe('Utveckla pilot');
});

test('Esc and Tab leave the menu with focus on its button', () => {
  for (const key of ['Escape', 'Tab']) {
    trigger().focus();
    press('ArrowDown');
    press(key);
    expect(trigger().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(trigger());
  }
});

test('choosing does the thing, closes and gives focus back', () => {
  fireEvent.click(trigger());
  fireEvent.click(screen.getByText('Utveckla pilot'));
  expect(chosen).toEqual(['pilot']);
  expect(document.activeElement).toBe(trigger());
});

test('what cannot be chosen can be read but does nothing', () => {
  trigger().focus();
  press('ArrowUp');
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByText('Skala'));
  expect(chosen).toEqual([]);
});

test('pressing beside the menu closes it', () => {
  fireEvent.click(trigger());
  fireEvent.pointerDown(document.body);
  expect(trigger().getAttribute('aria-expanded')).toBe('false');
});
