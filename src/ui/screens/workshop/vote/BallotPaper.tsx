import { createEffect, createMemo, createSignal, For, onMount, Show } from 'solid-js';
import type { Ballot, VoteRound } from '../../../../domain/vote.ts';
import { castBallot } from '../../../../domain/vote.ts';
import { shuffled } from '../../../../domain/tally.ts';
import { type Subject, subjectsOf } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { CountMarks } from '../../../kit/CountMarks.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { VoteStepper } from '../../../kit/VoteStepper.tsx';
import { Wall } from '../../../kit/Wall.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { ballotDraftKey, sumOf, type Votes, withVote } from './ballotDraft.ts';
import { useSubjectWords } from './subjectWords.ts';
import css from './vote.module.css';

interface BallotPaperProps {
  readonly round: VoteRound;
  /** The participant who has the tablet. */
  readonly voter: string;
  readonly onDone: () => void;
  /** Gives the tablet back without having voted; what was begun stays on the device. */
  readonly onLeave: () => void;
}

/**
 * One person's ballot, in an order of their own (W3). What is given is a draft on this device until they are done; then all of it is
 * one deed. Drawn only while they have the tablet.
 */
export function BallotPaper(props: BallotPaperProps) {
  const { device, me } = useCity();
  const { head, record, wall, nameOf } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.vote;
  const about = useSubjectWords();
  const draft = useDraft<Votes | undefined>(ballotDraftKey(props.round.id, props.voter), undefined);
  const [isBusy, setBusy] = createSignal(false);

  /** What they have cast on this device already: they may change it until it is shown. */
  const mine = createMemo((): Ballot | undefined =>
    record().parts.ballot.find(
      (each) =>
        each.roundId === props.round.id &&
        each.voter === props.voter &&
        each.by === me().id &&
        each.onlyOn !== undefined,
    ),
  );
  const votes = () => draft.value() ?? mine()?.votes ?? {};
  const left = () => props.round.votesEach - sumOf(votes());
  const subjects = createMemo(() =>
    shuffled(
      subjectsOf(wall(), props.round.of, props.round.candidateIds),
      `${props.round.id} ${props.voter}`,
    ),
  );
  const called = () => {
    const name = nameOf(props.voter) ?? '';
    const isNumber = record().parts.participant.some(
      ({ id, kind }) => id === props.voter && kind === 'number',
    );
    return isNumber ? words().person(name) : name;
  };

  const change = (id: string, by: 1 | -1) => {
    draft.set(withVote(votes(), id, by));
    announce(words().left(left()));
  };
  const cast = async () => {
    if (isBusy()) return;
    setBusy(true);
    const { id: workshopId } = head();
    const { id: roundId } = props.round;
    const saved = await act(
      castBallot,
      {
        workshopId,
        id: mine()?.id ?? newId(),
        roundId,
        voter: props.voter,
        votes: { ...votes() },
        deviceId: await device.deviceId(),
      },
      { draft: draft.key },
    );
    setBusy(false);
    if (!saved.ok) return;
    draft.reset();
    props.onDone();
  };

  const stepper = (subject: () => Subject) => (
    <VoteStepper
      name={about.title(subject())}
      count={votes()[subject().id] ?? 0}
      unit={words().yours}
      takeLabel={words().take}
      giveLabel={words().give}
      takeReason={(votes()[subject().id] ?? 0) === 0 ? words().noneHere : undefined}
      giveReason={left() <= 0 ? words().noneLeft : undefined}
      onTake={() => change(subject().id, -1)}
      onGive={() => change(subject().id, 1)}
    />
  );

  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  createEffect(() => {
    if (props.round.revealedAt) announce(words().shownMeanwhile);
  });

  return (
    <Show when={draft.isReady()}>
      <div class={css['paper']}>
        <Heading ref={(element) => (heading = element)} tabindex={-1}>
          {words().votes(called())}
        </Heading>
        <UnderHeading>
          <Show when={props.round.revealedAt}>
            <Notice kind="news">{words().shownMeanwhile}</Notice>
          </Show>
          <Show
            when={props.round.of === 'clusters'}
            fallback={
              <ul class={css['subjects']}>
                <For each={subjects().map(({ id }) => id)}>
                  {(id) => (
                    <Show when={subjects().find((each) => each.id === id)}>
                      {(subject) => (
                        <li>
                          <NoteCard
                            text={about.title(subject())}
                            colour={about.colour(subject())}
                            author={about.author(subject())}
                            merged={about.merged(subject())}
                            actions={stepper(subject)}
                          />
                        </li>
                      )}
                    </Show>
                  )}
                </For>
              </ul>
            }
          >
            <Wall
              name={t().workshop.vote.clusters}
              columns={subjects().map((subject) => ({
                id: subject.id,
                title: about.title(subject),
                count: String(about.count(subject)),
                countName: words().notesIn(about.count(subject)),
                strong: (votes()[subject.id] ?? 0) > 0,
                notes: subject.lapps.map((lapp) => ({ id: lapp.note.id, lapp })),
              }))}
              note={(note) => (
                <NoteCard
                  text={note().lapp.note.text}
                  colour={note().lapp.note.colour}
                  author={about.authorOf(note().lapp.note)}
                  merged={about.mergedOf(note().lapp)}
                />
              )}
              foot={(column) => (
                <Show when={subjects().find((each) => each.id === column().id)}>
                  {(subject) => stepper(subject)}
                </Show>
              )}
            />
          </Show>
        </UnderHeading>
        <div class={css['done']}>
          <CountMarks look="dots" on={props.round.votesEach - left()} of={props.round.votesEach}>
            {words().left(left())}
          </CountMarks>
          <Button kind="quiet" onClick={() => props.onLeave()}>
            {words().leave}
          </Button>
          <Button kind="ink" size="vote" onClick={() => void cast()}>
            {words().done}
          </Button>
        </div>
      </div>
    </Show>
  );
}
