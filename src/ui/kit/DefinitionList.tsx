import { For, type JSX } from 'solid-js';

type DefinitionListProps = {
  items: readonly { term: JSX.Element; detail: JSX.Element }[];
  /** sums: details to the right, in bold. facts: details after the term, for words and sentences. */
  look?: 'sums' | 'facts' | undefined;
};

/** Terms and what they are. */
export function DefinitionList(props: DefinitionListProps) {
  return (
    <dl class={props.look === 'facts' ? 'facts' : 'kv'}>
      <For each={props.items}>
        {(item) => (
          <div>
            <dt>{item.term}</dt>
            <dd>{item.detail}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
