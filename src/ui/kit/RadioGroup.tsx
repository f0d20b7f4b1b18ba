import { Index, type JSX, Show } from 'solid-js';
import { FieldGroup, type FieldProps } from './Field.tsx';

export type Option<Value extends string> = { value: Value; label: JSX.Element; note?: JSX.Element };

export type RadioGroupProps<Value extends string> = FieldProps & {
  value: Value | undefined;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  /**
   * segments: side by side, for two to four short words ("Skapar det värde?"). names: as many as there are, one after the other over
   * as many rows as it takes. lined: each on a ruled line of its own, for what a
   * whole page turns on.
   */
  form?: 'list' | 'segments' | 'names' | 'lined' | undefined;
};

/** One of a few, all in sight. `label` is the legend. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const segments = () => props.form === 'segments' || props.form === 'names';
  return (
    <FieldGroup {...props}>
      {(id) => (
        <div
          classList={{
            seg: segments(),
            outs: props.form === 'lined',
            many: props.form === 'segments' && props.options.length > 3,
            names: props.form === 'names',
          }}
        >
          {/* By place: a radio that has focus stays the same when its words change. */}
          <Index each={props.options}>
            {(option) => (
              <label classList={{ opt: !segments() }}>
                <input
                  type="radio"
                  name={id}
                  value={option().value}
                  checked={props.value === option().value}
                  onChange={() => props.onChange(option().value)}
                />
                <span>
                  {option().label}
                  <Show when={option().note}>
                    <small>{option().note}</small>
                  </Show>
                </span>
              </label>
            )}
          </Index>
        </div>
      )}
    </FieldGroup>
  );
}
