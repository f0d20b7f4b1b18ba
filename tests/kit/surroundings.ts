import type { Clock, Lock, Random } from '../../src/sync/stores.ts';

/** A clock that stands still until it is wound; timers run in order of time. */
export function aClock(start = Date.UTC(2026, 10, 24, 9)) {
  let now = start;
  let timers: { at: number; f: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(ms, f) {
      const timer = { at: now + ms, f };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  return {
    ...clock,
    /** When the next timer is due, from now, in milliseconds. */
    next: () => (timers.length === 0 ? undefined : Math.min(...timers.map((t) => t.at)) - now),
    /** Lets time pass without timers running, as in a suspended device. */
    jump(ms: number) {
      now += ms;
    },
    /** Lets time pass; what it sets off has run when this resolves. */
    async wind(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((t) => t !== due);
        now = Math.max(now, due.at);
        due.f();
        await settled();
      }
      now = end;
      await settled();
    },
  };
}

/** Lets everything run that waits for nothing but promises. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Identities in order, so that tests can be read; always the same chance. */
export function idsInOrder(prefix: string, unit = 0.5): Random {
  let nth = 0;
  return {
    unit: () => unit,
    uuid: () => `${prefix}-${String(++nth).padStart(4, '0')}`,
  };
}

/** A lock between the tabs of one device. */
export function aLock(): Lock {
  const held = new Set<string>();
  return {
    async tryHold(name, f) {
      if (held.has(name)) return undefined;
      held.add(name);
      try {
        return await f();
      } finally {
        held.delete(name);
      }
    },
  };
}
