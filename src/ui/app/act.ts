import type { Refusal } from '../../domain/refusal.ts';
import type { Mutation } from '../../domain/tx.ts';
import type { Saved } from '../../store/mutate.ts';
import type { Naming } from '../../texts/naming.ts';
import type { Texts } from '../../texts/sv.ts';
import { useCity } from './city.tsx';
import { unnamed, useNaming } from './naming.ts';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';
import { keepStep, stepOf } from './undo/noteDeed.ts';
import { perform, typingIsDone } from './undo/performer.ts';
import type { Step } from './undo/steps.ts';

export interface ActOptions {
  /** Key of the draft that the deed makes unnecessary. */
  readonly draft?: string;
  /** What was done, as a toast that is also spoken: "Loggposten är sparad". */
  readonly said?: string;
  /** What is saved while somebody sits in one field is one step to take back. */
  readonly sitting?: string;
  /** The same for all deeds that are taken back together: several notes moved at once. */
  readonly together?: string;
  /** The screen shows a refusal itself, at its field. */
  readonly quiet?: true;
}

/** The sentence for a refusal, with the names that `names` knows. On a signed-in page: {@link useRefusalText}. */
export function refusalText(t: Texts, refusal: Refusal, names: Naming = unnamed): string {
  // Each text takes the refusal of its own code; the compiler has checked that every code has one. What comes from the
  // server may be of a code that this app does not know.
  const say = t.refusals[refusal.code] as ((refusal: Refusal, names: Naming) => string) | undefined;
  return say ? say(refusal, names) : t.refusals.unknownMutation({ code: 'unknownMutation', name: '' }, names);
}

/** `const sentence = useRefusalText(); sentence(saved.refusal)` */
export function useRefusalText(): (refusal: Refusal) => string {
  const { t } = useTexts();
  const names = useNaming();
  return (refusal) => refusalText(t(), refusal, names());
}

/**
 * Does a deed on this device. `const act = useAct(); await act(captureIdea, {…}, { said })`. Resolves when it is on disk (S1).
 * What can be taken back is kept as a step for Ctrl/⌘ Z, and its toast has *Ångra* (rule 16).
 */
export function useAct() {
  const { device } = useCity();
  const { t } = useTexts();
  const sentence = useRefusalText();
  return async <A>(deed: Mutation<A>, args: A, options: ActOptions = {}): Promise<Saved> => {
    const { draft, said, sitting, together } = options;
    const saved = await device.mutate(deed, args, draft === undefined ? {} : { draft });
    if (saved.ok) {
      const path = `${location.pathname}${location.search}`;
      const step = stepOf(deed.name, { rows: saved.rows, before: saved.before, path, sitting, together });
      // What was typed has become a deed of its own. A field that saves itself is still being written in.
      if (sitting === undefined) typingIsDone();
      // The deed itself is on disk. A list of steps that could not be written costs an undo, never the deed.
      if (step) await keepStep(device, step).catch(() => undefined);
      if (said !== undefined) tell(said, step);
    } else if ('unsaved' in saved) {
      const why = saved.unsaved.why === 'full' ? t().device.notSavedFull : t().common.notSaved;
      toasts.show({ text: why, error: true, urgent: true });
    } else if (!options.quiet) toasts.show({ text: sentence(saved.refusal), error: true });
    return saved;
  };

  function tell(text: string, step: Step | undefined) {
    const run = () => void perform({ kind: 'undo', step });
    toasts.show(step ? { text, action: { label: t().common.undo, run } } : { text });
  }
}
