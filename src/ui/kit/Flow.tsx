import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { For, Show } from 'solid-js';
import { createHatch, Drawing, type Room, TextLines } from './drawing.tsx';
import type { FlowOutcome, FlowPhase, FlowProps } from './flowTypes.ts';
import { textWidth, wrapText } from './textFit.ts';

type Node = { id: string; phase?: FlowPhase; outcome?: FlowOutcome };
type Link = { phase: FlowPhase };

const bar = 18;

/** What became of them: from the beginning through the phase they came to, to how it went. Widths are numbers, and every number stands by its bar. Needs room; FlowRows says the same in rows. */
export default function Flow(props: FlowProps & { room: Room }) {
  const unit = props.room.rem / 16;
  const hatch = createHatch();
  const gap = 34 * unit;
  const labels = Math.min(360 * unit, props.room.width * 0.34);
  const most = Math.max(props.phases.length, props.outcomes.length);
  const height = 236 * unit + most * gap;
  const graph = layout(props, [
    [0, gap],
    [props.room.width - labels, height - 24 * unit],
  ]);
  const path = sankeyLinkHorizontal<Node, Link>();
  return (
    <Drawing name={props.name} width={props.room.width} height={height} class="flow">
      <hatch.Pattern />
      <For each={graph.links}>
        {(link) => (
          <g class={`p${link.phase.phase}`}>
            <path class="edge" d={path(link) ?? ''} stroke-width={Math.max(3, link.width ?? 0)} />
            <path class="body" d={path(link) ?? ''} stroke-width={Math.max(1, (link.width ?? 0) - 2)} />
          </g>
        )}
      </For>
      <For each={graph.nodes}>
        {(node) => {
          const [x, y] = [node.x0 ?? 0, node.y0 ?? 0];
          const high = Math.max(2, (node.y1 ?? 0) - y);
          return (
            <g class={node.phase ? `p${node.phase.phase}` : undefined}>
              <rect
                class={node.phase ? 'field' : (node.outcome?.look ?? 'full')}
                x={x}
                y={y}
                width={bar}
                height={high}
                fill={node.outcome?.look === 'hatched' ? hatch.fill : undefined}
              />
              <Show when={node.phase}>
                {(phase) => (
                  <>
                    {/* To the left: there the flows part, while those that leave go across each other. */}
                    <text class="strong halo" x={x + bar} y={y - 8 * unit} text-anchor="end">
                      {phase().phase} {phase().name} <tspan class="n">{phase().countText}</tspan>
                    </text>
                  </>
                )}
              </Show>
              <Show when={node.outcome}>
                {(outcome) => (
                  <OutcomeLabel outcome={outcome()} x={x} y={y + high / 2} room={labels} unit={unit} />
                )}
              </Show>
              <Show when={!node.phase && !node.outcome}>
                <text class="strong halo" x={x} y={y - 8 * unit}>
                  {props.start}
                </text>
              </Show>
            </g>
          );
        }}
      </For>
    </Drawing>
  );
}

/** The number, and beside it what it is of. */
function OutcomeLabel(props: { outcome: FlowOutcome; x: number; y: number; room: number; unit: number }) {
  const { unit } = props;
  const from = props.x + bar + 10 * unit;
  const beside = from + textWidth(props.outcome.countText, 17 * unit) + 8 * unit;
  const lines = wrapText(props.outcome.name, props.room - (beside - props.x), 15 * unit, 2);
  const top = props.y + 5 * unit - ((lines.length - 1) * 17 * unit) / 2;
  return (
    <>
      <text class="name" x={from} y={top}>
        {props.outcome.countText}
      </text>
      <TextLines class="note" x={beside} y={top} step={17 * unit} lines={lines} />
    </>
  );
}

function layout({ phases, outcomes }: FlowProps, extent: [[number, number], [number, number]]) {
  const nodes: Node[] = [
    { id: 'start' },
    ...phases.map((phase) => ({ id: `p${phase.phase}`, phase })),
    ...outcomes.map((outcome) => ({ id: outcome.key, outcome })),
  ];
  const links = phases.flatMap((phase) => [
    { source: 'start', target: `p${phase.phase}`, value: phase.count, phase },
    ...phase.to.map(({ key, count }) => ({ source: `p${phase.phase}`, target: key, value: count, phase })),
  ]);
  const gap = extent[0][1];
  return (
    sankey<Node, Link>()
      .nodeId(({ id }) => id)
      .nodeWidth(bar)
      .nodePadding(gap)
      // In the order of the model, whatever is largest.
      .nodeSort(null)
      .extent(extent)({ nodes, links })
  );
}
