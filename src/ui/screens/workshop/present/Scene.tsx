import { createMemo, Match, Switch } from 'solid-js';
import { countRound, roundsOf } from '../../../../domain/tally.ts';
import { subjectsOf } from '../../../../domain/wall.ts';
import { isBlind, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { placesOf } from '../vote/result.ts';
import { useSubjectWords } from '../vote/subjectWords.ts';
import { Pages } from './Pages.tsx';
import { Placed } from './Placed.tsx';
import css from './present.module.css';
import { Task } from './Task.tsx';

/** A note of more characters than this is drawn in smaller letters. */
const longNote = 120;

/** What the room sees of a step: its task, and what has been revealed. Nothing that is hidden is here to be drawn (W3). */
export function Scene(props: { step: WorkshopStep | undefined; showsNames: boolean }) {
  const { record, wall, nameOf } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.present;
  const about = useSubjectWords();
  const task = () => props.step?.instruction ?? props.step?.title ?? '';
  const places = createMemo(() => {
    const round = roundsOf(record().parts.voteRound, props.step?.id ?? '').at(-1);
    if (props.step?.kind !== 'vote' || round?.revealedAt === undefined) return [];
    const { subjects, tally } = countRound(round, record().parts.ballot, wall());
    return placesOf(subjects, tally);
  });
  /** What was written in a step that hides nothing, or no more. */
  const revealed = createMemo(() => {
    const { step } = props;
    if (step?.kind !== 'capture' || isBlind(step)) return [];
    return record().parts.note.filter(
      (note) => note.stepId === step.id && note.onlyOn === undefined && note.withdrawnAt === undefined,
    );
  });
  const columns = () => (props.step?.kind === 'group' ? wall().columns : []);
  const placed = createMemo(() => {
    if (props.step?.kind !== 'place') return [];
    const of = props.step.of ?? (wall().columns.length > 0 ? 'clusters' : 'notes');
    return subjectsOf(wall(), of).flatMap((subject, nth) => {
      const { effect, effort } = subject.row;
      if (effect === undefined || effort === undefined) return [];
      return [{ id: subject.id, number: nth + 1, x: effort, y: effect, title: about.title(subject) }];
    });
  });
  const chosen = createMemo(() => {
    if (props.step !== undefined && props.step.kind !== 'choose') return [];
    const all = (['clusters', 'notes'] as const)
      .flatMap((of) => subjectsOf(wall(), of))
      .filter(({ row }) => row.chosenAt !== undefined);
    return [...new Map(all.map((subject) => [subject.id, subject])).values()];
  });
  return (
    <Switch fallback={<Task step={props.step} />}>
      <Match when={chosen().length > 0}>
        <h2>{words().goesOn}</h2>
        <Pages look="big" items={chosen()}>
          {(subject) => about.title(subject)}
        </Pages>
      </Match>
      <Match when={places().length > 0}>
        <h2>{words().result}</h2>
        <Pages look="bars" items={places()}>
          {({ subject, votes }) => (
            <>
              <span>{about.title(subject)}</span>
              <i aria-hidden="true">
                <i style={{ 'inline-size': `${(100 * votes) / Math.max(1, places()[0]?.votes ?? 1)}%` }} />
              </i>{' '}
              <b>{t().workshop.vote.number(votes)}</b>
            </>
          )}
        </Pages>
      </Match>
      <Match when={placed().length > 0}>
        <h2 class={css['less']}>{task()}</h2>
        <Placed things={placed()} />
      </Match>
      <Match when={columns().length > 0}>
        <h2 class={css['less']}>{task()}</h2>
        <Pages look="groups" items={columns()}>
          {({ cluster, lapps }) => (
            <>
              <b>{cluster.name ?? t().workshop.shared.unnamedCluster}</b>{' '}
              <span>{words().notes(lapps.length)}</span>
            </>
          )}
        </Pages>
      </Match>
      <Match when={revealed().length > 0}>
        <h2 class={css['less']}>{task()}</h2>
        <Pages
          look="notes"
          items={revealed()}
          isLong={({ text }) => text.length > longNote}
          also={props.showsNames}
        >
          {(note) => (
            <NoteCard
              text={note.text}
              colour={note.colour}
              size="large"
              author={props.showsNames ? (nameOf(note.authorId) ?? t().workshop.shared.nobody) : undefined}
            />
          )}
        </Pages>
      </Match>
    </Switch>
  );
}
