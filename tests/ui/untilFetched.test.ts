import { afterEach, expect, test, vi } from 'vitest';
import { untilFetched } from '../../src/ui/app/untilFetched.ts';

afterEach(() => vi.useRealTimers());

test('a part that does not come is asked for again, ever more seldom, until it does', async () => {
  vi.useFakeTimers();
  const asked: number[] = [];
  const began = Date.now();
  const fetching = untilFetched(async () => {
    asked.push((Date.now() - began) / 1000);
    if (asked.length < 9) throw new TypeError('Failed to fetch dynamically imported module');
    return 'the part';
  });
  await vi.advanceTimersByTimeAsync(200_000);
  expect(await fetching).toBe('the part');
  expect(asked).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
});
