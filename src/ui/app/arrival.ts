let hasArrived = false;
let isReturning = false;

/**
 * Tells a screen reader where it has come: focus on the page's h1. Not on the first page after load,
 * where the browser reads from the top itself. Scrolling is the router's business.
 */
export function arrive(page: HTMLElement): void {
  const leaveFocus = !hasArrived || isReturning;
  hasArrived = true;
  // after the children have been drawn
  queueMicrotask(() => {
    const heading = page.querySelector('h1');
    if (heading) heading.tabIndex = -1;
    if (!leaveFocus) focusHeading(page);
  });
}

/** While one goes Back or Forward, focus is for what one left the page by (rule 25): then nobody takes it to the heading. */
export function whileReturning(is: boolean): void {
  isReturning = is;
}

/** Focus on the heading, unless the page has it already: a screen that put the caret in its field (Fånga) has chosen better. */
export function focusHeading(
  page: ParentNode & Node = document.getElementById('main') ?? document.body,
): void {
  if (page !== document.activeElement && page.contains(document.activeElement)) return;
  page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

type Hear = (pop: PopStateEvent) => void;
let hear: Hear | undefined;

// Listeners of the window are called in the order in which they came, capturing or not: ours must stand here before the router's.
addEventListener('popstate', (pop) => hear?.(pop));

/** Who hears of Back and Forward before the router does, and may keep it from the router. */
export function hearBeforeRouter(one: Hear | undefined): void {
  hear = one;
}
