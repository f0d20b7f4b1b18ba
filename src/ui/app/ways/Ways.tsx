import { useBeforeLeave, useIsRouting, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, on, onCleanup } from 'solid-js';
import { keepLayersWith } from '../../kit/layers.ts';
import { focusHeading, hearBeforeRouter, whileReturning } from '../arrival.ts';
import { keepFocus } from './focusKept.ts';
import { entryNow } from './entry.ts';
import { watchKeyboard } from './keyboard.ts';
import { createLayersInHistory } from './layersInHistory.ts';
import { createPlaces } from './places.ts';
import { returnTo } from './returning.ts';
import { createSyncVoice } from './syncVoice.ts';
import { createWhileAway } from './whileAway.ts';

/**
 * How one finds one's way (rules 25 and 26): Back and Forward lead to the place that one left, the device's Back closes what lies
 * over the page, focus is never lost with what had it, and what becomes of sync is said (rule 20). Draws nothing. Stands beside
 * the page, fetched after the first screen.
 */
export function Ways() {
  const navigate = useNavigate();
  const location = useLocation();
  const isRouting = useIsRouting();
  const isHere = (address: string) => address === location.pathname + location.search + location.hash;
  const layers = createLayersInHistory(isHere);
  const places = createPlaces();
  const focus = keepFocus();
  createSyncVoice();
  createWhileAway();
  onCleanup(watchKeyboard());
  let entry = entryNow();
  let pressed: Element | null = null;
  let isPop = false;
  let stopReturning = () => {};

  const press = (event: Event) => {
    // Safari gives no focus to a link or button that is pressed.
    pressed = event.target instanceof Element ? event.target : null;
  };
  const leftBy = () => {
    const has = document.activeElement;
    return has && has !== document.body && !has.matches('h1, h2') ? has : pressed;
  };
  const pop = (event: PopStateEvent) => {
    if (layers.onPop(event)) return event.stopImmediatePropagation();
    places.remember(entry, leftBy());
    focus.forget();
    isPop = true;
    whileReturning(true);
  };
  const hide = () => {
    places.remember(entry, document.activeElement);
    places.keep();
  };

  useBeforeLeave((leave) => {
    const { to, options } = leave;
    layers.onLeave({
      to,
      replace: Boolean(options?.replace),
      stop: () => leave.preventDefault(),
      again: (replace) => navigate(String(to), { ...options, resolve: false, replace }),
    });
    if (leave.defaultPrevented || typeof to !== 'string') return;
    if (new URL(to, window.location.href).pathname !== location.pathname) focus.forget();
    if (!isPop) places.remember(entry, leftBy());
  });
  createEffect(
    on(
      isRouting,
      (is) => {
        if (is) return stopReturning();
        layers.onArrival();
        const before = entry;
        entry = entryNow();
        whileReturning(false);
        const place = isPop ? places.at(entry) : undefined;
        if (!isPop && entry !== before) places.forget(entry);
        isPop = false;
        pressed = null;
        if (!place) return;
        stopReturning = returnTo(place);
        focusHeading();
      },
      { defer: true },
    ),
  );

  history.scrollRestoration = 'manual';
  keepLayersWith(layers.keep);
  hearBeforeRouter(pop);
  addEventListener('click', press, true);
  addEventListener('pagehide', hide);
  onCleanup(() => {
    keepLayersWith(undefined);
    layers.end();
    focus.stop();
    stopReturning();
    hearBeforeRouter(undefined);
    removeEventListener('click', press, true);
    removeEventListener('pagehide', hide);
  });

  layers.begin();
  const [loaded] = performance.getEntriesByType('navigation');
  const again = loaded && 'type' in loaded && loaded.type !== 'navigate' ? places.at(entry) : undefined;
  if (again) stopReturning = returnTo(again);
  return null;
}
