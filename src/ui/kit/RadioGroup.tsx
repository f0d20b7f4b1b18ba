import { createUniqueId, For, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import { describedBy, FieldError, FieldHint, type FieldProps, RequiredMark } from './Field.tsx';

export type Option<Value extends string> = { value: Value; label: JSX.Element; note?: JSX.Element };

export type RadioGroupProps<Value extends string> = FieldProps & {
  value: Value | undefined;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  /** segments: side by side, for two to four short words ("Skapar det värde?"). */
  form?: 'list' | 'segments' | undefined;
};

/** One of a few, all in sight. `label` is the legend. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const segments = () => props.form === 'segments';
  return (
    <fieldset
      id={id()}
      tabindex={-1}
      class="f"
      classList={{ err: Boolean(props.error) }}
      aria-describedby={describedBy(id(), props)}
    >
      <legend classList={{ vh: props.labelHidden ?? false }}>
        {props.label} <RequiredMark required={props.required} />
      </legend>
      <FieldHint id={id()} hint={props.hint} />
      <div classList={{ seg: segments(), many: props.options.length > 3 }}>
        <For each={props.options}>
          {(option) => (
            <label classList={{ opt: !segments() }}>
              <input
                type="radio"
                name={id()}
                value={option.value}
                checked={props.value === option.value}
                onChange={() => props.onChange(option.value)}
              />
              <span>
                {option.label}
                <Show when={option.note}>
                  <small>{option.note}</small>
                </Show>
              </span>
            </label>
          )}
        </For>
      </div>
      <FieldError id={id()} error={props.error} />
      {props.after}
    </fieldset>
  );
}
