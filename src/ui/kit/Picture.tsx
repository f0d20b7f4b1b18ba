import { type JSX, Show } from 'solid-js';
import '../styles/kit/pictures.css';
import { FactTable, type FactTableProps } from './FactTable.tsx';
import { MoreDetails } from './MoreDetails.tsx';

export type PictureProps = {
  /** The conclusion, as one sentence. */
  caption: string;
  /** What belongs beside the conclusion: what is not in the picture, what is over. */
  notes?: JSX.Element;
  table: FactTableProps;
  children: JSX.Element;
};

/** A picture, its conclusion in one sentence, and the table behind it. Paper has all three. */
export function Picture(props: PictureProps) {
  return (
    <figure class="picture">
      {props.children}
      <figcaption>{props.caption}</figcaption>
      <Show when={props.notes}>{props.notes}</Show>
      <MoreDetails>
        <FactTable {...props.table} />
      </MoreDetails>
    </figure>
  );
}
