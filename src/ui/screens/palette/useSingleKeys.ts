import { useNavigate } from '@solidjs/router';
import { onCleanup, onMount } from 'solid-js';
import { ask } from '../../app/asked.ts';
import { paths } from '../../app/paths.ts';
import { singleKeys } from '../../app/singleKeys.ts';
import { afterG, isSingleKey } from './singleKey.ts';

/** After `g` the next key says where. */
const waitMs = 1500;

/** Single keys do things, where they are on (rule 29). @param first a key from before this listened */
export function useSingleKeys(first: KeyboardEvent | undefined): void {
  const navigate = useNavigate();
  let goesUntil = 0;

  const search = () => {
    const field = document.querySelector<HTMLElement>('main search input');
    if (field) field.focus();
    else ask('palette');
  };
  const does: Record<string, () => void> = {
    n: () => navigate(paths.capture),
    '/': search,
    '?': () => ask('keys'),
    g: () => {
      goesUntil = Date.now() + waitMs;
    },
  };
  const heed = (key: KeyboardEvent) => {
    if (!singleKeys() || !isSingleKey(key)) return;
    const place = Date.now() < goesUntil ? afterG[key.key] : undefined;
    goesUntil = 0;
    const run = place ? () => navigate(place) : does[key.key];
    if (!run) return;
    key.preventDefault();
    run();
  };
  document.addEventListener('keydown', heed);
  onCleanup(() => document.removeEventListener('keydown', heed));
  onMount(() => first && heed(first));
}
