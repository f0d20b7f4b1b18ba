import { createSignal } from 'solid-js';

/** At most one message in this time; of those that came between, the last one is said (rule 19). Risk of loss does not wait. */
const quietMs = 3000;

/**
 * Makes the voice of the app. `announce` says a text to screen readers; assertive only for risk of loss
 * and the end of a timer. Draw LiveRegion once with the same object.
 */
export function createAnnouncer() {
  const [polite, setPolite] = createSignal('');
  const [assertive, setAssertive] = createSignal('');
  let waiting: (() => void) | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    resting = setTimeout(() => {
      resting = undefined;
      const say = waiting;
      waiting = undefined;
      if (!say) return;
      say();
      rest();
    }, quietMs);
  };
  const announce = (text: string, how: 'polite' | 'assertive' = 'polite') => {
    const set = how === 'assertive' ? setAssertive : setPolite;
    // The same text twice is two messages: a no-break space makes the second one new to the screen reader.
    const say = () => set((before) => (before === text ? `${text}\u00a0` : text));
    if (resting !== undefined && how === 'polite') {
      waiting = say;
      return;
    }
    clearTimeout(resting);
    waiting = undefined;
    say();
    rest();
  };
  return { polite, assertive, announce };
}

export type Announcer = ReturnType<typeof createAnnouncer>;
