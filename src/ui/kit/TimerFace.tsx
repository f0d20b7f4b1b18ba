import { type JSX, Show } from 'solid-js';
import css from './TimerFace.module.css';

export type TimerFaceProps = {
  /** "Tid kvar". */
  name: string;
  /** Left, in whole seconds. Below zero shows as zero. */
  seconds: number;
  /** up: the time is over. Nothing is locked by it (W4). */
  state: 'running' | 'paused' | 'up';
  /** In words, beside the figures: "Pausad", "Tiden är slut". */
  stateWord?: string | undefined;
  /** As heard instead of the figures: "4 minuter och 12 sekunder". */
  spoken?: string | undefined;
  /** The last minute: underlined. */
  low?: boolean | undefined;
  /** huge: for the projector. */
  size?: 'huge' | undefined;
  /** Buttons of size vote: Pausa, +1 min. */
  children?: JSX.Element;
};

/** What is left of a step's time. Whoever wants to hear it goes there: it says nothing by itself (rule 20 is the caller's to keep). */
export function TimerFace(props: TimerFaceProps) {
  const left = () => Math.max(0, Math.ceil(props.seconds));
  const two = (count: number) => String(count).padStart(2, '0');
  return (
    <div class={css['timer']} data-state={props.state} data-size={props.size}>
      <div
        class={css['face']}
        role="timer"
        aria-live="off"
        aria-label={props.name}
        data-low={props.low ? '' : undefined}
      >
        <span class={css['figures']} aria-hidden={props.spoken ? 'true' : undefined}>
          {two(Math.floor(left() / 60))}
          <i>:</i>
          {two(left() % 60)}
        </span>
        <Show when={props.spoken}>
          <span class="vh">{props.spoken}</span>
        </Show>
        <Show when={props.stateWord}>
          <span class={css['word']}>{props.stateWord}</span>
        </Show>
      </div>
      {props.children}
    </div>
  );
}
