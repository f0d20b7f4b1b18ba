import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { useCity } from './city.tsx';
import { useEditing } from './editing.ts';

const pause = 300;

export interface DraftInUse<T> {
  readonly value: Accessor<T>;
  readonly set: (next: T) => void;
  /** When it was last put away, as an instant. */
  readonly savedAt: Accessor<string | undefined>;
  /** What an earlier visit left has been looked for; until then the form may still fill itself. */
  readonly isReady: Accessor<boolean>;
  readonly key: string;
  /** Puts away at once what waits to be: for what is not typed again in a moment, as a photo. */
  readonly keep: () => Promise<void>;
  /** Empties the form; the draft itself was deleted by the deed that was handed its key. */
  readonly reset: () => void;
  /** Throws the draft away without a deed. */
  readonly clear: () => Promise<void>;
}

/** Unsent text that survives a closed tab (I2). Put away 300 ms after typing stops, and when the page is hidden. */
export function useDraft<T>(key: string, initial: T): DraftInUse<T> {
  const { device } = useCity();
  const [value, setValue] = createSignal<T>(initial, { equals: false });
  const [savedAt, setSavedAt] = createSignal<string>();
  const [isReady, setReady] = createSignal(false);
  /** Typed and not on disk yet. */
  const [isPending, setPending] = createSignal(false);
  let isTouched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pickUp = async () => {
    const draft = await device.draft(key);
    // What was typed meanwhile is newer than what an earlier visit left.
    if (draft && !isTouched) {
      setValue(() => draft.value as T);
      setSavedAt(new Date(draft.at).toISOString());
    }
    setReady(true);
  };
  void pickUp();

  const putAway = async () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const at = Date.now();
    // Emptied again, or nothing but what the form began with: no draft, and nothing here that signing out must keep.
    const isBlank = JSON.stringify(value()) === JSON.stringify(initial);
    if (isBlank) await device.deleteDraft(key);
    else await device.putDraft({ key, value: value(), at });
    setSavedAt(isBlank ? undefined : new Date(at).toISOString());
    // Typed on meanwhile? Then that is next, with its own timer.
    if (timer === undefined) setPending(false);
  };
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    isTouched = false;
    setPending(false);
    setValue(() => initial);
    setSavedAt(undefined);
  };
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') void putAway();
  };
  // A page that is left is still said to be seen when this comes.
  const whenLeft = () => void putAway();
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', whenLeft);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', whenLeft);
    void putAway();
  });
  useEditing(isPending);

  return {
    value,
    savedAt,
    isReady,
    key,
    keep: putAway,
    set(next) {
      isTouched = true;
      setPending(true);
      setValue(() => next);
      clearTimeout(timer);
      timer = setTimeout(() => void putAway(), pause);
    },
    reset() {
      forget();
      // What was being put away while the deed was done would otherwise come back at the next visit, and be saved twice.
      void device.deleteDraft(key).catch(() => undefined);
    },
    async clear() {
      forget();
      await device.deleteDraft(key);
    },
  };
}
