import { For, type JSX, Show } from 'solid-js';
import { type EffectPoint, effectGeometry } from './effectGeometry.ts';
import { FactTable, type FactTableProps } from './FactTable.tsx';
import { MoreDetails } from './MoreDetails.tsx';
import type { PhaseNumber } from './PhaseTile.tsx';

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
  const geometry = () => {
    const [first, ...rest] = props.points;
    return first && effectGeometry([first, ...rest], props.goal, props.better, props.baseline);
  };
  return (
    <Show when={geometry()}>
      {(at) => (
        <figure>
          <div class="goal">
            <div>
              <span class="now-n" classList={{ long: props.now.length > 5 }}>
                {props.now}
              </span>
              <p>{props.about}</p>
            </div>
            <svg
              viewBox="0 0 440 150"
              class={props.phase ? `chart p${props.phase}` : 'chart'}
              role="img"
              aria-label={props.words.name}
            >
              <rect class="gb" x="0" y={at().band.y} width="330" height={at().band.height} />
              <path class="gl" d={`M0 ${at().goalY}H330`} />
              <Show when={at().baselineY}>{(y) => <path class="base" d={`M0 ${y()}H330`} />}</Show>
              <For each={at().lines}>
                {(line) => <path class="l" d={line.d} stroke-dasharray={line.dashed ? '4 5' : undefined} />}
              </For>
              <rect class="now" x={at().now.x - 6.5} y={at().now.y - 6.5} width="13" height="13" />
              <text class="gt" x="340" y={at().labels.goal + 5}>
                {props.words.goal}
              </text>
              <text class="b" x="340" y={at().labels.now + 5}>
                {props.now}
              </text>
              <Show when={props.words.start ? at().labels.start : undefined}>
                {(y) => (
                  <text x="340" y={y() + 5}>
                    {props.words.start}
                  </text>
                )}
              </Show>
              <text x="0" y="144">
                {props.words.from}
              </text>
              <text x="330" y="144" text-anchor="end">
                {props.words.to}
              </text>
            </svg>
          </div>
          <figcaption>{props.words.caption}</figcaption>
          <TableBehind {...props.table} />
        </figure>
      )}
    </Show>
  );
}

function TableBehind(props: FactTableProps) {
  return (
    <MoreDetails>
      <FactTable {...props} />
    </MoreDetails>
  );
}
