import { createRoot, createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { createBadge } from '../../src/ui/app/badge.ts';

const drawn: (number | 'none')[] = [];
function aSystem(answer: () => Promise<void>) {
  vi.stubGlobal('navigator', {
    setAppBadge: (n: number) => (drawn.push(n), answer()),
    clearAppBadge: () => (drawn.push('none'), answer()),
  });
}
afterEach(() => {
  drawn.length = 0;
  vi.unstubAllGlobals();
});

test('the icon says how much waits, and nothing when nothing does', () => {
  aSystem(() => Promise.resolve());
  const [count, setCount] = createSignal(2);
  createRoot(() => createBadge(count));
  expect(drawn).toEqual([2]);
  setCount(0);
  expect(drawn.at(-1)).toBe('none');
});

test('a system that draws no numbers is left alone, and one that says no stops nothing', async () => {
  vi.stubGlobal('navigator', {});
  createRoot(() => createBadge(() => 3));
  aSystem(() => Promise.reject(new Error('not installed')));
  createRoot(() => createBadge(() => 3));
  await new Promise((turn) => setTimeout(turn));
  expect(drawn).toEqual([3]);
});
