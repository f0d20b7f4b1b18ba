import type { JSX } from 'solid-js';
import { anchorOf, type AnchorName } from '../whereFilled.ts';

/** A list that a missing part leads to. */
export function Anchor(props: { name: AnchorName; children: JSX.Element }) {
  return (
    <div id={anchorOf(props.name)} tabindex={-1} class="anchor">
      {props.children}
    </div>
  );
}
