import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import { useKitWords } from './words.ts';

/** Something that opens in place. The words are "Visa som tabell" unless others are given. */
export function MoreDetails(props: {
  summary?: JSX.Element;
  open?: boolean | undefined;
  children: JSX.Element;
}) {
  const words = useKitWords();
  return (
    <details class="more" open={props.open}>
      <summary>
        <Icon name="right" />
        {props.summary ?? words().showAsTable}
      </summary>
      {props.children}
    </details>
  );
}
