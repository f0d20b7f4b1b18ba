import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';

/** "Sparat 10:42", under the field it is about. */
export function SavedNote(props: { children: JSX.Element }) {
  return (
    <span class="saved">
      <Icon name="check" />
      {props.children}
    </span>
  );
}
