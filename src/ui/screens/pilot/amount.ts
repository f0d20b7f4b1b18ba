import { useTexts } from '../../app/texts.tsx';

/** A measured number with its unit, as the language writes it: "19,4 %". */
export function useAmount(): (value: number, unit: string | undefined) => string {
  const { t, f } = useTexts();
  return (value, unit) => {
    const number = f().number(value);
    return unit === undefined ? number : t().pilot.amount(number, unit);
  };
}
