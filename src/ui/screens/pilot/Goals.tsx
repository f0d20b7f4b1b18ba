import { createMemo, For, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { GoalLine } from './GoalLine.tsx';
import { goalViews } from './goalView.ts';

/** Every effect goal with its line, its status and, once, the rule that gives the colours (P2). */
export function Goals(props: { record: InitiativeRecord }) {
  const { t } = useTexts();
  const { today } = useCity();
  const words = () => t().pilot.goal;
  const views = createMemo(() =>
    goalViews(props.record.parts.effectGoal, props.record.parts.measurement, today()),
  );
  const ids = createMemo(() => views().map(({ goal }) => goal.id), [], { equals: sameIds });
  return (
    <Show
      when={views().length > 0}
      fallback={
        <EmptyState
          action={
            <ButtonLink href={paths.initiative(props.record.row.id, 'upplagg')}>{words().toSetup}</ButtonLink>
          }
        >
          {words().noGoals}
        </EmptyState>
      }
    >
      <For each={ids()}>
        {(id) => (
          <Show when={views().find(({ goal }) => goal.id === id)}>
            {(view) => <GoalLine view={view()} phase={props.record.row.phase} />}
          </Show>
        )}
      </For>
      <MoreDetails summary={t().effects.ruleTitle}>
        <div class="prose">
          <For each={t().effects.rule}>{(paragraph) => <p>{paragraph}</p>}</For>
        </div>
      </MoreDetails>
    </Show>
  );
}

const sameIds = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
