import { createSignal, createUniqueId, Show } from 'solid-js';
import css from './VoteStepper.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { useKitWords } from './words.ts';

export type VoteStepperProps = {
  /** What is voted on; names the two buttons and the number together. */
  name: string;
  /** One's own votes on it now. */
  count: number;
  /** Under the number: "dina röster". */
  unit: string;
  /** "Ta bort en röst", "Ge en röst". */
  takeLabel: string;
  giveLabel: string;
  /** Why there is none to take, or none left to give. The button stays, and says it when it is asked or pressed. */
  takeReason?: string | undefined;
  giveReason?: string | undefined;
  onTake: () => void;
  onGive: () => void;
};

/** − n +: votes given one at a time, without dragging and without dots to hit (rule 32). */
export function VoteStepper(props: VoteStepperProps) {
  const words = useKitWords();
  const [asked, setAsked] = createSignal<'take' | 'give'>();
  const asking = () => (asked() === 'take' ? props.takeReason : asked() && props.giveReason);
  const press = (side: 'take' | 'give') => {
    const reason = side === 'take' ? props.takeReason : props.giveReason;
    setAsked(reason ? side : undefined);
    if (reason) return;
    if (side === 'take') props.onTake();
    else props.onGive();
  };
  return (
    <div role="group" class={css['votes']} aria-label={props.name}>
      <Step icon="minus" label={props.takeLabel} reason={props.takeReason} onPress={() => press('take')} />
      <output class={css['count']} data-none={props.count === 0 ? '' : undefined}>
        <b>{words().number(props.count)}</b> <small>{props.unit}</small>
      </output>
      <Step icon="plus" label={props.giveLabel} reason={props.giveReason} onPress={() => press('give')} />
      {/* Whoever pressed sees it; whoever listens has heard it with the button. */}
      <Show when={asking()}>
        <p class={css['why']} aria-hidden="true">
          {asking()}
        </p>
      </Show>
    </div>
  );
}

function Step(props: { icon: IconName; label: string; reason: string | undefined; onPress: () => void }) {
  const id = createUniqueId();
  return (
    <>
      <button
        type="button"
        class={css['step']}
        aria-label={props.label}
        aria-disabled={props.reason ? 'true' : undefined}
        aria-describedby={props.reason ? id : undefined}
        title={props.reason}
        onClick={() => props.onPress()}
      >
        <Icon name={props.icon} />
      </button>
      <Show when={props.reason}>
        <span id={id} hidden>
          {props.reason}
        </span>
      </Show>
    </>
  );
}
