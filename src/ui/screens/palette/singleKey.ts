import { paths } from '../../app/paths.ts';

/** Where `g` and one more key go. */
export const afterG: Readonly<Record<string, string>> = {
  s: paths.start,
  p: paths.board,
  w: paths.workshops,
  l: paths.lessons,
};

/**
 * Is the key one by itself, meant for the page? Not when it belongs to a field, a menu or a dialog, and never with Ctrl, Alt or
 * the like. Shift is no matter: it is how a Swedish keyboard writes `/` and `?`.
 */
export function isSingleKey(key: KeyboardEvent): boolean {
  if (key.ctrlKey || key.metaKey || key.altKey || key.isComposing || key.repeat || key.defaultPrevented)
    return false;
  if (document.querySelector('dialog[open]')) return false;
  const at = key.target;
  return !(
    at instanceof HTMLElement &&
    (at.isContentEditable ||
      at.closest('input, textarea, select, [role=menu], [role=listbox], [contenteditable]'))
  );
}
