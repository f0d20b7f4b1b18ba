import { findLeftBy } from './leftBy.ts';
import type { Place } from './places.ts';

/** A list that comes from the device's store is there well within this time; after it nothing moves any more. */
const patienceMs = 1500;

/**
 * Brings one back to a place on a page that may still be on its way: as soon as what one left by is there it has focus, and as
 * soon as the page is long enough it stands where it stood (rule 25). Whoever scrolls, presses or types in between has gone on.
 * @returns stops it.
 */
export function returnTo(place: Place): () => void {
  let isFocused = place.leftBy === undefined;
  let isScrolled = false;
  const attempt = () => {
    if (!isScrolled && document.documentElement.scrollHeight - innerHeight >= place.y) {
      scrollTo(0, place.y);
      isScrolled = true;
    }
    const found = !isFocused && place.leftBy ? findLeftBy(place.leftBy) : undefined;
    if (found && hasNoFocusOfItsOwn()) found.focus({ preventScroll: true });
    isFocused ||= found !== undefined;
    if (isFocused && isScrolled) stop();
  };
  const growing = new ResizeObserver(attempt);
  const late = setTimeout(() => {
    // The page is shorter now: as far down as it goes.
    if (!isScrolled) scrollTo(0, place.y);
    stop();
  }, patienceMs);
  const goneOn = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
  const stop = () => {
    growing.disconnect();
    clearTimeout(late);
    for (const sign of goneOn) removeEventListener(sign, stop, true);
  };
  for (const sign of goneOn) addEventListener(sign, stop, true);
  attempt();
  if (!isFocused || !isScrolled) growing.observe(document.body);
  return stop;
}

/** Nothing has it, or the heading that we gave it to: then it may still be given to what one left by. */
function hasNoFocusOfItsOwn(): boolean {
  const has = document.activeElement;
  return !has || has === document.body || has.matches('h1, h2, main');
}
