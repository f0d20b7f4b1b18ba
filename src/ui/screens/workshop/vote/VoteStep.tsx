import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { roundsOf } from '../../../../domain/tally.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { BallotPaper } from './BallotPaper.tsx';
import { BeginRound } from './BeginRound.tsx';
import { Cover } from './Cover.tsx';
import { LeadersPart } from './LeadersPart.tsx';
import { RoomBallot } from './RoomBallot.tsx';
import { RoundResult } from './RoundResult.tsx';
import css from './vote.module.css';
import { WhoVotes } from './WhoVotes.tsx';

/** Where the tablet is: with nobody, with somebody who votes, on its way to the next, or with the leader, who counts hands. */
type Hands =
  | { readonly at: 'nobody' }
  | { readonly at: 'voter'; readonly voter: string }
  | { readonly at: 'between'; readonly after: string }
  | { readonly at: 'room' };

/**
 * The step in which the room votes (W3). Before a round is revealed nothing is drawn here of what anybody but the one who has the
 * tablet has voted. After a reload the tablet is with nobody: who has it says so.
 */
export default function VoteStep(props: { step: WorkshopStep }) {
  const { record, leads } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const rounds = createMemo(() => roundsOf(record().parts.voteRound, props.step.id));
  const round = () => rounds().at(-1);
  const [hands, setHands] = createSignal<Hands>({ at: 'nobody' });
  const voter = () => {
    const now = hands();
    return now.at === 'voter' ? now.voter : undefined;
  };
  const after = () => {
    const now = hands();
    return now.at === 'between' ? now.after : undefined;
  };
  return (
    <Show
      when={round()}
      fallback={
        <Show when={leads()} fallback={<p class="meta">{words().notBegun}</p>}>
          <BeginRound step={props.step} />
        </Show>
      }
    >
      {(now) => (
        <div class={css['vote']}>
          <Switch
            fallback={<WhoVotes round={now()} onVoter={(id) => setHands({ at: 'voter', voter: id })} />}
          >
            <Match when={voter()} keyed>
              {(id) => (
                <BallotPaper
                  round={now()}
                  voter={id}
                  onDone={() => setHands({ at: 'between', after: id })}
                  onLeave={() => setHands({ at: 'nobody' })}
                />
              )}
            </Match>
            <Match when={hands().at === 'room'}>
              <RoomBallot round={now()} onDone={() => setHands({ at: 'nobody' })} />
            </Match>
            <Match when={now().revealedAt}>
              <RoundResult round={now()} rounds={rounds()} />
            </Match>
          </Switch>
          <Show when={hands().at === 'nobody' && !now().revealedAt && leads()}>
            <LeadersPart round={now()} onRoom={() => setHands({ at: 'room' })} />
          </Show>
          <Cover round={now()} after={after()} onTaken={() => setHands({ at: 'nobody' })} />
        </div>
      )}
    </Show>
  );
}
