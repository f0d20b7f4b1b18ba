import { For } from 'solid-js';
import type { AxisWords } from './Matrix.tsx';
import { dodgeOnPlane } from './matrixGeometry.ts';
import css from './PlaneDrawing.module.css';

export type PlaneMark = {
  readonly id: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
};

export type PlaneDrawingProps = {
  /** Of the picture, saying where the same is in words. */
  name: string;
  across: AxisWords;
  up: AxisWords;
  /** What is placed, both from 0 to 10. */
  marks: readonly PlaneMark[];
  /** large: for the projector. */
  size?: 'large' | undefined;
};

/** In its own units, with room for the words of both axes. */
const size = 400;
const measures = { usual: { edge: 36, mark: 30, letters: 16 }, large: { edge: 44, mark: 44, letters: 24 } };

/** A plane of two scales with numbered marks, to look at and to print. To place something there is Matrix; the words stand in a list beside. */
export function PlaneDrawing(props: PlaneDrawingProps) {
  const of = () => measures[props.size ?? 'usual'];
  const marks = () => {
    const at = dodgeOnPlane(
      props.marks.map(({ x, y }) => ({ x, y })),
      { width: size, height: size },
      of().mark,
    );
    return props.marks.map((one, nth) => ({ ...one, at: at[nth] ?? { left: 0, top: 0 } }));
  };
  const whole = () => size + 2 * of().edge;
  const below = () => size + of().letters * 1.25 + 8;
  return (
    <svg
      class={css['plane']}
      role="img"
      aria-label={props.name}
      data-size={props.size}
      viewBox={`0 0 ${whole()} ${whole()}`}
    >
      <g transform={`translate(${of().edge} ${of().edge})`}>
        <rect class={css['ground']} width={size} height={size} />
        <path class={css['cross']} d={`M${size / 2} 0V${size}M0 ${size / 2}H${size}`} />
        <path class={css['axes']} d={`M0 0V${size}H${size}`} />
        <For each={marks()}>
          {({ number, at }) => (
            <g transform={`translate(${at.left} ${at.top})`}>
              <circle class={css['mark']} r={of().mark / 2 - 1} />
              <text class={css['number']}>{number}</text>
            </g>
          )}
        </For>
        <g class={css['words']}>
          <text x={size / 2} y={below()} text-anchor="middle" font-weight="700">
            {props.across.name}
          </text>
          <text x="0" y={below()}>
            {props.across.low}
          </text>
          <text x={size} y={below()} text-anchor="end">
            {props.across.high}
          </text>
          <g transform={`translate(${-of().letters / 2 - 6} ${size}) rotate(-90)`}>
            <text x={size / 2} text-anchor="middle" font-weight="700">
              {props.up.name}
            </text>
            <text x="0">{props.up.low}</text>
            <text x={size} text-anchor="end">
              {props.up.high}
            </text>
          </g>
        </g>
      </g>
    </svg>
  );
}
