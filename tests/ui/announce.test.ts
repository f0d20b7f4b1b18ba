import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../src/ui/kit/announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('rule 19: the first message is said at once, the last of the next three seconds after them', () => {
  const { announce, polite } = createAnnouncer();
  announce('Sparat');
  expect(polite()).toBe('Sparat');
  announce('Flyttad');
  announce('3 skickade, 1 hämtad');
  vi.advanceTimersByTime(2999);
  expect(polite()).toBe('Sparat');
  vi.advanceTimersByTime(1);
  expect(polite()).toBe('3 skickade, 1 hämtad');
});

test('rule 19: the pause holds after a waiting message too', () => {
  const { announce, polite } = createAnnouncer();
  announce('a');
  announce('b');
  vi.advanceTimersByTime(3000);
  announce('c');
  expect(polite()).toBe('b');
  vi.advanceTimersByTime(3000);
  expect(polite()).toBe('c');
});

test('the same message twice is new to the screen reader', () => {
  const { announce, polite } = createAnnouncer();
  announce('Sparat');
  vi.advanceTimersByTime(3000);
  announce('Sparat');
  expect(polite()).not.toBe('Sparat');
  expect(polite().trim()).toBe('Sparat');
});

test('rule 19: risk of loss does not wait for its turn, and what waited is no longer said', () => {
  const { announce, polite, assertive } = createAnnouncer();
  announce('Sparat');
  announce('Flyttad');
  announce('Får inte plats', 'assertive');
  expect(assertive()).toBe('Får inte plats');
  vi.advanceTimersByTime(10_000);
  expect(polite()).toBe('Sparat');
});

test('assertive messages have their own region', () => {
  const { announce, assertive, polite } = createAnnouncer();
  announce('Tiden är slut', 'assertive');
  expect([assertive(), polite()]).toEqual(['Tiden är slut', '']);
});
