import { For, type JSX, Show } from 'solid-js';
import { FieldError } from '../../kit/Field.tsx';
import type { Option } from '../../kit/RadioGroup.tsx';

/** One of a few, each on its own ruled line: what a whole page turns on. The heading over it is what the eye reads; `label` is for the ear. */
export function LinedChoices<Value extends string>(props: {
  id: string;
  label: JSX.Element;
  value: Value | undefined;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  error: string | undefined;
}) {
  return (
    <fieldset
      id={props.id}
      tabindex={-1}
      class="f"
      classList={{ err: Boolean(props.error) }}
      aria-describedby={props.error ? `${props.id}-error` : undefined}
    >
      <legend class="vh">{props.label}</legend>
      <div class="outs">
        <For each={props.options}>
          {(option) => (
            <label class="opt">
              <input
                type="radio"
                name={props.id}
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
      <FieldError id={props.id} error={props.error} />
    </fieldset>
  );
}
