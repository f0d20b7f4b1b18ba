import { For } from 'solid-js';

/** Short sentences, each a point of its own. */
export function Points(props: { items: readonly string[] }) {
  return (
    <ul class="points">
      <For each={props.items}>{(item) => <li>{item}</li>}</For>
    </ul>
  );
}
