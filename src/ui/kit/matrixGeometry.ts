/** A place on the plane: both from 0 to 10, across and up. */
export type Spot = { readonly x: number; readonly y: number };

/** The scale of both axes, in whole steps. */
export const longest = 10;

const whole = (value: number) => Math.min(longest, Math.max(0, Math.round(value)));

/**
 * The spot nearest a point of the plane.
 * @param across from its left edge, and `down` from its top, in the unit that `size` is in.
 */
export const spotAt = (across: number, down: number, size: { width: number; height: number }): Spot => ({
  x: whole((across / size.width) * longest),
  y: whole((1 - down / size.height) * longest),
});

/** A step with an arrow key from here; undefined for any other key. */
export function stepped({ x, y }: Spot, key: string): Spot | undefined {
  const steps: Readonly<Record<string, Spot>> = {
    ArrowLeft: { x: x - 1, y },
    ArrowRight: { x: x + 1, y },
    ArrowUp: { x, y: y + 1 },
    ArrowDown: { x, y: y - 1 },
  };
  const to = steps[key];
  return to && { x: whole(to.x), y: whole(to.y) };
}

/** Where a mark is drawn, in pixels from the upper left; `moved` when it gave way to another. */
export type Placed = { readonly left: number; readonly top: number; readonly moved: boolean };

/**
 * Marks at their spots, inside the plane, moved as little as it takes where they would lie on each other: to the nearest free place
 * on rings around the spot. When all are taken the mark lies on another; the list beside the plane has them all.
 * @param size of a mark, in pixels.
 */
export function dodgeOnPlane(
  spots: readonly Spot[],
  plane: { readonly width: number; readonly height: number },
  size: number,
): readonly Placed[] {
  const set: Placed[] = [];
  const inside = (at: number, length: number) => Math.min(length - size / 2, Math.max(size / 2, at));
  const isFree = (left: number, top: number) =>
    set.every((other) => Math.hypot(other.left - left, other.top - top) >= size - 0.5);
  for (const { x, y } of spots) {
    const left = inside((x / longest) * plane.width, plane.width);
    const top = inside((1 - y / longest) * plane.height, plane.height);
    const free = [{ left, top }, ...around(left, top, size)].find(
      (at) =>
        at.left === inside(at.left, plane.width) &&
        at.top === inside(at.top, plane.height) &&
        isFree(at.left, at.top),
    );
    const at = free ?? { left, top };
    set.push({ ...at, moved: at.left !== left || at.top !== top });
  }
  return set;
}

/** Rings around a point, each a little wider, from the right and round. */
function* around(left: number, top: number, size: number) {
  for (let ring = 1; ring <= 10; ring++) {
    const radius = (ring * size) / 2;
    const many = 6 * ring;
    for (let nth = 0; nth < many; nth++) {
      const angle = (2 * Math.PI * nth) / many;
      yield { left: left + radius * Math.cos(angle), top: top + radius * Math.sin(angle) };
    }
  }
}
