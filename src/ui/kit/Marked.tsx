import { For } from 'solid-js';

/** A text in which some stretches are marked: what a search found. */
export function Marked(props: { stretches: readonly { readonly text: string; readonly isHit: boolean }[] }) {
  return <For each={props.stretches}>{({ text, isHit }) => (isHit ? <mark>{text}</mark> : text)}</For>;
}
