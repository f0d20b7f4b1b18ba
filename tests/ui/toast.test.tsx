import { fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastHost } from '../../src/ui/kit/ToastHost.tsx';
import { createToasts, type Toasts } from '../../src/ui/kit/toasts.ts';
import { around } from './around.tsx';

let toasts: Toasts;
let said: [string, string][];

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  toasts = createToasts((text, how) => said.push([text, how]));
  render(() => around(() => <ToastHost toasts={toasts} />));
});
afterEach(() => {
  vi.useRealTimers();
});

const shown = () => document.querySelector('.toasts p')?.textContent;

test('rule 19: a toast is spoken by the one voice of the app, at once where something may be lost', () => {
  toasts.show({ text: 'Sparat.' });
  toasts.show({ text: 'Ändringen fick inte plats.', error: true, urgent: true });
  expect(said).toEqual([
    ['Sparat.', 'polite'],
    ['Ändringen fick inte plats.', 'assertive'],
  ]);
});

test('rule 18: a pointer that leaves does not start its clock while it has focus', () => {
  toasts.show({ text: 'Sparat.' });
  fireEvent.pointerEnter(screen.getByText('Sparat.').parentElement ?? document.body);
  fireEvent.focusIn(screen.getByLabelText('Stäng'));
  fireEvent.pointerLeave(screen.getByText('Sparat.').parentElement ?? document.body);
  vi.advanceTimersByTime(60_000);
  expect(shown()).toBe('Sparat.');
});

test('rule 26: closed from inside, focus goes back to where it was', () => {
  render(() => <button type="button">Spara</button>);
  screen.getByText('Spara').focus();
  toasts.show({ text: 'Sparat.' });
  screen.getByLabelText('Stäng').focus();
  fireEvent.keyDown(screen.getByLabelText('Stäng'), { key: 'Escape' });
  expect(shown()).toBe('');
  expect(document.activeElement).toBe(screen.getByText('Spara'));
});

test('rule 18: a toast goes after 8 s', () => {
  toasts.show({ text: 'Sparat.' });
  vi.advanceTimersByTime(7999);
  expect(shown()).toBe('Sparat.');
  vi.advanceTimersByTime(1);
  expect(shown()).toBe('');
});

test('rule 18: hover and focus stop its clock, which then goes on from where it stopped', () => {
  toasts.show({ text: 'Sparat.' });
  vi.advanceTimersByTime(6000);
  fireEvent.focusIn(screen.getByLabelText('Stäng'));
  vi.advanceTimersByTime(60_000);
  expect(shown()).toBe('Sparat.');
  fireEvent.focusOut(screen.getByLabelText('Stäng'));
  vi.advanceTimersByTime(1999);
  expect(shown()).toBe('Sparat.');
  vi.advanceTimersByTime(1);
  expect(shown()).toBe('');
});

test('rule 18: with an action or an error it stays until closed', () => {
  toasts.show({ text: 'Flyttad.', action: { label: 'Ångra', run: () => undefined } });
  vi.advanceTimersByTime(60_000);
  expect(shown()).toBe('Flyttad.');
  toasts.show({ text: 'Bilden är för stor.', error: true });
  vi.advanceTimersByTime(60_000);
  expect(shown()).toBe('Bilden är för stor.');
  fireEvent.click(screen.getByLabelText('Stäng'));
  expect(shown()).toBe('');
});

test('the action runs once and closes', () => {
  let undone = 0;
  toasts.show({ text: 'Flyttad.', action: { label: 'Ångra', run: () => undone++ } });
  fireEvent.click(screen.getByText('Ångra'));
  expect(undone).toBe(1);
  expect(shown()).toBe('');
});

test('one toast: a new one takes the place and the whole time of the one before', () => {
  toasts.show({ text: 'Första.' });
  vi.advanceTimersByTime(5000);
  toasts.show({ text: 'Andra.' });
  vi.advanceTimersByTime(5000);
  expect(shown()).toBe('Andra.');
});
