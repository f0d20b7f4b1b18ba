import { onCleanup, onMount } from 'solid-js';

/** Where a modal dialog lends room to what must be seen and heard over everything; the topmost is last. */
const places: HTMLElement[] = [];
const followers = new Set<() => void>();

/**
 * For a modal dialog, when it opens: everything outside it is inert, so what must still be seen, reached and heard moves in.
 * @param place an empty element in the dialog.
 * @returns to be called when it closes.
 */
export function lendPlace(place: HTMLElement): () => void {
  places.push(place);
  for (const move of followers) move();
  return () => {
    const at = places.lastIndexOf(place);
    if (at === -1) return;
    places.splice(at, 1);
    for (const move of followers) move();
  };
}

/** Keeps an element in the topmost modal dialog, and at home when there is none: toasts and live regions (rules 18 and 19). */
export function followModals(element: () => HTMLElement | undefined): void {
  let home: ParentNode | null = null;
  const move = () => {
    const moved = element();
    const to = places.at(-1) ?? home;
    if (moved && to && moved.parentNode !== to) to.append(moved);
  };
  onMount(() => {
    home = element()?.parentNode ?? null;
    followers.add(move);
    move();
  });
  onCleanup(() => followers.delete(move));
}
