import { createEffect, Index, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type Place = { href: string; label: string; current?: boolean | undefined };

/** The parts of one thing, as links: the address changes, so this is navigation and no tablist. `keepScroll` where the page stays and only what is under the tabs changes. */
export function Tabs(props: { label: string; items: readonly Place[]; keepScroll?: boolean | undefined }) {
  let nav: HTMLElement | undefined;
  createEffect(() => {
    const at = props.items.findIndex((item) => item.current);
    const current = nav?.querySelectorAll('a')[at];
    if (nav && current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 16;
  });
  return (
    <nav ref={nav} class="tabs" aria-label={props.label}>
      {/* By place, not by object: a link that was pressed stays the same link when it becomes the current one. */}
      <Index each={props.items}>
        {(item) => (
          <a
            href={item().href}
            aria-current={item().current ? 'page' : undefined}
            // the router's own word for it
            {...(props.keepScroll ? { noscroll: '' } : {})}
          >
            {item().label}
          </a>
        )}
      </Index>
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
      <Index each={props.items}>
        {(item) => (
          <a href={item().href} aria-current={item().current ? 'page' : undefined}>
            <Show when={item().icon}>{(icon) => <Icon name={icon()} small />}</Show>
            {item().label}
          </a>
        )}
      </Index>
    </nav>
  );
}
