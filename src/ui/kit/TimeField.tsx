import { Field, type FieldProps } from './Field.tsx';

export type TimeFieldProps = FieldProps & {
  /** HH:MM */
  value: string | undefined;
  onValue: (time: string | undefined) => void;
};

/** A time of day, with the browser's own clock. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <div class="in">
          <input
            {...control}
            type="time"
            value={props.value ?? ''}
            onInput={(picked) => props.onValue(picked.currentTarget.value || undefined)}
          />
        </div>
      )}
    </Field>
  );
}
