import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** held: the screen stays lit · refused: asked for, and not given · missing: this browser cannot · off: not wanted */
export type WakeLockState = 'held' | 'refused' | 'missing' | 'off';

/**
 * Keeps the screen lit as long as `wanted`: in a workshop, while a timer runs, on a presenter's screen. A browser lets go of it when the
 * page is hidden, so it is asked for again when the page is seen again. Ends with the component that asked.
 */
export function createWakeLock(
  wanted: () => boolean,
  locks: WakeLock | undefined = navigator.wakeLock,
): Accessor<WakeLockState> {
  const [state, setState] = createSignal<WakeLockState>('off');
  let held: WakeLockSentinel | undefined;
  let isAsking = false;
  let isWanted = false;

  const letGo = () => {
    const lock = held;
    held = undefined;
    void lock?.release().catch(() => undefined);
    setState('off');
  };
  const ask = async () => {
    if (!locks) return setState('missing');
    if (held || isAsking || document.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      const lock = await locks.request('screen');
      held = lock;
      lock.addEventListener('release', () => {
        if (held !== lock) return;
        held = undefined;
        // Hidden, or out of battery: it is no longer so. When the page is seen again it is asked for again.
        if (isWanted) setState('refused');
      });
      if (isWanted) setState('held');
      else letGo();
    } catch {
      if (isWanted) setState('refused');
    } finally {
      isAsking = false;
    }
  };
  const seenAgain = () => {
    if (isWanted) void ask();
  };

  createEffect(
    on(wanted, (wants) => {
      isWanted = wants;
      if (wants) void ask();
      else letGo();
    }),
  );
  document.addEventListener('visibilitychange', seenAgain);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', seenAgain);
    isWanted = false;
    letGo();
  });
  return state;
}
