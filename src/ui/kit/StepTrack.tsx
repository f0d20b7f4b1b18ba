import { type JSX, Show } from 'solid-js';
import { ById } from './ById.tsx';
import { Icon } from './Icon.tsx';
import css from './StepTrack.module.css';

export type TrackStep = {
  readonly id: string;
  readonly name: string;
  readonly state: 'done' | 'here' | 'coming';
  /** The state in a word, only heard: "klart", "här är vi", "kommer". */
  readonly stateWord: string;
  /** After the name: "10 min". */
  readonly note?: string | undefined;
};

export type StepTrackProps = {
  /** "Steg". */
  label: string;
  steps: readonly TrackStep[];
  /** stair: small steps with their numbers, for a bar; the names are only heard. list: with names. */
  look?: 'stair' | 'list' | undefined;
  /** Makes each step a button: the room goes there. */
  onGo?: ((id: string) => void) | undefined;
};

/** The agenda of a workshop: what is done, where the room is, what comes. Ink, never a phase's colour. */
export function StepTrack(props: StepTrackProps) {
  return (
    <ol
      class={css['track']}
      data-look={props.look ?? 'list'}
      aria-label={props.label}
      style={{ '--steps': String(Math.max(2, props.steps.length)) }}
    >
      <ById each={props.steps}>
        {(step, nth) => (
          <li
            class={css['step']}
            data-state={step().state}
            style={{ '--nth': String(nth()) }}
            aria-current={step().state === 'here' && !props.onGo ? 'step' : undefined}
          >
            <Show when={props.onGo} fallback={<Inside step={step()} nth={nth()} />}>
              {(go) => (
                <button
                  type="button"
                  aria-current={step().state === 'here' ? 'step' : undefined}
                  onClick={() => go()(step().id)}
                >
                  <Inside step={step()} nth={nth()} />
                </button>
              )}
            </Show>
          </li>
        )}
      </ById>
    </ol>
  );
}

function Inside(props: { step: TrackStep; nth: number }): JSX.Element {
  return (
    <>
      <b class={css['number']}>
        {props.nth + 1}
        <Show when={props.step.state === 'done'}>
          <Icon name="check" small />
        </Show>
      </b>{' '}
      <span class={css['name']}>
        {props.step.name}
        <Show when={props.step.note}>
          <small> {props.step.note}</small>
        </Show>
        <span class="vh"> ({props.step.stateWord})</span>
      </span>
    </>
  );
}
