import { createEffect } from 'solid-js';

/**
 * The number on the app's icon, where the system draws one (desktop Chromium, installed iOS): what is only here, and decisions that
 * wait for the person. Never removed on the way out: it is true until the app is opened again.
 */
export function createBadge(count: () => number): void {
  if (!('setAppBadge' in navigator)) return;
  createEffect(() => {
    // A number that cannot be drawn (not installed, not allowed) is nobody's loss.
    const drawn = count() > 0 ? navigator.setAppBadge(count()) : navigator.clearAppBadge();
    void drawn.catch(() => undefined);
  });
}
