import { createEffect, For, type JSX, on, onCleanup, onMount, Show } from 'solid-js';
import '../styles/kit/areas.css';
import type { Area } from '../../domain/area.ts';
import { centreOf, placeOf, type Point } from './areas.ts';

type AreaPhotoProps = {
  src: string;
  /** The photo's width by its height. */
  ratio: number;
  /** What it shows. */
  alt: string;
  /** Names the place that it is scrolled in. */
  label: string;
  /** 1: the whole photo is seen. */
  zoom: number;
  /** Areas that something has been made of, with their numbers. */
  marks: readonly { readonly area: Area; readonly nth: number }[];
  /** What is to be in sight. */
  look?: Area | undefined;
  /** A point of the photo was tapped, or Enter was pressed: the middle of what is seen. */
  onPoint?: ((at: Point, how: 'tap' | 'key') => void) | undefined;
  /** Ctrl and the wheel, or two fingers on a touchpad. */
  onZoom?: ((way: 1 | -1) => void) | undefined;
  /** An AreaBox, an AreaGrid. */
  children?: JSX.Element;
};

/** A whole photo to choose areas in: larger than its place it is scrolled, and what has been made of it is numbered. */
export function AreaPhoto(props: AreaPhotoProps) {
  let view: HTMLDivElement | undefined;
  let sheet: HTMLDivElement | undefined;
  const tap = (click: MouseEvent) => {
    const room = sheet?.getBoundingClientRect();
    if (!room || room.width === 0) return;
    const at = { x: (click.clientX - room.left) / room.width, y: (click.clientY - room.top) / room.height };
    props.onPoint?.(at, 'tap');
  };
  const keyed = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' || key.target !== view || !view) return;
    key.preventDefault();
    props.onPoint?.(middleOf(view), 'key');
  };
  // The middle stays the middle when the photo grows under it.
  createEffect(
    on(
      () => props.zoom,
      (zoom, before = zoom) => {
        if (!view || zoom === before) return;
        const point = props.look ? centreOf(props.look) : middleOf(view, before / zoom);
        view.scrollLeft = point.x * view.scrollWidth - view.clientWidth / 2;
        view.scrollTop = point.y * view.scrollHeight - view.clientHeight / 2;
      },
    ),
  );
  createEffect(
    on(
      () => props.look,
      (area) => view && area && bringIntoView(view, area),
      { defer: true },
    ),
  );
  onMount(() => view && onCleanup(followWheel(view, (way) => props.onZoom?.(way))));
  return (
    <div
      ref={view}
      class="area-view"
      role="group"
      aria-label={props.label}
      tabindex={0}
      style={{ '--ratio': String(props.ratio) }}
      onKeyDown={keyed}
    >
      <div
        ref={sheet}
        class="area-sheet"
        role="presentation"
        style={{ '--zoom': String(props.zoom) }}
        onClick={tap}
      >
        <img src={props.src} alt={props.alt} draggable={false} />
        <For each={props.marks}>
          {({ area, nth }) => (
            <span class="area-mark" style={placeOf(area)} aria-hidden="true">
              <b>{nth}</b>
            </span>
          )}
        </For>
        <Show when={props.children}>{props.children}</Show>
      </div>
    </div>
  );
}

/** The point of the photo that is in the middle of what is seen of it. `was`: the photo has grown from this share of its size, the scroll has not. */
function middleOf(view: HTMLElement, was = 1): Point {
  const at = (scroll: number, seen: number, whole: number) =>
    Math.min(1, Math.max(0, (scroll + seen / 2) / Math.max(seen, whole * was)));
  return {
    x: at(view.scrollLeft, view.clientWidth, view.scrollWidth),
    y: at(view.scrollTop, view.clientHeight, view.scrollHeight),
  };
}

/** Scrolls the photo, and nothing around it, as little as is needed. */
function bringIntoView(view: HTMLElement, { x, y, w, h }: Area): void {
  const by = (scroll: number, seen: number, from: number, to: number) => {
    if (from < scroll) return from - scroll;
    return to > scroll + seen ? Math.min(from - scroll, to - scroll - seen) : 0;
  };
  const [width, height] = [view.scrollWidth, view.scrollHeight];
  view.scrollLeft += by(view.scrollLeft, view.clientWidth, x * width, (x + w) * width);
  view.scrollTop += by(view.scrollTop, view.clientHeight, y * height, (y + h) * height);
}

/** A wheel turns in many small steps; so many pixels of them are one of ours. */
const turn = 60;

/** Not passive, or the browser would make the whole page larger as well. */
function followWheel(view: HTMLElement, onZoom: (way: 1 | -1) => void): () => void {
  let sum = 0;
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    sum += event.deltaY;
    if (Math.abs(sum) < turn) return;
    onZoom(sum < 0 ? 1 : -1);
    sum = 0;
  };
  view.addEventListener('wheel', wheel, { passive: false });
  return () => view.removeEventListener('wheel', wheel);
}
