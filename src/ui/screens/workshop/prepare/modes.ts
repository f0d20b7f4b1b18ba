import { workshopMode } from '../../../../domain/workshop.ts';
import { useTexts } from '../../../app/texts.tsx';

/** How the tablets are used, as radios have them. Phones of one's own are no choice here: they need accounts (W1). */
export function useModeOptions() {
  const { t } = useTexts();
  return () =>
    workshopMode.options.map((value) => {
      const { name, about } = t().workshop.making.modes[value];
      return { value, label: name, note: about };
    });
}
