import type { NumberEntry } from '../../../kit/parseNumber.ts';

/** The number in an entry; nothing while it is empty or no number. */
export const numberIn = (entry: NumberEntry): number | undefined =>
  typeof entry === 'number' ? entry : undefined;
