/** A dot: along the scale, and how far it gives way across it. */
export interface Dodged {
  readonly at: number;
  readonly aside: number;
}

/**
 * Dots along a line, moved aside where they would lie on each other: 0, then one to the right, one to the left, two to the
 * right … `size` is the room that a dot needs. In the order given.
 */
export function dodge(places: readonly number[], size: number): readonly Dodged[] {
  const set: Dodged[] = [];
  for (const at of places) {
    let nth = 0;
    while (set.some((dot) => Math.hypot(dot.at - at, dot.aside - asideOf(nth, size)) < size - 0.01)) nth++;
    set.push({ at, aside: asideOf(nth, size) });
  }
  return set;
}

const asideOf = (nth: number, size: number) => Math.ceil(nth / 2) * (nth % 2 ? size : -size) || 0;
