import { createEffect, createRoot, createSignal } from 'solid-js';
import type { Workbox } from 'workbox-window';
import { isEditing } from './editing.ts';
import { areUpdatesHeld } from './hold.ts';
import { caughtUp, wordIn } from './worker/words.ts';

const [isWaiting, setWaiting] = createSignal(false);
const [hasNewWorker, setNewWorker] = createSignal(false);
let workbox: Workbox | undefined;
/** The worker is of a newer version already, and has shown this one for the sake of a workshop. */
let isBehind = false;

/** True when a new version has been fetched and waits for a tap. */
export { isWaiting };

/** Registers the service worker, once the first screen has had its turn. Only in production: in development files change under its feet. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const [{ Workbox }, { whatIsKept }] = await Promise.all([
    import('workbox-window'),
    import('./worker/ask.ts'),
  ]);
  workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => setWaiting(true));
  // The first worker of all takes over a page of its own version; each later one brings a new. Workbox's own `isUpdate` says
  // only how the page began, and a first visit may last a whole workshop.
  let hadWorker = navigator.serviceWorker.controller !== null;
  workbox.addEventListener('controlling', () => {
    if (hadWorker) setNewWorker(true);
    hadWorker = true;
  });
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (wordIn(data) === caughtUp) setNewWorker(true);
  });
  // Another tab may have asked for the new version while someone writes in this one: wait for the writing, and for the workshop.
  createRoot(() =>
    createEffect(() => {
      if (hasNewWorker() && !isEditing() && !areUpdatesHeld()) location.reload();
    }),
  );
  await workbox.register();
  if ((await whatIsKept())?.isBehind) {
    isBehind = true;
    setWaiting(true);
  }
}

/** Starts the new version; the page reloads when it has taken over. Never during a workshop (W9). */
export function applyUpdate(): void {
  if (areUpdatesHeld()) return;
  workbox?.messageSkipWaiting();
  if (isBehind) navigator.serviceWorker.controller?.postMessage({ type: 'CATCH_UP' });
}
