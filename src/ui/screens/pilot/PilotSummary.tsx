import { createMemo, For, Show } from 'solid-js';
import { whyClosed } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { ValuePulse } from '../../kit/Timeline.tsx';
import { useAmount } from './amount.ts';
import { GoalStatus } from './GoalStatus.tsx';
import { type GoalView, goalViews, shareOf } from './goalView.ts';
import './pilot.css';
import { latestCheck, postsOf } from './posts.ts';

/**
 * How the pilot goes, for the overview: the goals with their status, the latest answer to "Skapar det värde?", the latest post,
 * and the way to write one. Draws no heading of its own.
 */
export function PilotSummary(props: { record: InitiativeRecord }) {
  const { t, f } = useTexts();
  const { today, now, actor } = useCity();
  const words = () => t().pilot.summary;
  const views = createMemo(() =>
    goalViews(props.record.parts.effectGoal, props.record.parts.measurement, today()),
  );
  const posts = createMemo(() => postsOf(props.record.parts));
  const check = () => latestCheck(props.record.parts.valueCheck);
  const when = (moment: string) => f().ago(moment, new Date(now()));
  const mayLog = () =>
    !whyClosed(props.record.row) && may(actor(), 'pilot.log', { initiative: props.record.row });
  return (
    <div class="pilot-sum">
      <Show when={views().length > 0}>
        <ul class="goals" aria-label={words().goals}>
          <For each={views()}>{(view) => <GoalBar view={view} />}</For>
        </ul>
      </Show>
      <Show when={check()} fallback={<p class="meta">{words().neverAsked}</p>}>
        {(answer) => (
          <p class="meta">
            <ValuePulse value={answer().value}>{t().pilot.pulse[answer().value]}</ValuePulse>{' '}
            {words().asked(when(answer().on), t().pilot.verdicts[answer().verdict])}
          </p>
        )}
      </Show>
      <Show when={posts()[0]} fallback={<p class="meta">{words().none}</p>}>
        {(post) => (
          <div>
            <p class="meta">{words().latest(when(post().entry.happenedAt))}</p>
            <p class="told">{post().entry.text}</p>
          </div>
        )}
      </Show>
      <div class="acts">
        <Show when={mayLog()}>
          <ButtonLink href={paths.writeLog(props.record.row.id)}>{t().pilot.write}</ButtonLink>
        </Show>
        <ButtonLink kind="quiet" href={paths.initiative(props.record.row.id, 'pilotlogg')}>
          {words().all}
        </ButtonLink>
      </div>
    </div>
  );
}

/** A goal as one row: name, how far it has come, the value against the target, the status. */
function GoalBar(props: { view: GoalView }) {
  const { t, f } = useTexts();
  const amount = useAmount();
  const value = () => {
    const { latest, goal } = props.view;
    if (!latest) return t().effects.statuses.none;
    if (goal.target === undefined) return amount(latest.value, goal.unit);
    return t().pilot.summary.goalTo(f().number(latest.value), amount(goal.target, goal.unit));
  };
  return (
    <li>
      <span>{props.view.goal.indicator}</span>
      <Show when={shareOf(props.view) !== undefined} fallback={<span />}>
        <span class="pb" aria-hidden="true">
          <i style={{ width: `${(shareOf(props.view) ?? 0) * 100}%` }} />
        </span>
      </Show>
      <span>{value()}</span>
      <GoalStatus view={props.view} />
    </li>
  );
}
