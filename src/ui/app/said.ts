import type { Said } from '../../domain/modelWords.ts';
import { useTexts } from './texts.tsx';

/** The model's own words in the language of the moment: `const said = useSaid(); said(phaseWords.scale.name)`. */
export function useSaid(): (words: Said) => string {
  const { language } = useTexts();
  return (words) => words[language()];
}
