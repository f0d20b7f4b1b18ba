import { createSignal, For, Show } from 'solid-js';
import type { VoteRound } from '../../../../domain/vote.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { CountMarks } from '../../../kit/CountMarks.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { ballotDraftKey, useBegunBallots } from './ballotDraft.ts';
import { useTurnout } from './turnout.ts';
import css from './vote.module.css';

/** The tablet is with nobody: whoever has it now says who they are. */
export function WhoVotes(props: { round: VoteRound; onVoter: (participantId: string) => void }) {
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const turnout = useTurnout(() => props.round);
  const begun = useBegunBallots();
  const [asks, setAsks] = createSignal<{ readonly id: string; readonly name: string }>();
  // What somebody has begun or cast is theirs: taking their place is asked about first.
  const take = (id: string, name: string) => {
    const isTheirs = turnout().hasVoted(id) || begun().has(ballotDraftKey(props.round.id, id));
    if (isTheirs) setAsks({ id, name });
    else props.onVoter(id);
  };
  return (
    <div class={css['who']}>
      <CountMarks on={turnout().voted} of={turnout().voters.length}>
        {words().voted(turnout().voted, turnout().voters.length)}
      </CountMarks>
      <Heading>{words().who}</Heading>
      <UnderHeading>
        <Show when={turnout().voters.length > 0} fallback={<EmptyState>{words().nobody}</EmptyState>}>
          <ul class={css['voters']}>
            <For each={turnout().voters}>
              {({ id, name, kind }) => {
                const called = () => (kind === 'number' ? words().person(name) : name);
                return (
                  <li>
                    <Button
                      size="vote"
                      wide
                      icon={turnout().hasVoted(id) ? 'check' : undefined}
                      onClick={() => take(id, called())}
                    >
                      {turnout().hasVoted(id) ? words().hasVoted(called()) : called()}
                    </Button>
                  </li>
                );
              }}
            </For>
          </ul>
        </Show>
      </UnderHeading>
      <ConfirmDialog
        open={asks() !== undefined}
        title={words().isItYou(asks()?.name ?? '')}
        confirmLabel={words().itIsMe(asks()?.name ?? '')}
        cancelLabel={words().notMe}
        onConfirm={() => {
          const id = asks()?.id;
          setAsks(undefined);
          if (id !== undefined) props.onVoter(id);
        }}
        onCancel={() => setAsks(undefined)}
      >
        <p>{words().isItYouText}</p>
      </ConfirmDialog>
    </div>
  );
}
