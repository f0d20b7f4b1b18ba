import type { JSX } from 'solid-js';

/** One sentence why it is empty, and one button (rule 24). */
export function EmptyState(props: { children: JSX.Element; action?: JSX.Element }) {
  return (
    <div class="empty">
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
