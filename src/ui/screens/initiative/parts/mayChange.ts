import { type Initiative, isEnded } from '../../../../domain/initiative.ts';
import { type Deed, may } from '../../../../domain/may.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';

/**
 * Asks, before a person tries, whether a deed on the initiative can be done: nothing, or the sentence that says why not.
 * @param evenAfter the deed also stands after this ending.
 */
export function useWhyNot() {
  const { actor } = useCity();
  const { t } = useTexts();
  return (row: Initiative, deed: Deed, evenAfter?: 'realised' | 'ending'): string | undefined => {
    const words = t().initiative.parts;
    if (!may(actor(), deed, { initiative: row })) return words.notYours;
    if (row.withdrawnAt) return words.isWithdrawn;
    const isForgiven = evenAfter === 'ending' || (evenAfter === 'realised' && row.state === 'realised');
    return isEnded(row) && !isForgiven ? words.isEnded : undefined;
  };
}
