import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Timer } from '../../../../src/domain/workshop.ts';
import { createCountdown, type Moment } from '../../../../src/ui/screens/workshop/run/countdown.ts';
import { paused, prolonged, running } from '../../../../src/ui/screens/workshop/timer.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-26T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

const step = (seconds: number): Timer => ({ stepId: 's', seconds });

function counting(first: Timer | undefined) {
  const told: Moment[] = [];
  return createRoot((dispose) => {
    const [timer, setTimer] = createSignal(first);
    const left = createCountdown(timer, (moment) => told.push(moment));
    return { left, told, dispose, set: (next: Timer | undefined) => setTimer(() => next) };
  });
}

test('W4, rule 20: a running time ticks, and tells of the last minute and the end, once each', () => {
  const { left, told, dispose } = counting(running(step(120), Date.now()));
  expect(left()).toBe(120);
  vi.advanceTimersByTime(59_000);
  expect(left()).toBe(61);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['minuteLeft']);
  vi.advanceTimersByTime(60_000);
  expect(left()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['minuteLeft', 'up']);
  dispose();
});

test('W4: paused it stands still; a minute more after the end runs again, and ends again', () => {
  const first = running(step(90), Date.now());
  const { left, told, set, dispose } = counting(first);
  vi.advanceTimersByTime(10_000);
  set(paused(first, Date.now()));
  vi.advanceTimersByTime(300_000);
  expect(left()).toBe(80);
  const again = running(paused(first, Date.now() - 300_000), Date.now());
  set(again);
  vi.advanceTimersByTime(80_000);
  expect(told).toEqual(['minuteLeft', 'up']);
  set(prolonged(again, Date.now(), 60));
  expect(left()).toBe(60);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['minuteLeft', 'up', 'up']);
  dispose();
});

test('a page that comes when the time is up says nothing of it, and a minute that was all there was is no last minute', () => {
  const late = counting(running(step(60), Date.now() - 90_000));
  vi.advanceTimersByTime(5_000);
  expect(late.told).toEqual([]);
  late.dispose();
  const short = counting(running(step(60), Date.now()));
  vi.advanceTimersByTime(30_000);
  expect(short.told).toEqual([]);
  short.dispose();
});
