import type { Clock } from '../../src/sync/stores.ts';

/** The world's time, which nobody in it sees: devices have clocks of their own. */
export interface WorldTime {
  now: number;
}

/** A device's clock, right or wrong by any amount, and its timers, which do not go by it. */
export interface DeviceClock extends Clock {
  /** Milliseconds that the device is ahead of the world. */
  ahead: number;
  /** Runs what is due, as when a device is awake. */
  ring(): void;
}

export function deviceClock(time: WorldTime): DeviceClock {
  let timers: { at: number; f: () => void }[] = [];
  return {
    ahead: 0,
    now() {
      return time.now + this.ahead;
    },
    after(ms, f) {
      const timer = { at: time.now + ms, f };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    ring() {
      const due = timers.filter(({ at }) => at <= time.now).sort((a, b) => a.at - b.at);
      timers = timers.filter(({ at }) => at > time.now);
      for (const { f } of due) f();
    },
  };
}
