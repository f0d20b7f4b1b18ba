import type { JSX } from 'solid-js';

/** A section of the page that the list of contents leads to. */
export function ModelSection(props: { id: string; heading: string; children: JSX.Element }) {
  return (
    <section class="sec" aria-labelledby={props.id}>
      <header>
        <h2 id={props.id} tabindex={-1}>
          {props.heading}
        </h2>
      </header>
      <div class="body">{props.children}</div>
    </section>
  );
}
