import { createSignal } from 'solid-js';
import { remembered } from './remembered.ts';

/** Are they on before anything is chosen? Who touches has no keyboard, or one on the screen (rule 29, WCAG 2.1.4). */
export const isOnAtFirst = (stored: string | null, touches: boolean): boolean =>
  stored === null ? !touches : stored === 'on';

const touches = window.matchMedia?.('(pointer: coarse)').matches ?? false;
const [singleKeys, keep] = createSignal(isOnAtFirst(remembered.get('singleKeys'), touches));

/** Do single keys do things on this device? */
export { singleKeys };

export function setSingleKeys(on: boolean): void {
  remembered.set('singleKeys', on ? 'on' : 'off');
  keep(on);
}
