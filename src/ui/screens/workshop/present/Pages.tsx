import { For, type JSX, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { createPages } from './fitting.ts';
import css from './present.module.css';

/** A list for the room to read: never scrolled, but turned where it is longer than the wall. */
export function Pages<Item>(props: {
  items: readonly Item[];
  look: 'notes' | 'groups' | 'bars' | 'big' | 'legend';
  /** One that is longer than others is drawn in smaller letters. */
  isLong?: (item: Item) => boolean;
  /** What the room each takes hangs on, beside itself: whether names are shown. */
  also?: unknown;
  children: (item: Item) => JSX.Element;
}) {
  const { t, f } = useTexts();
  const words = () => t().workshop.present;
  let list: HTMLUListElement | undefined;
  const pages = createPages(
    () => list,
    () => props.items,
    () => props.also,
  );
  return (
    <div class={css['pages']}>
      <ul
        ref={list}
        class={`${css['list']} ${css[props.look]}`}
        data-tight={pages.isTight() ? '' : undefined}
      >
        <For each={pages.shown()}>
          {(item) => <li data-long={props.isLong?.(item) ? '' : undefined}>{props.children(item)}</li>}
        </For>
      </ul>
      <Show when={!pages.isWhole()}>
        <div class={css['turn']}>
          <Button reason={pages.from() === 0 ? words().isFirstPage : undefined} onClick={pages.back}>
            {words().pageBack}
          </Button>
          <p aria-live="polite">
            {words().page(
              f().number(pages.from() + 1),
              f().number(pages.to()),
              f().number(props.items.length),
            )}
          </p>
          <Button reason={pages.isLast() ? words().isLastPage : undefined} onClick={pages.on}>
            {words().pageOn}
          </Button>
        </div>
      </Show>
    </div>
  );
}
