import { scaleLinear } from 'd3-scale';
import { For, Show } from 'solid-js';
import { dodge } from './dodge.ts';
import { Drawing, Measured, type Room, TextLines } from './drawing.tsx';
import { type PhaseNumber, PhaseTile } from './PhaseTile.tsx';
import { heavy, wrapText } from './textFit.ts';

export type Dot = {
  days: number;
  /** Named where it stands out: the title, and "205 dagar". */
  named?: { title: string; days: string } | undefined;
};
export type DotColumn = {
  phase: PhaseNumber;
  name: string;
  /** The longest first. */
  dots: readonly Dot[];
  /** "median 88" */
  median?: { days: number; text: string } | undefined;
  /** What stands where there is no dot. */
  empty: string;
};
export type DotColumnsProps = {
  /** Of the whole, and of one phase where they are drawn apart. */
  name: string;
  nameOf: (phase: string) => string;
  columns: readonly DotColumn[];
  /** "100 dagar", for a line of the scale. */
  tick: (days: number) => string;
};

/** In rem: from here on four columns have room for names. */
const roomForColumns = 50;
const radius = 7;
/** In days: a scale shorter than this would count in parts of a day. */
const shortest = 10;

/** For how long each one has stood in its phase: a dot each, the median as a line, those that stand out by name. A strip for each phase where there is no room for columns. */
export function DotColumns(props: DotColumnsProps) {
  return (
    <Measured of={props.columns}>
      {(columns, room) => {
        const most = Math.max(
          shortest,
          ...columns.flatMap(({ dots, median }) => [...dots.map(({ days }) => days), median?.days ?? 0]),
        );
        return room.width >= roomForColumns * room.rem ? (
          <Columns {...props} columns={columns} room={room} most={most} />
        ) : (
          <Strips {...props} columns={columns} room={room} most={most} />
        );
      }}
    </Measured>
  );
}

type Drawn = DotColumnsProps & { room: Room; most: number };

function Columns(props: Drawn) {
  const unit = props.room.rem / 16;
  const left = 84 * unit;
  const width = (props.room.width - left) / props.columns.length;
  const [top, floor] = [16 * unit, 300 * unit];
  const y = scaleLinear().domain([0, props.most]).nice(4).range([floor, top]);
  const tile = 24 * unit;
  const names = props.columns.map(({ name }) =>
    wrapText(name, width - tile - 24 * unit, 17 * unit * heavy, 2),
  );
  const most = Math.max(...names.map(({ length }) => length));
  return (
    <Drawing
      name={props.name}
      width={props.room.width}
      height={floor + 28 * unit + most * 20 * unit}
      class="ages"
    >
      <For each={y.ticks(4).filter((days) => days > 0)}>
        {(days) => (
          <>
            <path class="tick" d={`M${left} ${y(days)}H${props.room.width}`} />
            <text class="note" x={left - 12 * unit} y={y(days) + 5 * unit} text-anchor="end">
              {props.tick(days)}
            </text>
          </>
        )}
      </For>
      <path class="rule" d={`M0 ${floor}H${props.room.width}`} />
      <For each={props.columns}>
        {(column, nth) => {
          const x = left + nth() * width;
          const middle = x + width * 0.22;
          const dots = dodge(
            column.dots.map(({ days }) => y(days)),
            2 * radius + 2,
          );
          return (
            <g class={`p${column.phase}`}>
              <Show when={column.median}>
                {(median) => (
                  <>
                    <path class="median" d={`M${x + 8} ${y(median().days)}H${x + width - 8}`} />
                    <text class="strong" x={x + width - 8} y={y(median().days) - 7 * unit} text-anchor="end">
                      {median().text}
                    </text>
                  </>
                )}
              </Show>
              <For each={dots}>
                {(dot) => <circle class="full" cx={middle + dot.aside} cy={dot.at} r={radius} />}
              </For>
              <For each={labelsOf(column, (days) => y(days), width * 0.78 - 24 * unit, unit)}>
                {(label) => (
                  <>
                    <TextLines
                      class="strong halo"
                      x={middle + 16 * unit}
                      y={label.y}
                      step={18 * unit}
                      lines={label.lines}
                    />
                    <text
                      class="note halo"
                      x={middle + 16 * unit}
                      y={label.y + label.lines.length * 18 * unit}
                    >
                      {label.days}
                    </text>
                  </>
                )}
              </For>
              <Show when={column.dots.length === 0}>
                <TextLines
                  class="note"
                  x={x + 8}
                  y={floor - 34 * unit}
                  step={20 * unit}
                  lines={wrapText(column.empty, width - 16, 15 * unit, 2)}
                />
              </Show>
              <rect class="full" x={x + 8} y={floor + 14 * unit} width={tile} height={tile} rx={5 * unit} />
              <text class="on" x={x + 8 + tile / 2} y={floor + 31.5 * unit} text-anchor="middle">
                {column.phase}
              </text>
              <TextLines
                class="name"
                x={x + tile + 16 * unit}
                y={floor + 32 * unit}
                step={20 * unit}
                lines={names[nth()] ?? []}
              />
            </g>
          );
        }}
      </For>
    </Drawing>
  );
}

