import { Index, type JSX, Show } from 'solid-js';
import { FieldGroup, type FieldProps } from './Field.tsx';
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
  const toggle = (value: Value, checked: boolean) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : props.values.includes(each))),
    );
  return (
    <FieldGroup {...props}>
      {() => (
        <div>
          <Index each={props.options}>
            {(option) => (
              <Checkbox
                label={option().label}
                note={option().note}
                checked={props.values.includes(option().value)}
                onChange={(checked) => toggle(option().value, checked)}
              />
            )}
          </Index>
        </div>
      )}
    </FieldGroup>
  );
}
