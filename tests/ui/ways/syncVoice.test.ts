import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Consequence, createCalmVoice } from '../../../src/ui/app/ways/syncVoice.ts';

const [now, setNow] = createSignal<Consequence | undefined>();
let told: [Consequence, Consequence][];
let dispose: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  setNow('allSent');
  dispose = createRoot((done) => {
    createCalmVoice(now, (news, before) => told.push([news, before]));
    return done;
  });
});
afterEach(() => {
  dispose();
  vi.useRealTimers();
});

test('rule 20: what stands at the start is not told; a change is, once it has lasted five seconds', () => {
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
  setNow('offline');
  vi.advanceTimersByTime(4999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([['offline', 'allSent']]);
});

test('a network that comes and goes is not told of', () => {
  for (let times = 0; times < 5; times++) {
    setNow('offline');
    vi.advanceTimersByTime(3000);
    setNow('allSent');
    vi.advanceTimersByTime(3000);
  }
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});

test('what is only on its way is no news', () => {
  setNow('offline');
  vi.advanceTimersByTime(5000);
  setNow(undefined);
  vi.advanceTimersByTime(60_000);
  setNow('allSent');
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([
    ['offline', 'allSent'],
    ['allSent', 'offline'],
  ]);
});

test('refused again is news only when there are more of them', () => {
  setNow({ failed: 1 });
  vi.advanceTimersByTime(5000);
  setNow({ failed: 1 });
  vi.advanceTimersByTime(5000);
  setNow({ failed: 2 });
  vi.advanceTimersByTime(5000);
  expect(told.map(([news]) => news)).toEqual([{ failed: 1 }, { failed: 2 }]);
});
