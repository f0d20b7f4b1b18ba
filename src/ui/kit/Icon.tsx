import { For } from 'solid-js';
import { type IconName, strokes } from './icons.ts';

/** A drawing beside a word. Hidden from screen readers: the word says it. */
export function Icon(props: { name: IconName; small?: boolean | undefined }) {
  return (
    <svg class="i" classList={{ s: props.small ?? false }} viewBox="0 0 24 24" aria-hidden="true">
      <For each={strokes(props.name)}>
        {(stroke) => (
          <path
            d={stroke.d}
            stroke-width={stroke.width}
            stroke-linecap={stroke.square ? 'square' : undefined}
            fill={stroke.filled ? 'currentColor' : undefined}
            stroke={stroke.filled ? 'none' : undefined}
          />
        )}
      </For>
    </svg>
  );
}
