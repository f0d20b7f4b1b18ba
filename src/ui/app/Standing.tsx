import { type JSX, onCleanup, onMount } from 'solid-js';

/**
 * Holds the row that comes by itself at the foot of the window: it lies over the end of the page, which is so much longer, so that
 * nothing that is read moves when it comes or goes. Says in `--standing` how high it is, for what else stands there.
 */
export function Standing(props: { children: JSX.Element }) {
  let place: HTMLDivElement | undefined;
  onMount(() => {
    const root = document.documentElement;
    const sizes = new ResizeObserver(() =>
      root.style.setProperty('--standing', `${place?.offsetHeight ?? 0}px`),
    );
    if (place) sizes.observe(place);
    onCleanup(() => {
      sizes.disconnect();
      root.style.removeProperty('--standing');
    });
  });
  return (
    <div ref={place} class="standing">
      {props.children}
    </div>
  );
}
