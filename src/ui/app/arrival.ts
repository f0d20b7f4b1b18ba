let hasArrived = false;

/**
 * Tells a screen reader where it has come: focus on the page's h1. Not on the first page after load,
 * where the browser reads from the top itself. Scrolling is the router's business.
 */
export function arrive(page: HTMLElement): void {
  const isFirst = !hasArrived;
  hasArrived = true;
  // after the children have been drawn
  queueMicrotask(() => {
    const heading = page.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    // A screen that put the caret in its field (Fånga) has chosen better than we.
    if (!isFirst && !page.contains(document.activeElement)) heading.focus({ preventScroll: true });
  });
}
