import { For, Show } from 'solid-js';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';

export type SelectProps = FieldProps & {
  /** undefined shows `empty` */
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
  /** The words for "none chosen". Without it something is always chosen. */
  empty?: string | undefined;
};

/** One of many, in the browser's own list. Few alternatives: RadioGroup. */
export function Select(props: SelectProps) {
  return (
    <Field {...props}>
      {(control) => (
        <div class="in">
          <select {...control} onChange={(picked) => props.onChange(picked.currentTarget.value || undefined)}>
            <Show when={props.empty !== undefined}>
              <option value="" selected={props.value === undefined}>
                {props.empty}
              </option>
            </Show>
            <For each={props.options}>
              {(option) => (
                <option value={option.value} selected={option.value === props.value}>
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <Icon name="down" small />
        </div>
      )}
    </Field>
  );
}
