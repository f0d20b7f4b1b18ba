import type { GateId } from '../../domain/model.ts';
import type { Texts } from '../../texts/sv.ts';
import { paths } from './paths.ts';

/** Places in Om modellen, as people share them. */
export const gateAnchor: Readonly<Record<GateId, string>> = {
  time: 'beslut-tid',
  funding: 'beslut-pengar',
  scaleUp: 'beslut-skala-upp',
};
export type GlossaryWord = keyof Texts['glossary'];
export const wordAnchor = (word: GlossaryWord): string => `ord-${word}`;
/** By the number that the city's text gives them: 1–9. */
export const criterionAnchor = (number: number): string => `kriterium-${number}`;
export const phaseAnchor = (number: number): string => `fas-${number}`;

export const inModel = (anchor: string): string => `${paths.model}#${anchor}`;
