import { createMemo, For, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { GoalLine } from '../../pilot/GoalLine.tsx';
import { goalViews } from '../../pilot/goalView.ts';
import { useRecord } from '../recordContext.ts';

/** Every effect goal with its line against the goal, measured ones first. */
export function EffectGoalLines() {
  const { today } = useCity();
  const record = useRecord();
  const views = createMemo(() =>
    goalViews(record().parts.effectGoal, record().parts.measurement, today()).toSorted(
      (a, b) => Number(b.series.length > 0) - Number(a.series.length > 0),
    ),
  );
  const ids = createMemo(() => views().map(({ goal }) => goal.id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  return (
    <For each={ids()}>
      {(id) => (
        <Show when={views().find(({ goal }) => goal.id === id)}>
          {(view) => <GoalLine view={view()} phase={record().row.phase} />}
        </Show>
      )}
    </For>
  );
}
