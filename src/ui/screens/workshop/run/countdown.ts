import { type Accessor, createComputed, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Timer } from '../../../../domain/workshop.ts';
import { secondsLeft } from '../timer.ts';

/** What is worth saying of a time that runs down (rule 20). */
export type Moment = 'minuteLeft' | 'up';

/**
 * Seconds left of a timer, ticking while it runs. Tells of the last minute and of the end as they are passed; not of what was
 * passed before the page came, and of no minute that was all there was.
 */
export function createCountdown(
  timer: Accessor<Timer | undefined>,
  tell: (moment: Moment) => void,
): Accessor<number | undefined> {
  const [now, setNow] = createSignal(Date.now());
  const left = () => {
    const it = timer();
    return it && secondsLeft(it, now());
  };
  // A timer that was just set counts from now, not from the last tick.
  createComputed(on(timer, () => setNow(Date.now())));
  createEffect(() => {
    const endsAt = timer()?.endsAt;
    if (endsAt === undefined) return;
    let next: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(Date.now());
      if (Date.parse(endsAt) <= Date.now()) return;
      // At the turn of each of its own seconds, however late the browser woke us.
      next = setTimeout(tick, (Date.parse(endsAt) - Date.now()) % 1_000 || 1_000);
    };
    tick();
    const seenAgain = () => document.visibilityState === 'visible' && setNow(Date.now());
    document.addEventListener('visibilitychange', seenAgain);
    onCleanup(() => {
      clearTimeout(next);
      document.removeEventListener('visibilitychange', seenAgain);
    });
  });
  createEffect(
    on(left, (after, before) => {
      const runs = untrack(timer)?.endsAt !== undefined;
      if (!runs || before === undefined || after === undefined) return;
      if (before > 0 && after === 0) tell('up');
      else if (before > 60 && after <= 60 && after > 0) tell('minuteLeft');
    }),
  );
  return left;
}
