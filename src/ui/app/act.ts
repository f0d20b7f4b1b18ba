import type { Refusal } from '../../domain/refusal.ts';
import type { Mutation } from '../../domain/tx.ts';
import type { Saved } from '../../store/mutate.ts';
import type { Naming } from '../../texts/naming.ts';
import type { Texts } from '../../texts/sv.ts';
import { announce } from './announce.ts';
import { useCity } from './city.tsx';
import { unnamed, useNaming } from './naming.ts';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

export interface ActOptions {
  /** Key of the draft that the deed makes unnecessary. */
  readonly draft?: string;
  /** What was done, as a toast that is also spoken: "Loggposten är sparad". */
  readonly said?: string;
  /** Gives the toast an *Ångra*. */
  readonly undo?: () => void;
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

/** Does a deed on this device. `const act = useAct(); await act(captureIdea, {…}, { said })`. Resolves when it is on disk (S1). */
export function useAct() {
  const { device } = useCity();
  const { t } = useTexts();
  const sentence = useRefusalText();
  return async <A>(deed: Mutation<A>, args: A, options: ActOptions = {}): Promise<Saved> => {
    const saved = await device.mutate(
      deed,
      args,
      options.draft === undefined ? {} : { draft: options.draft },
    );
    if (saved.ok) {
      if (options.said !== undefined) tell(options.said, options.undo);
    } else if ('unsaved' in saved) {
      toasts.show({ text: t().common.notSaved, error: true });
      announce(t().common.notSaved, 'assertive');
    } else if (!options.quiet) toasts.show({ text: sentence(saved.refusal), error: true });
    return saved;
  };

  function tell(text: string, undo: (() => void) | undefined) {
    toasts.show(undo ? { text, action: { label: t().common.undo, run: undo } } : { text });
  }
}
