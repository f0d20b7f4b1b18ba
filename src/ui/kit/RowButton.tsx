import { type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';

type RowButtonProps = { tile: JSX.Element; title: JSX.Element; meta?: JSX.Element; onClick: () => void };

/** Looks as a Row among rows, but opens something over the page. */
export function RowButton(props: RowButtonProps) {
  return (
    <li>
      <button type="button" class="row" aria-haspopup="dialog" onClick={() => props.onClick()}>
        {props.tile}
        <span>
          <b>{props.title}</b>
          <Show when={props.meta}>
            <span class="meta">{props.meta}</span>
          </Show>
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
