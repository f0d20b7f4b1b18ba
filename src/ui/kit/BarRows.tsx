import { For, type JSX, Show } from 'solid-js';
import { createHatch } from './drawing.tsx';
import { type PhaseNumber, PhaseTile } from './PhaseTile.tsx';

/** A part of a bar. full and tint take the colour of the row's phase, if it has one. */
export type BarPart = {
  amount: number;
  look: 'full' | 'tint' | 'outline' | 'hatched';
  /** Where it begins: 0, or where the part before it ended (`after`). */
  after?: boolean | undefined;
  /** Half as high and in the middle, to lie inside another. */
  inner?: boolean | undefined;
};

/** A part in words, after the look of what it speaks of; `across` is the mark across the bar. */
export type BarDetail = {
  text: string;
  look?: BarPart['look'] | 'across' | undefined;
  strong?: boolean | undefined;
};

export type BarRow = {
  name: JSX.Element;
  /** The number, at the end of the row; none where the details say it. */
  value?: JSX.Element;
  /** Every part in words. */
  details?: readonly BarDetail[] | undefined;
  parts: readonly BarPart[];
  /** A line across the bar: what was estimated. */
  mark?: number | undefined;
  phase?: PhaseNumber | undefined;
};

/**
 * Bars under each other, to one scale. Every number stands in words in its row, so the bar itself says nothing that
 * is not read: this is a list, at every width and text size.
 */
export function BarRows(props: {
  label: string;
  rows: readonly BarRow[];
  /** What a whole bar is: the largest of them, unless another is given. */
  whole?: number | undefined;
}) {
  const most = () =>
    Math.max(
      props.whole ?? 1,
      ...props.rows.map((row) => Math.max(row.mark ?? 0, ...placed(row.parts).map(({ end }) => end))),
    );
  return (
    <ul class="barrows" aria-label={props.label}>
      <For each={props.rows}>
        {(row) => (
          <li class={row.phase ? `p${row.phase}` : undefined}>
            <p class="head">
              <Show when={row.phase}>{(phase) => <PhaseTile phase={phase()} size="tiny" />}</Show>
              <span class="n">{row.name}</span>
              <Show when={row.value}>
                {' '}
                <b>{row.value}</b>
              </Show>
            </p>
            <Bar row={row} most={most()} />
            <Show when={row.details?.length}>
              <p class="meta">
                <For each={row.details}>
                  {(detail) => (
                    <span classList={{ strong: detail.strong ?? false }}>
                      <Show when={detail.look}>
                        {(look) => <i class={`sw ${look()}`} aria-hidden="true" />}
                      </Show>
                      {detail.text}
                    </span>
                  )}
                </For>
              </p>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Where each part begins and ends. */
function placed(parts: readonly BarPart[]) {
  let end = 0;
  return parts.map((part) => {
    const start = part.after ? end : 0;
    end = start + part.amount;
    return { ...part, start, end };
  });
}

const height = 20;

function Bar(props: { row: BarRow; most: number }) {
  const hatch = createHatch();
  const share = (amount: number) => `${(100 * amount) / props.most}%`;
  return (
    <svg class="barline" width="100%" height={height} aria-hidden="true">
      <hatch.Pattern />
      <line class="base" x1="0" x2="100%" y1={height} y2={height} />
      <For each={placed(props.row.parts).filter(({ amount }) => amount > 0)}>
        {(part) => (
          <rect
            class={part.look}
            x={share(part.start)}
            y={part.inner ? height / 4 : 0}
            width={share(part.amount)}
            height={part.inner ? height / 2 : height}
            fill={part.look === 'hatched' ? hatch.fill : undefined}
          />
        )}
      </For>
      <Show when={props.row.mark}>
        {(mark) => <line class="at" x1={share(mark())} x2={share(mark())} y1="-4" y2={height + 4} />}
      </Show>
    </svg>
  );
}
