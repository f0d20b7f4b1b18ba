import { createEffect, createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { roundsOf } from '../../../../domain/tally.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useRoomIfIn } from '../run/room.ts';
import { useBegunBallots } from './ballotDraft.ts';
import { BallotPaper } from './BallotPaper.tsx';
import { BeginRound } from './BeginRound.tsx';
import { Cover } from './Cover.tsx';
import { LeadersPart } from './LeadersPart.tsx';
import { RoomBallot } from './RoomBallot.tsx';
import { RoundResult } from './RoundResult.tsx';
import css from './vote.module.css';
import { WhoVotes } from './WhoVotes.tsx';

/**
 * Where the tablet is: with nobody, with somebody who votes, on its way to the next, or with the leader, who counts hands. Whoever
 * has it is in the round that they began in, also when the room has gone on to another.
 */
type Hands =
  | { readonly at: 'nobody' }
  | { readonly at: 'voter'; readonly roundId: string; readonly voter: string }
  | { readonly at: 'between'; readonly roundId: string; readonly after: string }
  | { readonly at: 'room'; readonly roundId: string };

const isAt = <At extends Hands['at']>(hands: Hands, at: At): hands is Extract<Hands, { at: At }> =>
  hands.at === at;

/**
 * The step in which the room votes (W3). Before a round is revealed nothing is drawn here of what anybody but the one who has the
 * tablet has voted. After a reload the tablet is with nobody: who has it says so.
 */
export default function VoteStep(props: { step: WorkshopStep }) {
  const { record, leads } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const rounds = createMemo(() => roundsOf(record().parts.voteRound, props.step.id));
  const latest = () => rounds().at(-1);
  const [hands, setHands] = createSignal<Hands>({ at: 'nobody' });
  const inHands = <At extends Hands['at']>(at: At) => {
    const now = hands();
    return isAt(now, at) ? now : undefined;
  };
  const roundOf = (id: string) => rounds().find((round) => round.id === id);
  const toNobody = () => setHands({ at: 'nobody' });
  useRoomIfIn()?.stayWhile(() => hands().at !== 'nobody');

  // What was begun and not cast when the result was shown can be cast no more, and is nobody else's to find.
  const begun = useBegunBallots(() => latest()?.id ?? '');
  createEffect(() => {
    if (latest()?.revealedAt && hands().at === 'nobody') begun().drop();
  });

  return (
    <div class={css['vote']}>
      <Switch>
        <Match when={inHands('voter')} keyed>
          {({ roundId, voter }) => (
            <Show when={roundOf(roundId)}>
              {(round) => (
                <BallotPaper
                  round={round()}
                  voter={voter}
                  onDone={() => setHands({ at: 'between', roundId, after: voter })}
                  onLeave={toNobody}
                />
              )}
            </Show>
          )}
        </Match>
        <Match when={inHands('between')} keyed>
          {({ roundId, after }) => (
            <Show when={roundOf(roundId)}>
              {(round) => <Cover round={round()} after={after} onTaken={toNobody} />}
            </Show>
          )}
        </Match>
        <Match when={inHands('room')} keyed>
          {({ roundId }) => (
            <Show when={roundOf(roundId)}>{(round) => <RoomBallot round={round()} onDone={toNobody} />}</Show>
          )}
        </Match>
        <Match when={latest()}>
          {(round) => (
            <Show
              when={round().revealedAt}
              fallback={
                <>
                  <WhoVotes
                    round={round()}
                    onVoter={(voter) => setHands({ at: 'voter', roundId: round().id, voter })}
                  />
                  <Show when={leads()}>
                    <LeadersPart
                      round={round()}
                      onRoom={() => setHands({ at: 'room', roundId: round().id })}
                    />
                  </Show>
                </>
              }
            >
              <RoundResult round={round()} rounds={rounds()} />
            </Show>
          )}
        </Match>
        <Match when={leads()}>
          <BeginRound step={props.step} />
        </Match>
        <Match when={!leads()}>
          <p class="meta">{words().notBegun}</p>
        </Match>
      </Switch>
    </div>
  );
}
