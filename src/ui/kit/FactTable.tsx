import { For, type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';

export type FactTableProps = {
  /** Said to screen readers before the table. */
  caption: string;
  columns: readonly { label: string; numeric?: boolean | undefined }[];
  /** Cells in the order of the columns. The first names the row. */
  rows: readonly (readonly JSX.Element[])[];
  /** On phones every row becomes a small block with the column names beside the values. */
  reflow?: boolean | undefined;
  /** A last row: sums. */
  footer?: readonly JSX.Element[] | undefined;
};

type ColumnHeadProps = {
  label: string;
  numeric?: boolean | undefined;
  /** Pressed, the rows are sorted by this column. `direction` is there when they are now. */
  sort?: { direction: 'ascending' | 'descending' | undefined; onPress: () => void } | undefined;
};

/** The heading of a column, which may sort the table. */
export function ColumnHead(props: ColumnHeadProps) {
  return (
    <th scope="col" classList={{ r: props.numeric ?? false }} aria-sort={props.sort?.direction}>
      <Show when={props.sort} fallback={props.label}>
        {(sort) => (
          <button type="button" onClick={() => sort().onPress()}>
            {props.label}
            <Show when={sort().direction}>
              <Icon name="down" small />
            </Show>
          </button>
        )}
      </Show>
    </th>
  );
}

/** A real table. */
export function FactTable(props: FactTableProps) {
  const numeric = (index: number) => props.columns[index]?.numeric ?? false;
  return (
    <table class="tbl" classList={{ reflow: props.reflow ?? false }}>
      <caption class="vh">{props.caption}</caption>
      <thead>
        <tr>
          <For each={props.columns}>
            {(column) => <ColumnHead label={column.label} numeric={column.numeric} />}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => <Cells cells={row} columns={props.columns} numeric={numeric} />}
        </For>
      </tbody>
      <Show when={props.footer}>
        {(footer) => (
          <tfoot>
            <Cells cells={footer()} columns={props.columns} numeric={numeric} />
          </tfoot>
        )}
      </Show>
    </table>
  );
}

type CellsProps = {
  cells: readonly JSX.Element[];
  columns: FactTableProps['columns'];
  numeric: (index: number) => boolean;
};

function Cells(props: CellsProps) {
  return (
    <tr>
      <For each={props.cells}>
        {(cell, index) => (
          <td
            classList={{ r: props.numeric(index()) }}
            data-l={index() > 0 ? props.columns[index()]?.label : undefined}
          >
            {cell}
          </td>
        )}
      </For>
    </tr>
  );
}
