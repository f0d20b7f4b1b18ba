import { type Accessor, createSignal, createUniqueId, For, type JSX, onCleanup, Show } from 'solid-js';

/** The room that a picture has: pixels across, and how large 16 px of text is now, in pixels (200 % text: 32). */
export interface Room {
  readonly width: number;
  readonly rem: number;
}

/** Where nothing can be measured a picture is drawn for this. */
const unmeasured: Room = { width: 640, rem: 16 };

/**
 * The room of an element, as it changes: `const { room, measure } = createRoom()`, `<div ref={measure}>`. Pictures are drawn anew
 * for it instead of being scaled, so that their text keeps its size.
 */
export function createRoom(): { room: Accessor<Room | undefined>; measure: (element: Element) => void } {
  const [room, setRoom] = createSignal<Room | undefined>(undefined, {
    equals: (a, b) => a?.width === b?.width && a?.rem === b?.rem,
  });
  return {
    room,
    measure(element) {
      if (typeof ResizeObserver === 'undefined') {
        setRoom(unmeasured);
        return;
      }
      // Its first answer comes before anything is painted.
      const observer = new ResizeObserver(() => {
        const { width } = element.getBoundingClientRect();
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        if (width > 0) setRoom({ width: Math.floor(width), rem });
      });
      observer.observe(element);
      onCleanup(() => observer.disconnect());
    },
  };
}

type MeasuredProps = {
  class?: string | undefined;
  /** Draws for the room there is. Called again when it changes. */
  children: (room: Room) => JSX.Element;
};

/** Measures its own room and lets what is in it be drawn for that. */
export function Measured(props: MeasuredProps) {
  const { room, measure } = createRoom();
  return (
    <div ref={measure} class={props.class}>
      <Show when={room()} keyed>
        {(there) => props.children(there)}
      </Show>
    </div>
  );
}

type DrawingProps = {
  /** A short name that says where the table is. */
  name: string;
  width: number;
  height: number;
  class?: string | undefined;
  children: JSX.Element;
};

/** One picture, drawn in pixels. On paper, which may be narrower than the screen was, it shrinks to fit. */
export function Drawing(props: DrawingProps) {
  return (
    <svg
      class={`drawing ${props.class ?? ''}`}
      viewBox={`0 0 ${props.width} ${props.height}`}
      width={props.width}
      height={props.height}
      role="img"
      aria-label={props.name}
    >
      {props.children}
    </svg>
  );
}

/** Slanting lines for what is not settled, or has stopped: `const hatch = createHatch()`, `<hatch.Pattern />`, `fill={hatch.fill}`. */
export function createHatch() {
  const id = createUniqueId();
  return {
    fill: `url(#${id})`,
    Pattern: () => (
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M2 0V8" />
      </pattern>
    ),
  };
}

/** Lines of text under each other; svg does not break lines. `y` is the first baseline. */
export function TextLines(props: {
  x: number;
  y: number;
  step: number;
  lines: readonly string[];
  class?: string | undefined;
  anchor?: 'end' | 'middle' | undefined;
}) {
  return (
    <text class={props.class} text-anchor={props.anchor}>
      <For each={props.lines}>
        {(line, nth) => (
          <tspan x={props.x} y={props.y + nth() * props.step}>
            {line}
          </tspan>
        )}
      </For>
    </text>
  );
}
