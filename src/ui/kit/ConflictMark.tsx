import { type JSX, Show } from 'solid-js';
import { Chip } from './Chip.tsx';

/** Under a field that two have changed: the sign, one line that says so, and the way to the choice (rule 13). */
export function ConflictMark(props: {
  /** "Krock" */
  word: string;
  children: JSX.Element;
  /** "Välj", for who may. */
  action?: JSX.Element;
}) {
  return (
    <div class="krock">
      <Chip kind="conflict">{props.word}</Chip>
      <p>{props.children}</p>
      <Show when={props.action}>{(action) => <div class="acts">{action()}</div>}</Show>
    </div>
  );
}
