import { type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import { unbrokenDash } from './unbrokenDash.ts';

/** A list of rows, parted by hairlines. */
export function Rows(props: { children: JSX.Element; label?: string | undefined }) {
  return (
    <ul class="rows" aria-label={props.label}>
      {props.children}
    </ul>
  );
}

type RowProps = {
  href: string;
  /** PhaseTile or IconTile */
  tile: JSX.Element;
  title: JSX.Element;
  /** Phase, days, chips: in one wrapping line. */
  meta?: JSX.Element;
  /** A full line under: the lesson of something stopped. */
  note?: JSX.Element;
};

/** A thing in a list, one full-width target that leads to it. */
export function Row(props: RowProps) {
  return (
    <li>
      <a class="row" href={props.href}>
        {props.tile}
        <span>
          <b>{unbrokenDash(props.title)}</b>
          <Show when={props.meta}>
            <span class="meta">{props.meta}</span>
          </Show>
          <Show when={props.note}>
            <span class="lesson">{props.note}</span>
          </Show>
        </span>
        <Icon name="right" />
      </a>
    </li>
  );
}

type LineProps = {
  /** Where focus goes when the line beside it leaves. */
  id?: string | undefined;
  /** What the row is known by when undo comes back to it. */
  thing?: string | undefined;
  title: JSX.Element;
  meta?: JSX.Element;
  /** More lines under. */
  more?: JSX.Element;
  /** Buttons at the end. */
  actions?: JSX.Element;
  /** Over the whole width, under it: fields to change it in. */
  children?: JSX.Element;
};

/** A thing in a list with its own buttons, leading nowhere as a whole: an unsent idea, a device. */
export function Line(props: LineProps) {
  return (
    <li class="line" id={props.id} data-thing={props.thing}>
      <span class="t">
        <b>{props.title}</b>
        <Show when={props.meta}>
          <span class="meta">{props.meta}</span>
        </Show>
        {props.more}
      </span>
      <Show when={props.actions}>
        <span class="acts">{props.actions}</span>
      </Show>
      {props.children}
    </li>
  );
}

/** A list of lines. */
export function Lines(props: {
  children: JSX.Element;
  label?: string | undefined;
  /** What the list is known by when undo comes back to it as one thing. */
  thing?: string | undefined;
  /** What the list is known by when undo has taken something out of it. */
  things?: string | undefined;
}) {
  return (
    <ul class="lines" aria-label={props.label} data-thing={props.thing} data-things={props.things}>
      {props.children}
    </ul>
  );
}
