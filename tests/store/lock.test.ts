import { afterEach, expect, test, vi } from 'vitest';
import { webLock } from '../../src/store/browser.ts';

afterEach(() => vi.useRealTimers());

test('S9, S12: the lock of a frozen tab is taken after a minute, also on a device whose clock is set back by ten years', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 10, 24) });
  const frozen = webLock('anna').tryHold('sync', () => new Promise<never>(() => undefined));
  void frozen.catch(() => undefined);
  const other = webLock('anna');
  const mine = () => other.tryHold('sync', async () => 'mine');
  expect(await mine()).toBeUndefined();
  vi.setSystemTime(Date.UTC(2016, 10, 24));
  vi.advanceTimersByTime(59_000);
  expect(await mine()).toBeUndefined();
  vi.advanceTimersByTime(2_000);
  expect(await mine()).toBe('mine');
});
