import { For } from 'solid-js';
import { scaleLinear } from 'd3-scale';
import { BarRows } from './BarRows.tsx';
import { Drawing, Measured, type Room, TextLines } from './drawing.tsx';
import type { PhaseNumber } from './PhaseTile.tsx';
import { heavy, wrapText } from './textFit.ts';

export type PhaseColumn = {
  phase: PhaseNumber;
  name: string;
  /** All who came here, and those who stand here now. */
  reached: number;
  here: number;
  /** "33" */
  reachedText: string;
  /** Under the floor, a line each: "13 är här nu", "1 avbruten". */
  notes: readonly string[];
};

/** In rem: from here on four columns have room for their words. */
const roomForColumns = 44;

/** How many have come to each phase: four columns on a floor, and what left them under it. Rows where there is no room for four. */
export function PhaseColumns(props: { name: string; columns: readonly PhaseColumn[] }) {
  return (
    <Measured of={props.columns}>
      {(columns, room) =>
        room.width >= roomForColumns * room.rem ? (
          <Columns room={room} name={props.name} columns={columns} />
        ) : (
          <BarRows
            label={props.name}
            rows={columns.map((column) => ({
              phase: column.phase,
              name: column.name,
              value: column.reachedText,
              details: column.notes.map((text) => ({ text })),
              parts: [
                { amount: column.here, look: 'full' },
                { amount: column.reached - column.here, look: 'tint', after: true },
              ],
            }))}
          />
        )
      }
    </Measured>
  );
}

const joint = 4;

function Columns(props: { room: Room; name: string; columns: readonly PhaseColumn[] }) {
  const unit = props.room.rem / 16;
  const width = (props.room.width - joint * (props.columns.length - 1)) / props.columns.length;
  const floor = 200 * unit;
  const high = scaleLinear()
    .domain([0, Math.max(1, ...props.columns.map(({ reached }) => reached))])
    .range([0, floor - 40 * unit]);
  const tile = 24 * unit;
  const noteSize = 15 * unit;
  const step = 20 * unit;
  const notes = props.columns.map((column) =>
    column.notes.flatMap((note) => wrapText(note, width - 8, noteSize, 2)),
  );
  const names = props.columns.map(({ name }) =>
    wrapText(name, width - tile - 10 * unit, 17 * unit * heavy, 2),
  );
  const most = (texts: readonly (readonly string[])[]) => Math.max(...texts.map(({ length }) => length));
  const belowNames = floor + 6 + 38 * unit + most(names) * step;
  return (
    <Drawing
      name={props.name}
      width={props.room.width}
      height={belowNames + (most(notes) - 0.6) * step}
      class="funnel"
    >
      <For each={props.columns}>
        {(column, nth) => {
          const x = nth() * (width + joint);
          const [all, here] = [high(column.reached), high(column.here)];
          return (
            <g class={`p${column.phase}`}>
              <rect
                class="tint"
                x={x + 1}
                y={floor - all + 1}
                width={width - 2}
                height={Math.max(0, all - 1)}
              />
              <rect
                class="full"
                x={x + 1}
                y={floor - here + 1}
                width={width - 2}
                height={Math.max(0, here - 1)}
              />
              <text class="num" x={x} y={floor - all - 10 * unit}>
                {column.reachedText}
              </text>
              <rect
                class="full"
                x={x + 1}
                y={floor + 6 + 12 * unit}
                width={tile}
                height={tile}
                rx={5 * unit}
              />
              <text class="on" x={x + 1 + tile / 2} y={floor + 6 + 29.5 * unit} text-anchor="middle">
                {column.phase}
              </text>
              <TextLines
                class="name"
                x={x + tile + 9 * unit}
                y={floor + 6 + 30 * unit}
                step={step}
                lines={names[nth()] ?? []}
              />
              <TextLines class="note" x={x} y={belowNames} step={step} lines={notes[nth()] ?? []} />
            </g>
          );
        }}
      </For>
      <rect class="floor" x="0" y={floor} width={props.room.width} height="6" />
    </Drawing>
  );
}
