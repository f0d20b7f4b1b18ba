import { createEffect, on } from 'solid-js';
import { Field, type FieldProps } from './Field.tsx';

export type TextAreaProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** Enter alone means this instead of a new line (Shift+Enter gives the line), as in Fånga. */
  onEnter?: (() => void) | undefined;
  rows?: number | undefined;
  /** Large type and an ink frame: the one field of a capture screen. */
  big?: boolean | undefined;
  maxlength?: number | undefined;
};

/** Text that grows with what is written. */
export function TextArea(props: TextAreaProps) {
  let area: HTMLTextAreaElement | undefined;
  createEffect(
    on(
      () => props.value,
      () => area && grow(area),
    ),
  );
  const keyed = (key: KeyboardEvent) => {
    // isComposing: the Enter that accepts a word from an input method is not ours
    if (!props.onEnter || key.key !== 'Enter' || key.shiftKey || key.isComposing) return;
    key.preventDefault();
    props.onEnter();
  };
  return (
    <Field {...props} hintFirst>
      {(control) => (
        <div class="in" classList={{ big: props.big ?? false }}>
          <textarea
            {...control}
            ref={area}
            rows={props.rows ?? 3}
            value={props.value}
            maxlength={props.maxlength}
            onInput={(typed) => props.onInput(typed.currentTarget.value)}
            onBlur={() => props.onBlur?.()}
            onKeyDown={keyed}
          />
        </div>
      )}
    </Field>
  );
}

/** Browsers without field-sizing: content get the height measured. */
function grow(area: HTMLTextAreaElement) {
  if (globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  area.style.setProperty('height', 'auto');
  area.style.setProperty('height', `${area.scrollHeight}px`);
}
