import { createSignal } from 'solid-js';
import { remembered } from './remembered.ts';

// Who touches has no keyboard, or one on the screen: there they are off until somebody wants them (rule 29, WCAG 2.1.4).
const touches = () => window.matchMedia?.('(pointer: coarse)').matches ?? false;
const stored = remembered.get('singleKeys');
const [singleKeys, keep] = createSignal(stored === null ? !touches() : stored === 'on');

/** Do single keys do things on this device? */
export { singleKeys };

export function setSingleKeys(on: boolean): void {
  remembered.set('singleKeys', on ? 'on' : 'off');
  keep(on);
}
