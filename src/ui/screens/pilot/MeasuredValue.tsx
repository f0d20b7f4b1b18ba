import { Show } from 'solid-js';
import type { EffectGoal, Measurement } from '../../../domain/effect.ts';
import { seriesOf } from '../../../domain/effectStatus.ts';
import { useTexts } from '../../app/texts.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';

type MeasuredValueProps = {
  id: string;
  goal: EffectGoal | undefined;
  measurements: readonly Measurement[];
  entry: NumberEntry;
  onEntry: (entry: NumberEntry) => void;
  error: string | undefined;
};

/** A longer unit leaves no room for the number. */
const longestInside = 4;

/** The value of one effect goal today. Under it what was measured last, or the baseline, to write against. */
export function MeasuredValue(props: MeasuredValueProps) {
  const { t, f } = useTexts();
  const words = () => t().pilot.form;
  const isShort = (unit: string) => unit.length <= longestInside;
  const about = (goal: EffectGoal) => {
    const last = seriesOf(goal.id, props.measurements).at(-1);
    if (last) return words().lastMeasured(f().number(last.value), f().shortDate(last.on));
    return goal.baseline === undefined ? undefined : words().baseline(f().number(goal.baseline));
  };
  const hint = (goal: EffectGoal) => {
    const { unit } = goal;
    if (unit === undefined || isShort(unit)) return about(goal);
    const rest = about(goal);
    return rest === undefined ? unit : words().inUnit(unit, rest);
  };
  return (
    <Show when={props.goal}>
      {(goal) => (
        <NumberField
          id={props.id}
          label={goal().indicator}
          unit={isShort(goal().unit ?? '') ? goal().unit : undefined}
          hint={hint(goal())}
          value={typeof props.entry === 'number' ? props.entry : undefined}
          onValue={props.onEntry}
          error={props.error}
        />
      )}
    </Show>
  );
}
