import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import type { Base } from '../../domain/field.ts';
import { type EditableField, editInitiative } from '../../domain/editing.ts';
import { isEnded, type Initiative } from '../../domain/initiative.ts';
import { may } from '../../domain/may.ts';
import { refusalText, useAct } from './act.ts';
import { useCity } from './city.tsx';
import { useEditing } from './editing.ts';
import { useTexts } from './texts.tsx';

const pause = 800;

export interface FieldEdit<F extends EditableField> {
  /** What the field shows: what the person is writing, else what the row says. */
  readonly value: Accessor<Initiative[F] | undefined>;
  /** A newer value; saved when typing has paused. `null` empties the field. */
  type(value: Initiative[F] | null): void;
  /** Saves now: on leaving the field, and for values that are picked rather than typed. */
  save(): Promise<void>;
  /** When it was last saved here, as an instant. */
  readonly savedAt: Accessor<string | undefined>;
  readonly error: Accessor<string | undefined>;
  readonly isEditable: Accessor<boolean>;
}

/** Editing of one field of an initiative that saves itself (I2, rule 2): 800 ms after typing stops, on leaving, and when the page is hidden. */
export function useFieldEdit<F extends EditableField>(
  initiative: Accessor<Initiative>,
  field: F,
): FieldEdit<F> {
  const { device, actor } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const [typed, setTyped] = createSignal<{ value: Initiative[F] | null }>();
  const [savedAt, setSavedAt] = createSignal<string>();
  const [error, setError] = createSignal<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let base: Promise<Base> | undefined;
  // The initiative this text was begun on; the page may show another before it is saved.
  let begunOn: string | undefined;

  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const pending = typed();
    if (!pending || !base || !begunOn) return;
    const edit = { initiativeId: begunOn, field, value: pending.value, base: await base };
    if (pending.value === (initiative()[field] ?? null)) return setTyped(undefined);
    // `field` and `value` belong together by this function's own type.
    const saved = await act(editInitiative, edit as Parameters<typeof act<EditArgs>>[1], { quiet: true });
    if (saved.ok) {
      setSavedAt(new Date().toISOString());
      setError(undefined);
      // Typed on meanwhile? Then that is next; else the row speaks again.
      if (typed() === pending) {
        setTyped(undefined);
        base = undefined;
      }
    } else if ('refusal' in saved) setError(refusalText(t(), saved.refusal));
  };
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') void save();
  };
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', whenHidden);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', whenHidden);
    void save();
  });
  useEditing(() => typed() !== undefined);

  return {
    value: createMemo(() => {
      const pending = typed();
      return pending ? (pending.value ?? undefined) : initiative()[field];
    }),
    type(value) {
      begunOn ??= initiative().id;
      base ??= device.baseFor(initiative(), field);
      setTyped({ value });
      clearTimeout(timer);
      timer = setTimeout(() => void save(), pause);
    },
    save,
    savedAt,
    error,
    isEditable: createMemo(
      () => !isEnded(initiative()) && may(actor(), 'initiative.edit', { initiative: initiative() }),
    ),
  };
}

type EditArgs = Parameters<typeof editInitiative.run>[1];
