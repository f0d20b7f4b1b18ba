import { useLocation } from '@solidjs/router';
import { type Component, createEffect, createSignal, onCleanup, Show } from 'solid-js';
import { ask, asked, isApple, visited } from './asked.ts';
import { allWords, useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

/** What the rest is given: the first key that was pressed, from before it was there to heed it. */
export type CommandsProps = { first: KeyboardEvent | undefined };

/** Listens for keys, and fetches all that answers them with the first one: the first screen carries no more than this. */
export function Commands() {
  const { t } = useTexts();
  const location = useLocation();
  const [rest, setRest] = createSignal<Component<CommandsProps>>();
  let first: KeyboardEvent | undefined;
  let fetching: Promise<unknown> | undefined;

  const fetchRest = () => {
    fetching ??= Promise.all([import('../screens/palette/Palette.tsx'), allWords()]).then(
      ([fetched]) => setRest(() => fetched.default),
      () => {
        fetching = undefined;
        if (asked()) toasts.show({ text: t().shell.chunkText, error: true });
        ask(undefined);
      },
    );
  };
  const heed = (key: KeyboardEvent) => {
    first ??= key;
    fetchRest();
    if (!(isApple ? key.metaKey : key.ctrlKey) || key.altKey || key.shiftKey || key.key.toLowerCase() !== 'k')
      return;
    // Browsers search with it, each in its own place.
    key.preventDefault();
    if (asked()) ask(undefined);
    else if (!document.querySelector('dialog[open]')) ask('palette');
  };
  document.addEventListener('keydown', heed);
  onCleanup(() => document.removeEventListener('keydown', heed));
  createEffect(() => asked() && fetchRest());
  createEffect(() => visited.unshift(location.pathname));
  return <Show when={rest()}>{(Rest) => Rest()({ first })}</Show>;
}
