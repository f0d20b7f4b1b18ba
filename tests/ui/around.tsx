import type { JSX } from 'solid-js';
import { TextsProvider } from '../../src/ui/app/texts.tsx';
import { svFirst } from '../../src/texts/svFirst.ts';
import { svLater } from '../../src/texts/svLater.ts';

/** Draws with Swedish words around it: `render(() => around(() => <Part />))`. */
export function around(part: () => JSX.Element) {
  const first = { language: 'sv' as const, texts: { ...svFirst, ...svLater } };
  return <TextsProvider first={first}>{part()}</TextsProvider>;
}
