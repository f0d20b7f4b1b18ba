import { Field, type FieldProps } from './Field.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  type?: 'text' | 'email' | 'url' | 'tel' | undefined;
  autocomplete?: string | undefined;
  maxlength?: number | undefined;
  placeholder?: string | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <div class="in">
          <input
            {...control}
            type={props.type ?? 'text'}
            value={props.value}
            autocomplete={props.autocomplete ?? 'off'}
            maxlength={props.maxlength}
            placeholder={props.placeholder}
            onInput={(typed) => props.onInput(typed.currentTarget.value)}
            onBlur={() => props.onBlur?.()}
          />
        </div>
      )}
    </Field>
  );
}
