import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** The whole screen, where the browser has it; the page works as well without. */
export function createFullscreen(): {
  readonly isPossible: boolean;
  readonly isOn: Accessor<boolean>;
  readonly toggle: () => Promise<void>;
} {
  const isThere = () => document.fullscreenElement !== null && document.fullscreenElement !== undefined;
  const [isOn, setOn] = createSignal(isThere());
  const heed = () => setOn(isThere());
  document.addEventListener('fullscreenchange', heed);
  onCleanup(() => {
    document.removeEventListener('fullscreenchange', heed);
    if (isThere()) void document.exitFullscreen().catch(() => undefined);
  });
  return {
    isPossible: document.fullscreenEnabled,
    isOn,
    // Refused by some browsers without a press of a finger: then nothing has changed, and nothing need be said.
    toggle: () =>
      (isThere() ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
        () => undefined,
      ),
  };
}
