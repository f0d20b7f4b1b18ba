import { createUniqueId, type JSX, Show } from 'solid-js';
import { Heading, UnderHeading } from './Heading.tsx';
import { AsideOf } from './sectionAside.ts';

type SectionProps = {
  heading: JSX.Element;
  /** How many, after the heading. */
  count?: JSX.Element;
  /** To the right of the heading: a quiet link, a button or a word. The heading describes it. */
  aside?: JSX.Element;
  children: JSX.Element;
};

/** A new section: an ink rule, a heading, then its content. Parts of a page are told apart by this, never by boxes. */
export function Section(props: SectionProps) {
  const id = createUniqueId();
  return (
    <section class="sec" aria-labelledby={id}>
      <header>
        <Heading id={id} tabindex={-1}>
          {props.heading}
          <Show when={props.count !== undefined}>
            {' '}
            <span>{props.count}</span>
          </Show>
        </Heading>
        <AsideOf.Provider value={id}>{props.aside}</AsideOf.Provider>
      </header>
      <UnderHeading>{props.children}</UnderHeading>
    </section>
  );
}
