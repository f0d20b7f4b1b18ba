import { createEffect, createSignal, on, splitProps } from 'solid-js';
import { Field, type FieldProps } from './Field.tsx';
import { type NumberEntry, parseNumber } from './parseNumber.ts';
import { useKitWords } from './words.ts';

export type NumberFieldProps = FieldProps & {
  value: number | undefined;
  /** A number, undefined when empty, 'invalid' while the text is no number. The text stays as typed. */
  onValue: (entry: NumberEntry) => void;
  /** %, h, st */
  unit?: string | undefined;
};

/** A number as people write it, decimal comma and all. Says itself when it is none. */
export function NumberField(props: NumberFieldProps) {
  const words = useKitWords();
  return (
    <NumericField
      {...props}
      inputMode="decimal"
      parse={(text) => parseNumber(text, words().decimalMark)}
      invalid={words().notANumber}
    />
  );
}

type NumericFieldProps = NumberFieldProps & {
  parse: (text: string) => NumberEntry;
  invalid: string;
  inputMode: 'decimal' | 'numeric';
};

/** What NumberField and MoneyField have in common: the text is the person's, the number is read from it. */
export function NumericField(props: NumericFieldProps) {
  const words = useKitWords();
  const [field] = splitProps(props, ['label', 'labelHidden', 'hint', 'required', 'after', 'id']);
  const written = (value: number | undefined) => (value === undefined ? '' : words().number(value));
  const [text, setText] = createSignal(written(props.value));
  const [left, setLeft] = createSignal(false);
  const entry = () => props.parse(text());

  // A value from outside replaces the text only when it says something else than the text does.
  createEffect(
    on(
      () => props.value,
      (value) => {
        if (entry() !== value && !(value === undefined && entry() === 'invalid')) setText(written(value));
      },
      { defer: true },
    ),
  );
  const typed = (value: string) => {
    setText(value);
    setLeft(false);
    props.onValue(entry());
  };
  const leave = () => {
    setLeft(true);
    const value = entry();
    if (typeof value === 'number') setText(written(value));
  };
  const error = () => props.error ?? (left() && entry() === 'invalid' ? props.invalid : undefined);

  return (
    <Field {...field} error={error()}>
      {(control) => (
        <div class="in num">
          <input
            {...control}
            type="text"
            inputmode={props.inputMode}
            autocomplete="off"
            value={text()}
            onInput={(event) => typed(event.currentTarget.value)}
            onBlur={leave}
          />
          {props.unit ? <span class="u">{props.unit}</span> : undefined}
        </div>
      )}
    </Field>
  );
}
