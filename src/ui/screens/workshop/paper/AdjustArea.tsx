import { For } from 'solid-js';
import type { Area } from '../../../../domain/area.ts';
import { useTexts } from '../../../app/texts.tsx';
import { moved, pressStep, resized } from '../../../kit/areas.ts';
import { Button } from '../../../kit/Button.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';

const moves = [
  { way: 'left', x: -1, y: 0 },
  { way: 'right', x: 1, y: 0 },
  { way: 'up', x: 0, y: -1 },
  { way: 'down', x: 0, y: 1 },
] as const;
/** Wider and higher by a step, or a step less. */
const sizes = [
  { way: 'larger', w: 1, h: 1 },
  { way: 'smaller', w: -1, h: -1 },
  { way: 'wider', w: 1, h: 0 },
  { way: 'narrower', w: -1, h: 0 },
  { way: 'taller', w: 0, h: 1 },
  { way: 'lower', w: 0, h: -1 },
] as const;

/** Everything that dragging does to an area, by buttons (rule 9). */
export function AdjustArea(props: { area: Area; onChange: (area: Area) => void }) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  const move = (x: number, y: number) =>
    props.onChange(moved(props.area, { x: x * pressStep.move, y: y * pressStep.move }));
  const grow = (wider: number, higher: number) =>
    props.onChange(resized(props.area, pressStep.size ** wider, pressStep.size ** higher));
  return (
    <div class="paper-adjust">
      <MoreDetails summary={<span>{words().adjust}</span>}>
        <div class="g12">
          <div class="acts">
            <For each={moves}>
              {({ way, x, y }) => <Button onClick={() => move(x, y)}>{words()[way]}</Button>}
            </For>
          </div>
          <div class="acts">
            <For each={sizes}>
              {({ way, w, h }) => <Button onClick={() => grow(w, h)}>{words()[way]}</Button>}
            </For>
          </div>
        </div>
      </MoreDetails>
    </div>
  );
}
