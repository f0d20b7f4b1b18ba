import { createEffect, createSignal, on, Show } from 'solid-js';
import type { VoteRound } from '../../../../domain/vote.ts';
import { announce } from '../../../app/announce.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { CountMarks } from '../../../kit/CountMarks.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { RoomFoot } from '../run/RoomFoot.tsx';
import { createBallotInHand } from './ballotInHand.ts';
import { BallotSubjects } from './BallotSubjects.tsx';
import { useCalled } from './called.ts';
import { useTurnout } from './turnout.ts';
import css from './vote.module.css';

interface BallotPaperProps {
  readonly round: VoteRound;
  /** The participant who has the tablet; a paper is one person's. */
  readonly voter: string;
  readonly onDone: () => void;
  /** Gives the tablet back without having voted; what was begun stays on the device. */
  readonly onLeave: () => void;
}

/**
 * One person's ballot, in an order of their own (W3). What is given is a draft on this device until they are done; then all of it is
 * one deed. Drawn only while they have the tablet, and nothing of the room's beside it.
 */
export function BallotPaper(props: BallotPaperProps) {
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const called = useCalled();
  // A paper is drawn anew for each round and voter.
  const ballot = createBallotInHand(props.round, props.voter);
  const turnout = useTurnout(() => props.round);
  const [asks, setAsks] = createSignal(false);
  const hadVoted = turnout().hasVoted(props.voter);

  const cast = async () => {
    setAsks(false);
    if (await ballot.cast()) props.onDone();
  };
  // Without a vote it would take away those that were cast: that may be meant, and may be a slip.
  const done = () => {
    if (hadVoted && ballot.left() === props.round.votesEach) setAsks(true);
    else void cast();
  };
  createEffect(
    on(
      () => props.round.revealedAt,
      (isShown) => isShown && announce(words().shownMeanwhile),
      { defer: true },
    ),
  );

  return (
    <Show when={ballot.isReady()}>
      <div class={css['paper']}>
        <Heading tabindex={-1} ref={(element) => queueMicrotask(() => element.focus())}>
          {words().votes(called(props.voter))}
        </Heading>
        <UnderHeading>
          <Show when={hadVoted}>
            <p class="meta">{words().replaces}</p>
          </Show>
          <Show when={props.round.revealedAt}>
            <Notice kind="news">{words().shownMeanwhile}</Notice>
          </Show>
          <BallotSubjects ballot={ballot} round={props.round} voter={props.voter} />
        </UnderHeading>
        <RoomFoot alone>
          <div class={css['whose']}>
            <b>{called(props.voter)}</b>
            <CountMarks look="dots" on={props.round.votesEach - ballot.left()} of={props.round.votesEach}>
              {words().left(ballot.left())}
            </CountMarks>
          </div>
          <Button kind="quiet" onClick={() => props.onLeave()}>
            {words().later}
          </Button>
          <Button kind="ink" size="vote" onClick={done}>
            {words().done}
          </Button>
        </RoomFoot>
        <ConfirmDialog
          open={asks()}
          title={words().takeAllTitle}
          confirmLabel={words().takeAll}
          cancelLabel={words().goOnVoting}
          onConfirm={() => void cast()}
          onCancel={() => setAsks(false)}
        >
          <p>{words().takeAllText}</p>
        </ConfirmDialog>
      </div>
    </Show>
  );
}
