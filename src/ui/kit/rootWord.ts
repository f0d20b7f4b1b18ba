import { type Accessor, createRenderEffect, onCleanup } from 'solid-js';

/** Word → how many say it now: two pages stand for a moment while one takes the other's place. */
const said = new Map<string, number>();

/**
 * While it is so, the document's root carries the word: `html[data-has~="toast"]`. For what must be styled from the root. Asked as
 * `html:has(…)` the browser looks through the whole page for it at each change: on a wall of 500 notes that was three quarters of the
 * time that style took.
 */
export function createRootWord(word: string, is: Accessor<boolean> = () => true): void {
  let isSaid = false;
  const say = (now: boolean) => {
    if (now === isSaid) return;
    isSaid = now;
    said.set(word, (said.get(word) ?? 0) + (now ? 1 : -1));
    const words = [...said].filter(([, count]) => count > 0).map(([each]) => each);
    const root = document.documentElement;
    if (words.length > 0) root.dataset['has'] = words.join(' ');
    else delete root.dataset['has'];
  };
  createRenderEffect(() => say(is()));
  onCleanup(() => say(false));
}
