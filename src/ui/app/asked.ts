import { createSignal } from 'solid-js';

/** palette: Sök och kör. keys: Kortkommandon. */
const [asked, ask] = createSignal<'palette' | 'keys'>();
/** Which of the two is open, and how it is opened. */
export { ask, asked };

/** Where one has been since the app was opened, latest first. In memory alone: on a shared tablet nobody reads what another looked at. */
export const visited: string[] = [];

/** Is the command key ⌘? */
export const isApple = /Mac|iP/.test(navigator.platform);
/** The key of Sök och kör, as this device's keyboard has it. */
export const paletteKey = isApple ? '⌘ K' : 'Ctrl K';
