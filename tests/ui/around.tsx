import type { JSX } from 'solid-js';
import { TextsProvider } from '../../src/ui/app/texts.tsx';

/** Draws with Swedish words around it: `render(() => around(() => <Part />))`. */
export function around(part: () => JSX.Element) {
  return <TextsProvider>{part()}</TextsProvider>;
}
