import { createMemo, createSignal, For, Show } from 'solid-js';
import { type Participant, present } from '../../../../domain/participant.ts';
import type { VoteRound } from '../../../../domain/vote.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ById } from '../../../kit/ById.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { CountMarks } from '../../../kit/CountMarks.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useBegunBallots } from './ballotDraft.ts';
import { useCalled } from './called.ts';
import { focusIfLost } from './focusIfLost.ts';
import { useTurnout } from './turnout.ts';
import css from './vote.module.css';

/** The tablet is with nobody: whoever has it now says who they are. */
export function WhoVotes(props: { round: VoteRound; onVoter: (participantId: string) => void }) {
  const { record, takesPart } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const called = useCalled();
  const turnout = useTurnout(() => props.round);
  const begun = useBegunBallots(() => props.round.id);
  const [asks, setAsks] = createSignal<string>();
  // What somebody has begun or cast is theirs: taking their place is asked about first.
  const take = (id: string) => {
    if (turnout().hasVoted(id) || begun().has(id)) setAsks(id);
    else props.onVoter(id);
  };
  const tables = createMemo(() => byGroup(turnout().voters, record().parts.participant));
  return (
    <div class={css['who']}>
      <CountMarks on={turnout().voted} of={turnout().voters.length}>
        {words().voted(turnout().voted, turnout().voters.length)}
      </CountMarks>
      <Show when={turnout().room}>
        <p class="meta">{words().roomHasVoted}</p>
      </Show>
      <Show when={takesPart()} fallback={<p class="meta">{words().onlyWatches}</p>}>
        <Heading tabindex={-1} ref={focusIfLost}>
          {words().who}
        </Heading>
        <UnderHeading>
          <Show when={turnout().voters.length > 0} fallback={<EmptyState>{words().nobody}</EmptyState>}>
            <For each={tables().map(({ id }) => id)}>
              {(group) => (
                <>
                  <Show when={tables().find(({ id }) => id === group)?.name}>
                    {(name) => <Heading class={css['group']}>{name()}</Heading>}
                  </Show>
                  <ul class={css['voters']}>
                    <ById each={tables().find(({ id }) => id === group)?.voters ?? []}>
                      {(voter) => (
                        <li>
                          <Button
                            size="vote"
                            wide
                            icon={turnout().hasVoted(voter().id) ? 'check' : undefined}
                            onClick={() => take(voter().id)}
                          >
                            {turnout().hasVoted(voter().id)
                              ? words().hasVoted(called(voter().id))
                              : called(voter().id)}
                          </Button>
                        </li>
                      )}
                    </ById>
                  </ul>
                </>
              )}
            </For>
          </Show>
        </UnderHeading>
      </Show>
      <ConfirmDialog
        open={asks() !== undefined}
        title={words().isItYou(called(asks() ?? ''))}
        confirmLabel={words().itIsMe(called(asks() ?? ''))}
        cancelLabel={words().notMe}
        onConfirm={() => {
          const id = asks();
          setAsks(undefined);
          if (id !== undefined) props.onVoter(id);
        }}
        onCancel={() => setAsks(undefined)}
      >
        <p>{begun().has(asks() ?? '') ? words().hasBegunText : words().hasVotedText}</p>
      </ConfirmDialog>
    </div>
  );
}

interface Table {
  readonly id: string;
  readonly name?: string;
  readonly voters: readonly Participant[];
}

/** Those who sit in a group together, so that each finds their name on the group's tablet; first those who sit in none. */
function byGroup(voters: readonly Participant[], all: readonly Participant[]): readonly Table[] {
  const groups = present(all).filter(({ kind }) => kind === 'group');
  const sitsIn = ({ groupId }: Participant) => groups.find(({ id }) => id === groupId)?.id;
  const tables: readonly Table[] = [
    { id: '', voters: voters.filter((each) => sitsIn(each) === undefined) },
    ...groups.map(({ id, name }) => ({ id, name, voters: voters.filter((each) => sitsIn(each) === id) })),
  ];
  return tables.filter((table) => table.voters.length > 0);
}
