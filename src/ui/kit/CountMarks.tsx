import { For, type JSX, Show } from 'solid-js';
import css from './CountMarks.module.css';

/** In this many one sees at once how many there are; more are only said. */
const most = 16;

type CountMarksProps = {
  /** So many of them are filled. */
  on: number;
  of: number;
  /** squares: people who are done. dots: votes that are given. */
  look?: 'squares' | 'dots' | undefined;
  /** Said in words, always: "5 av 8 har röstat". */
  children: JSX.Element;
};

/** How many of a few, as marks and in words. */
export function CountMarks(props: CountMarksProps) {
  return (
    <p class={css['marks']} data-look={props.look ?? 'squares'}>
      <Show when={props.of <= most}>
        <span class={css['row']} aria-hidden="true">
          <For each={Array.from({ length: props.of }, (_, nth) => nth)}>
            {(nth) => <i data-on={nth < props.on ? '' : undefined} />}
          </For>
        </span>
      </Show>
      <span>{props.children}</span>
    </p>
  );
}
