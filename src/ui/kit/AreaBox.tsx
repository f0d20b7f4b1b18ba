import { createUniqueId, For, onCleanup, onMount } from 'solid-js';
import '../styles/kit/areas.css';
import type { Area } from '../../domain/area.ts';
import { followAreaDrag } from './areaDrag.ts';
import { bigStep, corners, moved, placeOf, resized, step } from './areas.ts';

type AreaBoxProps = {
  area: Area;
  /** "Ytan som klipps ut" */
  label: string;
  /** Which keys do what. */
  hint: string;
  onChange: (area: Area, how: 'drag' | 'key') => void;
  /** Enter: the area is as it should be. */
  onEnter?: (() => void) | undefined;
};

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** An area being chosen in an AreaPhoto: dragged by its corners, moved by the arrow keys, larger with + and smaller with −. */
export function AreaBox(props: AreaBoxProps) {
  const hintId = createUniqueId();
  let box: HTMLDivElement | undefined;
  onMount(() => {
    if (!box) return;
    const end = followAreaDrag(box, () => box?.offsetParent ?? null, {
      area: () => props.area,
      onChange: (area) => props.onChange(area, 'drag'),
    });
    onCleanup(end);
  });
  const keyed = (key: KeyboardEvent) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === 'Enter') {
      key.preventDefault();
      props.onEnter?.();
      return;
    }
    const { move } = key.shiftKey ? bigStep : step;
    const { size } = step;
    const way = ways[key.key];
    // With Shift, + is another character on many keyboards, and on others it is + only then.
    const times = { '+': size, '=': size, '-': 1 / size, _: 1 / size }[key.key];
    if (!way && times === undefined) return;
    key.preventDefault();
    if (way) props.onChange(moved(props.area, { x: way[0] * move, y: way[1] * move }), 'key');
    if (times !== undefined) props.onChange(resized(props.area, times, times), 'key');
  };
  return (
    <div
      ref={box}
      class="area-box"
      style={placeOf(props.area)}
      tabindex={0}
      role="group"
      aria-label={props.label}
      aria-describedby={hintId}
      onKeyDown={keyed}
      onClick={(click) => click.stopPropagation()}
    >
      <span class="vh" id={hintId}>
        {props.hint}
      </span>
      <For each={corners}>{(corner) => <span class="grab" data-corner={corner} />}</For>
    </div>
  );
}
