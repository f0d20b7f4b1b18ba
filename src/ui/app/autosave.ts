import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import type { Base } from '../../domain/field.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Saved } from '../../store/mutate.ts';
import { useEditing } from './editing.ts';
import { newId } from './ids.ts';

const pause = 800;

/** A value in a field that saves itself. */
export interface Autosave<T> {
  /** What the field shows: what the person is writing, else what the row says. */
  readonly value: Accessor<T | undefined>;
  /** A newer value; saved when typing has paused. `null` empties the field. */
  readonly type: (value: T | null) => void;
  /** Saves now and lets the row speak again: on leaving the field, and for values that are picked rather than typed. */
  readonly save: () => Promise<void>;
  /** When it was last saved here, as an instant. */
  readonly savedAt: Accessor<string | undefined>;
  readonly error: Accessor<string | undefined>;
  /** What it is a value of: {@link thingKey}. */
  readonly thing?: Accessor<string>;
}

/** Where the value lives. */
interface Place<T> {
  /** Which row it is of: what was begun on one is saved to that one, though the page has gone on to another. */
  readonly id: Accessor<string>;
  readonly current: Accessor<T | undefined>;
  /** What the writer saw when beginning. */
  readonly base: () => Promise<Base>;
  /** `sitting` is the same for all that is saved between coming to the field and leaving it: one step to take back. */
  readonly put: (id: string, value: T | null, base: Base, sitting: string) => Promise<Saved>;
  /** Says why it was refused. */
  readonly sentence: (refusal: Refusal) => string;
}

interface Typed<T> {
  readonly value: T | null;
  readonly id: string;
  readonly base: Promise<Base>;
  readonly sitting: string;
  /** On disk already. It is still shown while the caret is in it, since the row has it trimmed. */
  readonly isSaved: boolean;
}

/** Editing of one value that saves itself (I2, rule 2): 800 ms after typing stops, on leaving, and when the page is hidden. */
export function createAutosave<T>(place: Place<T>): Autosave<T> {
  const [typed, setTyped] = createSignal<Typed<T>>();
  const [savedAt, setSavedAt] = createSignal<string>();
  const [error, setError] = createSignal<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Typed<T> | undefined;
  // Nobody has the caret in it: once it is on disk the row speaks again.
  let isLeft = false;
  let sitting: string | undefined;

  const put = async () => {
    clearTimeout(timer);
    const writing = typed();
    if (!writing || writing.isSaved || writing === underWay) return;
    underWay = writing;
    const isNews = writing.value !== (place.current() ?? null);
    const saved = isNews
      ? await place.put(writing.id, writing.value, await writing.base, writing.sitting)
      : undefined;
    underWay = undefined;
    if (saved && !saved.ok) {
      if ('refusal' in saved) setError(place.sentence(saved.refusal));
      return;
    }
    if (saved) setSavedAt(new Date().toISOString());
    setError(undefined);
    // Typed on meanwhile? Then that is next, with its own timer.
    if (typed() === writing) setTyped(isLeft ? undefined : { ...writing, isSaved: true });
  };
  const save = async () => {
    isLeft = true;
    if (typed()?.isSaved) setTyped(undefined);
    await put();
  };
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') void put();
  };
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', whenHidden);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', whenHidden);
    void put();
  });
  useEditing(() => typed()?.isSaved === false);

  return {
    value: createMemo(() => {
      const writing = typed();
      return writing ? (writing.value ?? undefined) : place.current();
    }),
    type(value) {
      if (isLeft || sitting === undefined) sitting = newId();
      isLeft = false;
      const before = typed();
      const isSameEdit = before && !before.isSaved;
      setTyped({
        value,
        id: isSameEdit ? before.id : place.id(),
        // A saved edit is behind us: the next one begins on what it left.
        base: isSameEdit ? before.base : place.base(),
        sitting,
        isSaved: false,
      });
      clearTimeout(timer);
      timer = setTimeout(() => void put(), pause);
    },
    save,
    savedAt,
    error,
  };
}
