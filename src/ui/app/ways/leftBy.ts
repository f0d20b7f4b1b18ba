/** What one left a page by, so that it can be found again when the page has been drawn anew. */
export type LeftBy = {
  readonly tag: string;
  /** Its address, or its name if it has none. */
  readonly what: string;
  /** Which one of those that say the same. */
  readonly nth: number;
};

const pressable = 'a[href], button, summary';

/** How to find a link or button again: by where it leads or what it is called, never by the element, which will be gone. */
export function leftByOf(element: Element | null | undefined): LeftBy | undefined {
  const pressed = element?.closest(pressable);
  if (!pressed) return undefined;
  const [tag, what] = [pressed.localName, saysOf(pressed)];
  return { tag, what, nth: alike(tag, what).findIndex((each) => each === pressed) };
}

/** The element, if it is there now; the last of its like if there are fewer than there were. */
export function findLeftBy({ tag, what, nth }: LeftBy): HTMLElement | undefined {
  const found = alike(tag, what);
  return found[nth] ?? found.at(-1);
}

function alike(tag: string, what: string): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(pressable);
  return [...all].filter(
    (each) => each.localName === tag && saysOf(each) === what && each.closest('dialog, [popover]') === null,
  );
}

const saysOf = (element: Element): string =>
  element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
