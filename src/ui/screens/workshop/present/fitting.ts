import { type Accessor, createEffect, createMemo, createSignal, onCleanup, onMount } from 'solid-js';

/** As many are drawn at most, before it is known how many have room. */
const most = 24;

/** Is there more in it than it shows? Columns go on sideways, rows downwards. */
const isTooFull = (box: Element) =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

/** Looks at a box when it has been drawn, and again when what it shows or the room around it is another. */
function whenDrawn(
  box: Accessor<HTMLElement | undefined>,
  shows: Accessor<unknown>,
  look: (box: HTMLElement) => void,
): void {
  let isGone = false;
  // After the children, and before anything is painted.
  const soon = () =>
    queueMicrotask(() => {
      const it = box();
      if (it && !isGone) look(it);
    });
  createEffect(() => {
    shows();
    soon();
  });
  onMount(() => {
    // Letters that come late are of another width.
    void document.fonts?.ready.then(soon);
    const around = box()?.closest('[data-scene]');
    if (!around || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => requestAnimationFrame(soon));
    observer.observe(around);
    onCleanup(() => observer.disconnect());
  });
  onCleanup(() => {
    isGone = true;
  });
}

/** The first of so many sizes, from the largest, in which a text has room in its scene. */
export function createSize(
  box: Accessor<HTMLElement | undefined>,
  text: Accessor<string>,
  sizes: number,
): Accessor<number> {
  const [size, setSize] = createSignal(0);
  whenDrawn(box, text, (it) => {
    const scene = it.closest('[data-scene]') ?? it;
    setSize(0);
    while (size() < sizes - 1 && isTooFull(scene)) setSize(size() + 1);
  });
  return size;
}

/** A list as a page at a time: as many as have room, whatever the window. Turned by hand and never by itself (2.2.2). */
export function createPages<Item>(
  box: Accessor<HTMLElement | undefined>,
  items: Accessor<readonly Item[]>,
  also: Accessor<unknown>,
) {
  /** Where each page that has been turned to begins: how much the next has room for is known when it is drawn. */
  const [begins, setBegins] = createSignal<readonly number[]>([0]);
  const [room, setRoom] = createSignal(most);
  const [isTight, setTight] = createSignal(false);
  const from = () => {
    const at = begins().at(-1) ?? 0;
    return at < items().length ? at : 0;
  };
  const shown = createMemo(() => items().slice(from(), from() + room()));
  const to = () => from() + shown().length;
  whenDrawn(
    box,
    () => [items(), begins(), also()],
    (list) => {
      setTight(false);
      setRoom(most);
      while (shown().length > 1 && isTooFull(list)) setRoom(shown().length - 1);
      // One that has no room even by itself is drawn smaller, and can be scrolled.
      setTight(isTooFull(list));
    },
  );
  return {
    shown,
    from,
    to,
    isTight,
    isWhole: () => shown().length === items().length,
    isLast: () => to() >= items().length,
    on: () => setBegins([...begins(), to()]),
    back: () => setBegins(begins().length > 1 ? begins().slice(0, -1) : [0]),
  };
}
