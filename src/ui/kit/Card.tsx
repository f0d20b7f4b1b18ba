import type { JSX } from 'solid-js';
import { unbrokenDash } from './unbrokenDash.ts';

type CardProps = {
  /** Where focus goes after a move. */
  id?: string | undefined;
  href: string;
  /** PhaseTile, medium */
  tile: JSX.Element;
  title: JSX.Element;
  meta: JSX.Element;
  /** One way to move it: Menu "Flytta till…" */
  action: JSX.Element;
};

/** A thing on the board. Goes in an <li>. */
export function Card(props: CardProps) {
  return (
    <article class="card" id={props.id}>
      <div class="h">
        {props.tile}
        <a href={props.href}>{unbrokenDash(props.title)}</a>
      </div>
      <div class="b">
        <p class="meta">{props.meta}</p>
        {props.action}
      </div>
    </article>
  );
}
