import { NumericField, type NumberFieldProps } from './NumberField.tsx';
import { parseKronor } from './parseNumber.ts';
import { useKitWords } from './words.ts';

/** Whole kronor. */
export function MoneyField(props: Omit<NumberFieldProps, 'unit'>) {
  const words = useKitWords();
  return (
    <NumericField
      {...props}
      unit={words().kronor}
      inputMode="numeric"
      parse={parseKronor}
      invalid={words().notWholeKronor}
    />
  );
}