/**
 * Names beside their dots, the topmost first; one that would lie on another goes under it, and one that would lie on the
 * median goes over it. So many that they have room.
 */
function labelsOf({ dots, median }: DotColumn, y: (days: number) => number, width: number, unit: number) {
  const line = 18 * unit;
  const middle = median ? y(median.days) : Number.POSITIVE_INFINITY;
  let free = line;
  return dots
    .flatMap(({ days, named }) => (named ? [{ at: days, named }] : []))
    .slice(0, 3)
    .map(({ at, named }) => {
      const lines = wrapText(named.title, width, 15 * unit, 3);
      // From the first baseline to the last, which is that of the days.
      const high = lines.length * line;
      const clear = middle - 2 * line - high;
      const top = Math.max(Math.min(y(at) + 5 * unit, clear), free);
      free = top + high + 1.4 * line;
      return { lines, days: named.days, y: top };
    });
}

function Strips(props: Drawn) {
  const unit = props.room.rem / 16;
  const x = scaleLinear()
    .domain([0, props.most])
    .range([radius + 2, props.room.width - radius - 2]);
  return (
    <ul class="strips">
      <For each={props.columns}>
        {(column) => {
          const dots = dodge(
            column.dots.map(({ days }) => x(days)),
            2 * radius + 2,
          );
          const deep = Math.max(0, ...dots.map(({ aside }) => Math.abs(aside)));
          const middle = deep + radius + 6;
          const height = 2 * middle;
          return (
            <li class={`p${column.phase}`}>
              <p class="head">
                <PhaseTile phase={column.phase} size="tiny" />
                <span class="n">{column.name}</span>
                <Show when={column.median}>{(median) => <b>{median().text}</b>}</Show>
              </p>
              <Show when={column.dots.length > 0} fallback={<p class="meta">{column.empty}</p>}>
                <Drawing name={props.nameOf(column.name)} width={props.room.width} height={height}>
                  <path class="tick" d={`M0 ${middle}H${props.room.width}`} />
                  <Show when={column.median}>
                    {(median) => <path class="median" d={`M${x(median().days)} 0V${height}`} />}
                  </Show>
                  <For each={dots}>
                    {(dot) => <circle class="full" cx={dot.at} cy={middle + dot.aside} r={radius} />}
                  </For>
                </Drawing>
                <For each={column.dots.flatMap(({ named }) => named ?? []).slice(0, 3)}>
                  {(named) => (
                    <p class="named">
                      <span>{named.title}</span> <b>{named.days}</b>
                    </p>
                  )}
                </For>
              </Show>
            </li>
          );
        }}
      </For>
      <li class="scale meta" aria-hidden="true" style={{ 'padding-top': `${4 * unit}px` }}>
        <span>{props.tick(0)}</span>
        <span>{props.tick(props.most)}</span>
      </li>
    </ul>
  );
}
