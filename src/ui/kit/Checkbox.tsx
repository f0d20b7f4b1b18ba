import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { describedBy, FieldError, FieldHint, type FieldProps, RequiredMark } from './Field.tsx';
import type { Option } from './RadioGroup.tsx';

type CheckboxProps = {
  id?: string | undefined;
  label: JSX.Element;
  note?: JSX.Element;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** One yes or no. */
export function Checkbox(props: CheckboxProps) {
  return (
    <label class="opt">
      <input
        type="checkbox"
        id={props.id}
        checked={props.checked}
        onChange={(change) => props.onChange(change.currentTarget.checked)}
      />
      <span>
        {props.label}
        <Show when={props.note}>
          <small>{props.note}</small>
        </Show>
      </span>
    </label>
  );
}

export type CheckboxGroupProps<Value extends string> = FieldProps & {
  values: readonly Value[];
  options: readonly Option<Value>[];
  onChange: (values: Value[]) => void;
};

/** Any number of a few. `label` is the legend; the values come back in the order of the options. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const toggle = (value: Value, checked: boolean) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : props.values.includes(each))),
    );
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
      <div>
        <For each={props.options}>
          {(option) => (
            <Checkbox
              label={option.label}
              note={option.note}
              checked={props.values.includes(option.value)}
              onChange={(checked) => toggle(option.value, checked)}
            />
          )}
        </For>
      </div>
      <FieldError id={id()} error={props.error} />
      {props.after}
    </fieldset>
  );
}
