/**
 * Asks whatever holds an element out of sight to show it, so that it can take focus: a wall that shows one column at a time. By the
 * event with which browsers themselves ask, when something hidden is found on the page.
 */
export function reveal(element: Element): void {
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
}
