import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import type { Drag } from './dragging.ts';

/**
 * Lets the cards within an element be dragged (rule 28), for as long as its part is drawn. What does it is fetched once the part
 * stands: it is only an extra, and is never needed (rule 9).
 * @param within cards in it carry `data-card`, handles `data-grip`, places `data-place`.
 * @param onDrop let go over a place.
 * @returns what is in the hand, if anything.
 */
export function createDragging(
  within: () => HTMLElement | undefined,
  onDrop: (id: string, place: string) => void,
): Accessor<Drag | undefined> {
  const [drag, setDrag] = createSignal<Drag>();
  let stop = () => {};
  const begin = async () => {
    const { followDrags } = await import('./dragging.ts');
    const element = within();
    // Left before it was fetched?
    if (element?.isConnected) stop = followDrags(element, { onDrag: setDrag, onDrop });
  };
  // Without a network it may not have come along: then there is nothing to drag, and nothing is lost.
  onMount(() => void begin().catch(() => undefined));
  onCleanup(() => stop());
  return drag;
}
