/** Takes focus if what had it is gone, as a button that was pressed; never from a cover or a dialog. */
export function focusIfLost(element: HTMLElement): void {
  queueMicrotask(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) element.focus();
  });
}
