import { Show } from 'solid-js';
import type { EffectGoal, Measurement } from '../../../domain/effect.ts';
import { seriesOf } from '../../../domain/effectStatus.ts';
import { useTexts } from '../../app/texts.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { useAmount } from './amount.ts';

type MeasuredValueProps = {
  id: string;
  goal: EffectGoal | undefined;
  measurements: readonly Measurement[];
  entry: NumberEntry;
  onEntry: (entry: NumberEntry) => void;
  error: string | undefined;
};

/** The value of one effect goal today. Under it what was measured last, or the baseline, to write against. */
export function MeasuredValue(props: MeasuredValueProps) {
  const { t, f } = useTexts();
  const amount = useAmount();
  const words = () => t().pilot.form;
  const hint = (goal: EffectGoal) => {
    const last = seriesOf(goal.id, props.measurements).at(-1);
    if (last) return words().lastMeasured(amount(last.value, goal.unit), f().shortDate(last.on));
    return goal.baseline === undefined ? undefined : words().baseline(amount(goal.baseline, goal.unit));
  };
  return (
    <Show when={props.goal}>
      {(goal) => (
        <NumberField
          id={props.id}
          label={goal().indicator}
          unit={goal().unit}
          hint={hint(goal())}
          value={typeof props.entry === 'number' ? props.entry : undefined}
          onValue={props.onEntry}
          error={props.error}
        />
      )}
    </Show>
  );
}
