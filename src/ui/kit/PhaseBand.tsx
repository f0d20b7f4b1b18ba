import { For, type JSX, Show } from 'solid-js';
import type { PhaseNumber } from './PhaseTile.tsx';

type PhaseBandProps = {
  /** The page's h1. */
  heading: string;
  /** The day, beside the heading. */
  meta?: JSX.Element;
  /** The next step: its phase grows into the field. */
  next?: { phase: PhaseNumber; title: JSX.Element; text: JSX.Element; action: JSX.Element } | undefined;
};

const phases: PhaseNumber[] = [1, 2, 3, 4];

/** The low stair at the top of Start, and the next step growing out of it. */
export function PhaseBand(props: PhaseBandProps) {
  return (
    <>
      <div class="masthead">
        <h1>{props.heading}</h1>
        <Show when={props.meta}>
          <span class="meta">{props.meta}</span>
        </Show>
        <div class="fasband" aria-hidden="true">
          <For each={phases}>{(phase) => <i class={`p${phase}`} />}</For>
        </div>
      </div>
      <Show when={props.next} fallback={<div class="floor" />}>
        {(next) => (
          <section class={`lead p${next().phase}`}>
            <span class="num" aria-hidden="true">
              {next().phase}
            </span>
            <div>
              <h2>{next().title}</h2>
              <p>{next().text}</p>
            </div>
            {next().action}
          </section>
        )}
      </Show>
    </>
  );
}
