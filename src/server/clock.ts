import type { Clock } from '../sync/stores.ts';

/** The machine's own clock. Its timers never keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, f) {
    const timer = setTimeout(f, ms).unref();
    return () => clearTimeout(timer);
  },
};
