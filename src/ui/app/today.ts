import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { dayOf } from '../../store/day.ts';

/** The minute and the city's day, ticking. What follows from dates is computed from these, never stored (product.md §9). */
export function createToday(): { now: Accessor<number>; today: Accessor<string> } {
  const [now, setNow] = createSignal(Date.now());
  const tick = () => setNow(Date.now());
  const timer = setInterval(tick, 60_000);
  // A laptop that slept over midnight wakes to a new day.
  document.addEventListener('visibilitychange', tick);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  });
  return { now, today: createMemo(() => dayOf(now())) };
}
