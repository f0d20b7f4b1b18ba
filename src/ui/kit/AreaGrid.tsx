import { For } from 'solid-js';
import '../styles/kit/areas.css';
import { type Cell, placeOf } from './areas.ts';

type AreaGridProps = {
  cells: readonly Cell[];
  columns: number;
  /** "Rutnät över fotot" */
  label: string;
  /** "Ruta B3", and what has been made of it. */
  nameOf: (cell: Cell) => string;
  isChosen: (cell: Cell) => boolean;
  onChoose: (cell: Cell) => void;
};

/** A grid over an AreaPhoto: each cell is a button, and the arrow keys go between them as well as Tab. */
export function AreaGrid(props: AreaGridProps) {
  let grid: HTMLDivElement | undefined;
  const keyed = (key: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -props.columns, ArrowDown: props.columns }[key.key];
    if (by === undefined) return;
    const buttons = [...(grid?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one === document.activeElement);
    const isAtEdge =
      (key.key === 'ArrowLeft' && at % props.columns === 0) ||
      (key.key === 'ArrowRight' && at % props.columns === props.columns - 1);
    const to = at < 0 || isAtEdge ? undefined : buttons[at + by];
    // Also at the edge: the photo would scroll under the finger that is on the key.
    key.preventDefault();
    to?.focus();
  };
  return (
    <div ref={grid} class="area-grid" role="group" aria-label={props.label} onKeyDown={keyed}>
      <For each={props.cells}>
        {(cell) => (
          <button
            type="button"
            style={placeOf(cell.area)}
            aria-label={props.nameOf(cell)}
            aria-pressed={props.isChosen(cell)}
            onClick={(click) => {
              click.stopPropagation();
              props.onChoose(cell);
            }}
          >
            <span aria-hidden="true">{cell.name}</span>
          </button>
        )}
      </For>
    </div>
  );
}
