/** So long a finger rests on a card before it is lifted (rule 28). */
const hold = 250;
/** So far it may stray meanwhile, and so far the mouse goes before a press on the handle is a drag. */
const tolerance = 8;
/** So near an edge of the window, or of what scrolls in it, that scrolls, and so far in a frame at most. */
const edge = 72;
const fastest = 18;

/** What is in the hand, and over what. */
export interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly over: string | undefined;
}

export interface Drags {
  /** Told at each change; `undefined` when the hand is empty again. */
  readonly onDrag: (drag: Drag | undefined) => void;
  /** Let go over a place. Not called when it was let go elsewhere, or taken back by Esc or a second finger. */
  readonly onDrop: (id: string, place: string) => void;
  /** The place under a point. */
  readonly placeAt?: (x: number, y: number) => string | undefined;
}

interface Pressed {
  readonly id: string;
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  /** By the handle, with a mouse: it may be dragged at once. */
  readonly byHandle: boolean;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Lifts cards inside `board` (rule 28): with a mouse by their handle, and with anything by resting on them. Scrolling wins: a finger
 * that moves before the card is lifted scrolls the page. Cards carry `data-card`, handles `data-grip`, places `data-place`. Only an
 * extra: whatever is dropped could be chosen in *Flytta till…*. Returns a function that ends it.
 */
export function followDrags(board: HTMLElement, { onDrag, onDrop, placeAt = placeUnder }: Drags): () => void {
  let pressed: Pressed | undefined;
  let drag: Drag | undefined;
  let frame = 0;

  const release = () => {
    clearTimeout(pressed?.timer);
    pressed = undefined;
  };
  const end = () => {
    release();
    cancelAnimationFrame(frame);
    if (!drag) return;
    drag = undefined;
    onDrag(undefined);
  };
  const move = (x: number, y: number) => {
    if (!drag) return;
    drag = { id: drag.id, x, y, over: placeAt(x, y) };
    onDrag(drag);
  };
  const lift = () => {
    if (!pressed) return;
    const { id, from } = pressed;
    window.getSelection()?.removeAllRanges();
    drag = { id, ...from, over: undefined };
    move(from.x, from.y);
    frame = requestAnimationFrame(scrollAtEdge);
  };
  const scrollAtEdge = () => {
    if (!drag) return;
    const { x, y } = drag;
    const by = speedAt(y, window.innerHeight);
    window.scrollBy(0, by);
    if (scrollWithin(board, x, y) || by !== 0) move(x, y);
    frame = requestAnimationFrame(scrollAtEdge);
  };

  const press = (down: PointerEvent) => {
    // A second finger takes it back.
    if (pressed) return end();
    const target = down.target;
    if (!(target instanceof Element) || !board.contains(target)) return;
    const id = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
    const isMouse = down.pointerType === 'mouse';
    if (id === undefined || down.button !== 0 || down.ctrlKey || down.metaKey) return;
    // A finger resting on a link or a button means that.
    if (target.closest(isMouse ? 'button' : 'button, a')) return;
    const from = { x: down.clientX, y: down.clientY };
    const byHandle = isMouse && target.closest('[data-grip]') !== null;
    pressed = { id, pointer: down.pointerId, from, byHandle, timer: setTimeout(lift, hold) };
  };
  const moveOn = (moved: PointerEvent) => {
    if (!pressed || moved.pointerId !== pressed.pointer) return;
    if (drag) return move(moved.clientX, moved.clientY);
    const { from, byHandle } = pressed;
    if (Math.hypot(moved.clientX - from.x, moved.clientY - from.y) <= tolerance) return;
    if (!byHandle) return release();
    clearTimeout(pressed.timer);
    lift();
    move(moved.clientX, moved.clientY);
  };
  const letGo = (up: PointerEvent) => {
    if (!pressed || up.pointerId !== pressed.pointer) return;
    const dropped = drag;
    end();
    if (!dropped) return;
    keepClickOut();
    if (dropped.over !== undefined) onDrop(dropped.id, dropped.over);
  };
  const takeBack = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !drag) return;
    key.preventDefault();
    key.stopPropagation();
    end();
  };
  const whileDragging = (event: Event) => {
    if (drag) event.preventDefault();
  };
  /** A link that the mouse drags away before the card is lifted is the browser's. */
  const linkDragged = (start: Event) => (drag ? start.preventDefault() : release());

  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('pointerdown', press, { signal });
  window.addEventListener('pointermove', moveOn, { signal });
  window.addEventListener('pointerup', letGo, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('blur', end, { signal });
  window.addEventListener('keydown', takeBack, { signal, capture: true });
  // There before the finger is, or the browser would not ask: while a card is lifted the page does not scroll under it.
  board.addEventListener('touchmove', whileDragging, { signal, passive: false });
  board.addEventListener('contextmenu', whileDragging, { signal });
  board.addEventListener('dragstart', linkDragged, { signal });
  return () => {
    end();
    listening.abort();
  };
}

/** How far to scroll in a frame when the pointer is here along what is so long: faster the nearer the edge. */
export function speedAt(at: number, length: number): number {
  const share = (distance: number) => Math.min(1, Math.max(0, (edge - distance) / edge));
  return Math.round((share(length - at) - share(at)) * fastest);
}

/**
 * Scrolls what is under the point inside the board and lies near its edge there: a column up and down, the wall sideways.
 * @returns whether anything moved.
 */
function scrollWithin(board: HTMLElement, x: number, y: number): boolean {
  let moved = false;
  let at = document.elementFromPoint?.(x, y) ?? null;
  for (; at && board.contains(at); at = at.parentElement) {
    const down = at.scrollHeight > at.clientHeight;
    const across = at.scrollWidth > at.clientWidth;
    if (!down && !across) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    const { left, top } = at.getBoundingClientRect();
    const before = [at.scrollLeft, at.scrollTop] as const;
    at.scrollBy(
      across && scrolls.has(overflowX) ? speedAt(x - left, at.clientWidth) : 0,
      down && scrolls.has(overflowY) ? speedAt(y - top, at.clientHeight) : 0,
    );
    moved ||= at.scrollLeft !== before[0] || at.scrollTop !== before[1];
  }
  return moved;
}
const scrolls = new Set(['auto', 'scroll']);

/** Letting go over a link is no click on it. */
function keepClickOut(): void {
  const swallow = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

const placeUnder = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')?.dataset['place'];
