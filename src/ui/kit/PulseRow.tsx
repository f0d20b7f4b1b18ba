import { For, Show } from 'solid-js';
import { Drawing, Measured, type Room } from './drawing.tsx';
import { textWidth } from './textFit.ts';

export type Pulse = {
  value: 'yes' | 'unclear' | 'no';
  /** "Ja", "Fortsätt", "12 nov" */
  word: string;
  next: string;
  when: string;
};
type PulseRowProps = {
  name: string;
  /** The oldest first. */
  pulses: readonly Pulse[];
  /** Said when there is no room for all: "6 tidigare svar finns i tabellen". */
  earlier: (n: number) => string;
};

/** What was answered each time, in order of time: a shape and its words. As many of the latest as have room. */
export function PulseRow(props: PulseRowProps) {
  return (
    <Measured class="pulses" of={props.pulses}>
      {(pulses, room) => {
        const size = 15 * (room.rem / 16);
        const cell =
          Math.max(
            ...pulses
              .flatMap(({ word, next, when }) => [word, next, when])
              .map((text) => textWidth(text, size)),
          ) + size;
        const shown = pulses.slice(-Math.max(1, Math.floor(room.width / cell)));
        const rest = pulses.length - shown.length;
        return (
          <>
            <Row
              name={props.name}
              pulses={shown}
              room={room}
              cell={Math.min(cell * 1.4, room.width / shown.length)}
            />
            <Show when={rest > 0}>
              <p class="meta">{props.earlier(rest)}</p>
            </Show>
          </>
        );
      }}
    </Measured>
  );
}

function Row(props: { name: string; pulses: readonly Pulse[]; room: Room; cell: number }) {
  const unit = props.room.rem / 16;
  const size = 24 * unit;
  const [first, last] = [size / 2, (props.pulses.length - 1) * props.cell + size / 2];
  return (
    <Drawing name={props.name} width={props.room.width} height={size + 72 * unit} class="pulse">
      <path class="tick" d={`M${first} ${size / 2 + 1}H${last}`} />
      <For each={props.pulses}>
        {(pulse, nth) => {
          const x = nth() * props.cell + 1;
          return (
            <>
              <Shape value={pulse.value} x={x} size={size} />
              <text class="strong" x={x} y={size + 22 * unit}>
                {pulse.word}
              </text>
              <text class="note" x={x} y={size + 43 * unit}>
                {pulse.next}
              </text>
              <text class="note" x={x} y={size + 64 * unit}>
                {pulse.when}
              </text>
            </>
          );
        }}
      </For>
    </Drawing>
  );
}

/** Full: yes. Half: unclear. Struck through: no. As the timeline has them. */
function Shape(props: { value: Pulse['value']; x: number; size: number }) {
  const end = () => props.x + props.size;
  return (
    <>
      <rect class="outline" x={props.x} y="1" width={props.size} height={props.size} />
      <Show when={props.value !== 'no'}>
        <rect
          class="full"
          x={props.x}
          y="1"
          width={props.value === 'yes' ? props.size : props.size / 2}
          height={props.size}
        />
      </Show>
      <Show when={props.value === 'no'}>
        <path class="stroke" d={`M${props.x} ${props.size + 1}L${end()} 1`} />
      </Show>
    </>
  );
}
