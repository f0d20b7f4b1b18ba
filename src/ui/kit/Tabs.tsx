import { For, onMount, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type Place = { href: string; label: string; current?: boolean | undefined };

/** The parts of one thing, as links: the address changes, so this is navigation and no tablist. */
export function Tabs(props: { label: string; items: readonly Place[] }) {
  let nav: HTMLElement | undefined;
  onMount(() => {
    const current = nav?.querySelector<HTMLElement>('[aria-current]');
    if (nav && current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 16;
  });
  return (
    <nav ref={nav} class="tabs" aria-label={props.label}>
      <For each={props.items}>
        {(item) => (
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        )}
      </For>
    </nav>
  );
}

/** Two or three ways to see the same things: Tavla, Lista. */
export function ViewSwitch(props: {
  label: string;
  items: readonly (Place & { icon?: IconName | undefined })[];
}) {
  return (
    <nav class="view" aria-label={props.label}>
      <For each={props.items}>
        {(item) => (
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            <Show when={item.icon}>{(icon) => <Icon name={icon()} small />}</Show>
            {item.label}
          </a>
        )}
      </For>
    </nav>
  );
}
