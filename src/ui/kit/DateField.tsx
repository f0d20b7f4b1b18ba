import { Field, type FieldProps } from './Field.tsx';

export type DateFieldProps = FieldProps & {
  /** YYYY-MM-DD */
  value: string | undefined;
  onValue: (day: string | undefined) => void;
  min?: string | undefined;
  max?: string | undefined;
};

/** A day, picked with the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <div class="in">
          <input
            {...control}
            type="date"
            value={props.value ?? ''}
            min={props.min}
            max={props.max}
            onInput={(picked) => props.onValue(picked.currentTarget.value || undefined)}
          />
        </div>
      )}
    </Field>
  );
}
