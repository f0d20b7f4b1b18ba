import { createSignal } from 'solid-js';
import { remembered } from './remembered.ts';

export type Theme = 'system' | 'light' | 'dark';

const stored = remembered.get('theme');
const [theme, keep] = createSignal<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system');
paint(theme());

/** The theme chosen on this device. */
export { theme };

/** Chooses a theme; 'system' follows the device. */
export function setTheme(next: Theme): void {
  remembered.set('theme', next === 'system' ? null : next);
  keep(next);
  paint(next);
}

function paint(chosen: Theme): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
