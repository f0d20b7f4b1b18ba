import { createContext, useContext } from 'solid-js';

/**
 * The few words and number formats that parts of the kit say by themselves. The kit owns none:
 * the app hands them over once, in the language of the moment. Everything else comes as props.
 */
export type KitWords = {
  close: string;
  required: string;
  showAsTable: string;
  notANumber: string;
  notWholeKronor: string;
  /** What stands in a field of money: kr */
  kronor: string;
  clearSearch: string;
  /** Names the place of the toast. */
  message: string;
  decimalMark: ',' | '.';
  /** Writes a number as the language does: 19,4 and 160 000. */
  number: (n: number) => string;
};

const KitWordsContext = createContext<() => KitWords>();

/** Put around everything that draws with the kit. */
export const KitWordsProvider = KitWordsContext.Provider;

/** The words of the moment, as an accessor. Throws outside a KitWordsProvider. */
export function useKitWords(): () => KitWords {
  const words = useContext(KitWordsContext);
  if (!words) throw new Error('A part of the kit was drawn outside KitWordsProvider');
  return words;
}
