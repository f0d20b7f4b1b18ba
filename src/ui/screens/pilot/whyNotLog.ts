import { type Initiative, whyClosed } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';

/** Asks why no post can be written in an initiative's log: nothing, or one sentence. */
export function useWhyNotLog(): (row: Initiative) => string | undefined {
  const { t } = useTexts();
  const { actor } = useCity();
  return (row) => {
    const closed = whyClosed(row);
    if (closed) return closed.code === 'ended' ? t().pilot.hasEnded : t().pilot.isWithdrawn;
    return may(actor(), 'pilot.log', { initiative: row }) ? undefined : t().pilot.mayNot;
  };
}
