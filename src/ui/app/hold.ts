import { createSignal, onCleanup } from 'solid-js';

const [holds, setHolds] = createSignal<readonly (() => boolean)[]>([]);

/** True while a workshop is ongoing on this device: no new version of the app may start (W9, rule 37). */
export const areUpdatesHeld = (): boolean => holds().some((isOngoing) => isOngoing());

/**
 * Holds new versions back as long as `isOngoing` and the component that asked is there. The service worker does the same by what lies
 * on disk, also when no page is open (worker/held.ts): this is what people are shown, and the first of two locks.
 */
export function holdUpdates(isOngoing: () => boolean): void {
  setHolds((all) => [...all, isOngoing]);
  onCleanup(() => setHolds((all) => all.filter((each) => each !== isOngoing)));
}
