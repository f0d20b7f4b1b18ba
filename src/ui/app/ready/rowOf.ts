import type { JSX } from 'solid-js';
import { useTexts } from '../texts.tsx';
import type { Looked, ReadyRow } from './check.ts';
import type { Found } from './verdict.ts';

/** A row of what was looked at. What could not be found out says so, and stops nothing. */
export function rowOf<F extends Found<string>>(
  looked: Pick<Looked<F>, 'found'>,
  row: {
    readonly title: () => string;
    readonly say: (found: F) => string;
    /** What mends it; undefined when there is nothing to mend. */
    readonly mend?: (found: F) => JSX.Element;
  },
): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready;
  const { mend } = row;
  return {
    title: row.title,
    verdict: () => {
      const found = looked.found();
      return found === undefined ? 'looking' : (found?.verdict ?? 'unknown');
    },
    sentence: () => {
      const found = looked.found();
      if (found === undefined) return words().looking;
      return found === null ? words().notFound : row.say(found);
    },
    ...(mend
      ? {
          mend: () => {
            const found = looked.found();
            return found ? mend(found) : undefined;
          },
        }
      : {}),
  };
}
