import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { ById } from './ById.tsx';
import { Icon } from './Icon.tsx';
import css from './Matrix.module.css';
import type { MatrixItem, MatrixProps } from './Matrix.tsx';
import { dodgeOnPlane, longest, spotAt, stepped } from './matrixGeometry.ts';

/** In pixels at 16 px of text: what a finger needs, and marks are not to lie on each other. */
const markRem = 44 / 16;

/** The plane itself: two scales, words in its corners, a mark for each that is placed. Marks are buttons over a drawing. */
export function MatrixPlane<Item extends MatrixItem>(
  props: MatrixProps<Item> & { ref: (plane: HTMLDivElement) => void },
) {
  const [room, setRoom] = createSignal({ width: 440, height: 440, rem: 16 });
  let plane: HTMLDivElement | undefined;
  onMount(() => {
    if (!plane || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (!plane) return;
      const { width, height } = plane.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (width > 0) setRoom({ width, height, rem });
    });
    observer.observe(plane);
    onCleanup(() => observer.disconnect());
  });
  const placed = () =>
    props.items.flatMap((item) =>
      item.x === undefined || item.y === undefined
        ? []
        : [{ id: item.id, item, spot: { x: item.x, y: item.y } }],
    );
  const marks = () => {
    const all = placed();
    const at = dodgeOnPlane(
      all.map(({ spot }) => spot),
      room(),
      markRem * room().rem,
    );
    return all.map((one, nth) => ({ ...one, at: at[nth] ?? { left: 0, top: 0, moved: false } }));
  };
  const tap = (click: MouseEvent) => {
    if (!plane || props.chosen === undefined) return;
    const { left, top, width, height } = plane.getBoundingClientRect();
    props.onPlace(props.chosen, spotAt(click.clientX - left, click.clientY - top, { width, height }));
  };
  const percent = (value: number) => `${(value / longest) * 100}%`;
  return (
    <div ref={props.ref} class={css['board']}>
      <Show when={props.hint}>
        <p class={`meta ${css['hint']}`}>{props.hint}</p>
      </Show>
      <p class={css['up']}>
        <Icon name="up" small /> {props.up.name}
      </p>
      <p class={css['ends']}>
        <span>{props.up.high}</span>
        <span>{props.up.low}</span>
      </p>
      {/* Whoever cannot point has the marks' arrow keys and the list's fields. */}
      <div ref={plane} class={css['plane']} data-ready={props.chosen ? '' : undefined}>
        <svg class={css['drawing']} role="img" aria-label={props.name} width="100%" height="100%">
          <For each={Array.from({ length: longest - 1 }, (_, nth) => percent(nth + 1))}>
            {(at) => (
              <>
                <line class={css['tick']} x1={at} x2={at} y1="0" y2="100%" />
                <line class={css['tick']} x1="0" x2="100%" y1={at} y2={at} />
              </>
            )}
          </For>
          <line class={css['middle']} x1="50%" x2="50%" y1="0" y2="100%" />
          <line class={css['middle']} x1="0" x2="100%" y1="50%" y2="50%" />
          <For each={marks()}>
            {({ spot, at }) => (
              <Show when={at.moved}>
                <line
                  class={css['tie']}
                  x1={percent(spot.x)}
                  y1={percent(longest - spot.y)}
                  x2={at.left}
                  y2={at.top}
                />
                <circle class={css['spot']} cx={percent(spot.x)} cy={percent(longest - spot.y)} r="4" />
              </Show>
            )}
          </For>
        </svg>
        <Show when={props.quarters}>
          {(quarters) => (
            <div class={css['quarters']}>
              <span>{quarters().upLeft}</span>
              <span>{quarters().upRight}</span>
              <span>{quarters().downLeft}</span>
              <span>{quarters().downRight}</span>
            </div>
          )}
        </Show>
        <div class={css['ground']} role="presentation" onClick={tap} />
        <ById each={marks()}>
          {(mark) => (
            <button
              type="button"
              class={css['mark']}
              aria-pressed={props.chosen === mark().id}
              aria-label={mark().item.markName}
              title={mark().item.title}
              style={{ left: `${mark().at.left}px`, top: `${mark().at.top}px` }}
              onClick={() => props.onChoose(mark().id)}
              onKeyDown={(key) => {
                const to = stepped(mark().spot, key.key);
                if (!to || key.ctrlKey || key.metaKey || key.altKey) return;
                key.preventDefault();
                props.onPlace(mark().id, to);
              }}
            >
              {mark().item.number}
            </button>
          )}
        </ById>
      </div>
      <p class={css['across']}>
        <span>{props.across.low}</span>
        <b>
          {props.across.name} <Icon name="move" small />
        </b>
        <span>{props.across.high}</span>
      </p>
    </div>
  );
}
