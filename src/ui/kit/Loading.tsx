import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';

/** Waiting for something that is not on the device: one line, no skeleton, no spinner. */
export function Loading(props: { children: JSX.Element }) {
  return (
    <div class="loading">
      <Icon name="clock" />
      {props.children}
    </div>
  );
}
