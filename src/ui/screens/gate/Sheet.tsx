import { For, type JSX } from 'solid-js';

/** A section of a document on paper. Goes in a `.doc`. */
export function Sheet(props: { heading: string; children: JSX.Element }) {
  return (
    <section class="sec">
      <h2>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** Terms and what is written; those without anything are left out. */
export function Facts(props: { items: readonly (readonly [string, JSX.Element])[] }) {
  return (
    <dl class="dl">
      <For each={props.items.filter(([, detail]) => detail !== undefined && detail !== '')}>
        {([term, detail]) => (
          <>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </>
        )}
      </For>
    </dl>
  );
}
