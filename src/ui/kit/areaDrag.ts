import type { Area } from '../../domain/area.ts';
import { type Corner, cornerMoved, corners, moved } from './areas.ts';

/** So far a pointer goes before it drags: less is a hand that trembles (rule 28). */
const tolerance = 8;

interface Drag {
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly before: Area;
  /** None: the whole area is moved. */
  readonly corner: Corner | undefined;
  isOn: boolean;
}

/**
 * Drags an area over its photo: by its corners with anything, whole with a mouse, for a finger on it scrolls. Esc or a second finger
 * takes it back (rule 28). Only an extra: buttons and keys do the same.
 * @param photo the element that the area is a part of
 */
export function followAreaDrag(
  box: HTMLElement,
  photo: () => Element | null,
  { area, onChange }: { area: () => Area; onChange: (area: Area) => void },
): () => void {
  let drag: Drag | undefined;
  const takeBack = () => {
    if (drag?.isOn) onChange(drag.before);
    drag = undefined;
  };
  const press = (down: PointerEvent) => {
    if (drag) return takeBack();
    if (down.button !== 0) return;
    const corner = cornerUnder(down.target);
    if (!corner && down.pointerType !== 'mouse') return;
    // The caret stays in the field, and the keyboard on the screen.
    down.preventDefault();
    box.setPointerCapture(down.pointerId);
    const from = { x: down.clientX, y: down.clientY };
    drag = { pointer: down.pointerId, from, before: area(), corner, isOn: false };
  };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    const room = photo()?.getBoundingClientRect();
    if (!drag || drag.pointer !== pointerId || !room || room.width === 0) return;
    const { from, before, corner } = drag;
    drag.isOn ||= Math.hypot(clientX - from.x, clientY - from.y) > tolerance;
    if (!drag.isOn) return;
    const by = { x: (clientX - from.x) / room.width, y: (clientY - from.y) / room.height };
    onChange(corner ? cornerMoved(before, corner, by) : moved(before, by));
  };
  const letGo = ({ pointerId }: PointerEvent) => {
    if (drag?.pointer === pointerId) drag = undefined;
  };
  const keyed = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !drag?.isOn) return;
    key.preventDefault();
    key.stopPropagation();
    takeBack();
  };
  box.addEventListener('pointerdown', press);
  box.addEventListener('pointermove', move);
  box.addEventListener('pointerup', letGo);
  box.addEventListener('pointercancel', takeBack);
  window.addEventListener('keydown', keyed, true);
  return () => {
    box.removeEventListener('pointerdown', press);
    box.removeEventListener('pointermove', move);
    box.removeEventListener('pointerup', letGo);
    box.removeEventListener('pointercancel', takeBack);
    window.removeEventListener('keydown', keyed, true);
  };
}

function cornerUnder(target: EventTarget | null): Corner | undefined {
  const named = target instanceof HTMLElement ? target.dataset['corner'] : undefined;
  return corners.find((corner) => corner === named);
}
