import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { countRound, roundsOf } from '../../../../domain/tally.ts';
import { subjectsOf } from '../../../../domain/wall.ts';
import { isBlind, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { placesOf } from '../vote/result.ts';
import { useSubjectWords } from '../vote/subjectWords.ts';
import { NotePages } from './NotePages.tsx';
import { Placed } from './Placed.tsx';
import css from './present.module.css';

/** What the room sees of a step: its task, and what has been revealed. Nothing that is hidden is here to be drawn (W3). */
export function Scene(props: { step: WorkshopStep | undefined; showsNames: boolean }) {
  const { record, wall } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.present;
  const about = useSubjectWords();
  const round = () => roundsOf(record().parts.voteRound, props.step?.id ?? '').at(-1);
  const shown = () => {
    const now = round();
    return now?.revealedAt === undefined ? undefined : now;
  };
  const places = createMemo(() => {
    const now = shown();
    if (!now) return [];
    const { subjects, tally } = countRound(now, record().parts.ballot, wall());
    return placesOf(subjects, tally);
  });
  /** Of a step that was silent and has been revealed: the notes that were written in it. */
  const revealed = createMemo(() => {
    const { step } = props;
    if (step?.kind !== 'capture' || isBlind(step)) return [];
    return record().parts.note.filter(
      (note) => note.stepId === step.id && note.onlyOn === undefined && note.withdrawnAt === undefined,
    );
  });
  const chosen = createMemo(() => [
    ...new Map(
      (['clusters', 'notes'] as const)
        .flatMap((of) => subjectsOf(wall(), of))
        .filter(({ row }) => row.chosenAt !== undefined)
        .map((subject) => [subject.id, subject]),
    ).values(),
  ]);
  return (
    <Switch fallback={<Task step={props.step} />}>
      <Match when={props.step === undefined || props.step.kind === 'choose'}>
        <Show when={chosen().length > 0} fallback={<Task step={props.step} />}>
          <h1>{words().goesOn}</h1>
          <ol class={css['big']}>
            <For each={chosen()}>{(subject) => <li>{about.title(subject)}</li>}</For>
          </ol>
        </Show>
      </Match>
      <Match when={props.step?.kind === 'vote' && shown()}>
        <h1>{words().result}</h1>
        <ol class={css['bars']}>
          <For each={places().slice(0, 8)}>
            {({ subject, votes }) => (
              <li>
                <span>{about.title(subject)}</span>
                <b>{t().workshop.vote.number(votes)}</b>
                <i
                  aria-hidden="true"
                  style={{ 'inline-size': `${(100 * votes) / Math.max(1, places()[0]?.votes ?? 1)}%` }}
                />
              </li>
            )}
          </For>
        </ol>
      </Match>
      <Match when={props.step?.kind === 'place'}>
        <Placed step={props.step} />
      </Match>
      <Match when={props.step?.kind === 'group'}>
        <Show when={wall().columns.length > 0} fallback={<Task step={props.step} />}>
          <h1>{props.step?.instruction ?? props.step?.title}</h1>
          <ul class={css['groups']}>
            <For each={wall().columns}>
              {({ cluster, lapps }) => (
                <li>
                  <b>{cluster.name ?? t().workshop.shared.unnamedCluster}</b>{' '}
                  <span>{words().notes(lapps.length)}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Match>
      <Match when={revealed().length > 0}>
        <NotePages
          title={props.step?.instruction ?? props.step?.title ?? ''}
          notes={revealed()}
          showsNames={props.showsNames}
        />
      </Match>
    </Switch>
  );
}

/** One task, as large as its length lets it be. */
function Task(props: { step: WorkshopStep | undefined }) {
  const { head } = useWorkshop();
  const { t } = useTexts();
  const text = () => props.step?.instruction ?? props.step?.title ?? head().title;
  const size = () => (text().length <= 60 ? 'short' : text().length <= 160 ? 'middle' : 'long');
  return (
    <div class={css['task']} data-size={size()}>
      <h1>{text()}</h1>
      <Show when={props.step} fallback={<p>{t().workshop.present.over}</p>}>
        <Show when={isBlind(props.step)}>
          <p>{t().workshop.present.silent}</p>
        </Show>
      </Show>
    </div>
  );
}
