import { For, type JSX, Show } from 'solid-js';
import { Drawing, Measured, type Room } from './drawing.tsx';
import { type EffectPoint, effectGeometry } from './effectGeometry.ts';
import type { FactTableProps } from './FactTable.tsx';
import type { PhaseNumber } from './PhaseTile.tsx';
import { Picture } from './Picture.tsx';
import { textWidth } from './textFit.ts';

export type EffectLineProps = {
  points: readonly EffectPoint[];
  goal: number;
  better: 'higher' | 'lower';
  baseline?: number | undefined;
  /** Colours the mark at "now". */
  phase?: PhaseNumber | undefined;
  /** The latest value, large: "43" */
  now: string;
  /** Lines under it: "lån i november", "utgångsvärde 12" */
  about: JSX.Element;
  words: {
    /** Names the picture and says that a table follows: "Lån per månad, tabell finns under" */
    name: string;
    /** The conclusion as one sentence. */
    caption: string;
    /** "mål 60" */
    goal: string;
    /** "start 12" */
    start?: string | undefined;
    /** The first and the last day on the axis. */
    from: string;
    to: string;
  };
  table: FactTableProps;
};

/** Measurements against a goal: a step line, a band, a conclusion and the table behind it. Nothing without points. */
export function EffectLine(props: EffectLineProps) {
  return (
    <Show when={props.points.length > 0}>
      <Picture caption={props.words.caption} table={props.table}>
        <div class="goal">
          <div>
            <span class="now-n" classList={{ long: props.now.length > 5 }}>
              {props.now}
            </span>
            <p>{props.about}</p>
          </div>
          <Measured of={props.points}>
            {(points, room) => <Line {...props} points={points} room={room} />}
          </Measured>
        </div>
      </Picture>
    </Show>
  );
}

const widest = 560;

function Line(props: EffectLineProps & { room: Room }) {
  const unit = props.room.rem / 16;
  const width = Math.min(props.room.width, widest * unit);
  const line = 20 * unit;
  const labels = () =>
    Math.max(
      ...[props.words.goal, props.now, props.words.start ?? ''].map((text) => textWidth(text, 15 * unit)),
    );
  const right = () => Math.max(width * 0.4, width - labels() - 18 * unit);
  /** Large text on a narrow screen: the last day stands under the first. */
  const isOneDay = () => props.words.from === props.words.to;
  const areDaysStacked = () =>
    !isOneDay() && textWidth(`${props.words.from} ${props.words.to}`, 15 * unit) > right();
  const bottom = 118 * unit;
  const height = () => bottom + (areDaysStacked() ? 2 : 1) * line + 12 * unit;
  const geometry = () => {
    const [first, ...rest] = props.points;
    const plot = { left: 2, right: right() - 6, top: 14 * unit, bottom, line };
    return first && effectGeometry([first, ...rest], props.goal, props.better, props.baseline, plot);
  };
  const mark = 13;
  const text = () => right() + 12 * unit;
  return (
    <Show when={geometry()}>
      {(at) => (
        <Drawing
          name={props.words.name}
          width={width}
          height={height()}
          class={props.phase ? `chart p${props.phase}` : 'chart'}
        >
          <rect class="gb" x="0" y={at().band.y} width={right()} height={at().band.height} />
          <path class="gl" d={`M0 ${at().goalY}H${right()}`} />
          <Show when={at().baselineY}>{(y) => <path class="base" d={`M0 ${y()}H${right()}`} />}</Show>
          <For each={at().lines}>
            {(stretch) => (
              <path class="l" d={stretch.d} stroke-dasharray={stretch.dashed ? '4 5' : undefined} />
            )}
          </For>
          <rect class="now" x={at().now.x - mark / 2} y={at().now.y - mark / 2} width={mark} height={mark} />
          <text class="gt" x={text()} y={at().labels.goal + 5 * unit}>
            {props.words.goal}
          </text>
          <text class="b" x={text()} y={at().labels.now + 5 * unit}>
            {props.now}
          </text>
          <Show when={props.words.start ? at().labels.start : undefined}>
            {(y) => (
              <text x={text()} y={y() + 5 * unit}>
                {props.words.start}
              </text>
            )}
          </Show>
          <Show when={!isOneDay()}>
            <text x="0" y={bottom + line + 6 * unit}>
              {props.words.from}
            </text>
          </Show>
          <text x={right()} y={height() - 6 * unit} text-anchor="end">
            {props.words.to}
          </text>
        </Drawing>
      )}
    </Show>
  );
}
