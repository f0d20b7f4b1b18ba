/** Keys that mean something to what has focus, or to the browser and whoever reads the screen aloud. */
const own = new Set(['Tab', 'Enter', ' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/**
 * Lays an element over the whole page, above menus too, and takes away everything else of it: inert, and hidden, so that
 * it is neither in the tree that a screen reader walks nor in a picture of the screen. A popover that is closed by hand: a modal
 * dialog closes by Esc the second time, whatever one says about it.
 * @param cover somewhere under the body, with `popover="manual"`.
 * @returns takes the cover away. Focus goes to the heading of the page: what had it belongs to whoever had the tablet before.
 */
export function coverPage(cover: HTMLElement): () => void {
  // A modal dialog makes all but itself inert, the cover too: it closes as by Esc, and whoever opened it is told.
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  const hidden: HTMLElement[] = [];
  const hideOthers = () => {
    for (const other of document.body.children) {
      if (!(other instanceof HTMLElement) || other.contains(cover) || other.inert) continue;
      other.inert = true;
      other.style.visibility = 'hidden';
      hidden.push(other);
    }
  };
  hideOthers();
  // What is laid over the page meanwhile belongs beneath as well.
  const late = new MutationObserver(hideOthers);
  late.observe(document.body, { childList: true });
  cover.showPopover?.();
  const keepFromApp = (key: KeyboardEvent) => {
    if (key.key === 'Escape') key.preventDefault();
    // The app's own keys would open or take back something beneath.
    if (!own.has(key.key)) key.stopImmediatePropagation();
  };
  window.addEventListener('keydown', keepFromApp, { capture: true });
  return () => {
    late.disconnect();
    window.removeEventListener('keydown', keepFromApp, { capture: true });
    cover.hidePopover?.();
    for (const other of hidden) {
      other.inert = false;
      other.style.visibility = '';
    }
    document.querySelector<HTMLElement>('h1')?.focus();
  };
}
