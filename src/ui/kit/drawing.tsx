import { createSignal, createUniqueId, For, type JSX, onCleanup, Show } from 'solid-js';
import '../styles/kit/pictures.css';

/** The room that a picture has: pixels across, and how large 16 px of text is now, in pixels (200 % text: 32). */
export interface Room {
  readonly width: number;
  readonly rem: number;
}

/** Where nothing can be measured a picture is drawn for this. */
const unmeasured: Room = { width: 640, rem: 16 };

/** In pixels: an A4 page between its margins (print.css). */
const paperWidth = 672;

type MeasuredProps<Data> = {
  class?: string | undefined;
  /** What the picture is of. */
  of: Data;
  /** Draws it for the room there is. Called again when either changes: a picture lays out the whole of what it is given. */
  children: (of: Data, room: Room) => JSX.Element;
};

/**
 * Measures its own room and lets what is in it be drawn for that, anew when it changes: a picture that was scaled instead would
 * have text of any size. What is measured is an empty part, as wide as the whole and a rem high, since the whole grows by what
 * is drawn in it.
 */
export function Measured<Data>(props: MeasuredProps<Data>) {
  const [room, setRoom] = createSignal<Room | undefined>(undefined, {
    equals: (a, b) => a?.width === b?.width && a?.rem === b?.rem,
  });
  const measure = (ruler: Element) => {
    if (typeof ResizeObserver === 'undefined') {
      setRoom(unmeasured);
      return;
    }
    const look = () => {
      const { width, height } = ruler.getBoundingClientRect();
      if (width > 0) setRoom({ width: Math.floor(width), rem: height });
    };
    // Paper is laid out without anybody being told of a new size.
    const toPaper = () => setRoom((now) => now && { ...now, width: Math.min(now.width, paperWidth) });
    // Its first answer comes before anything is painted.
    const observer = new ResizeObserver(look);
    observer.observe(ruler);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', look);
    onCleanup(() => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', look);
    });
  };
  const picture = () => {
    const there = room();
    return there && { of: props.of, room: there };
  };
  return (
    <div class={`measured ${props.class ?? ''}`}>
      <i ref={measure} class="ruler" aria-hidden="true" />
      <Show when={picture()} keyed>
        {(drawn) => props.children(drawn.of, drawn.room)}
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

/** One picture, drawn in pixels. Where paper is narrower still it shrinks to fit. */
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
