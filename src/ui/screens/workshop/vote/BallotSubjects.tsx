import { createMemo, Show } from 'solid-js';
import { shuffled } from '../../../../domain/tally.ts';
import type { VoteRound } from '../../../../domain/vote.ts';
import type { Subject } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ById } from '../../../kit/ById.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { VoteStepper } from '../../../kit/VoteStepper.tsx';
import { Wall } from '../../../kit/Wall.tsx';
import type { BallotInHand } from './ballotInHand.ts';
import { useSubjectWords } from './subjectWords.ts';
import css from './vote.module.css';

/** The column of notes that are in no cluster: it has its place among the clusters by chance, as they have. */
const LOOSE = 'loose';

/** What is voted on, each with its − n +: notes one by one, or clusters as on the wall. */
export function BallotSubjects(props: { ballot: BallotInHand; round: VoteRound; voter: string }) {
  const { t } = useTexts();
  const about = useSubjectWords();
  const words = () => t().workshop.vote;
  const loose = createMemo(() => props.ballot.subjects().filter(({ table }) => table === 'note'));
  const isChosen = ({ id }: Subject) => props.ballot.votesFor(id) > 0;
  const columns = createMemo(() => {
    const clusters = props.ballot.subjects().filter(({ table }) => table === 'cluster');
    const all = clusters.map((subject) => ({
      id: subject.id,
      title: about.title(subject),
      count: String(about.count(subject)),
      countName: words().notesIn(about.count(subject)),
      strong: isChosen(subject),
      notes: subject.lapps.map((lapp) => ({ id: lapp.note.id, lapp, subject: undefined })),
      subject,
    }));
    if (loose().length === 0) return all;
    const beside = {
      id: LOOSE,
      title: t().workshop.shared.loose,
      count: String(loose().length),
      countName: words().notesIn(loose().length),
      strong: loose().some(isChosen),
      notes: loose().flatMap((subject) => subject.lapps.map((lapp) => ({ id: subject.id, lapp, subject }))),
      subject: undefined,
    };
    return shuffled([...all, beside], `${props.round.id} ${props.voter}`);
  });
  const stepper = (subject: () => Subject) => (
    <VoteStepper
      name={about.title(subject())}
      count={props.ballot.votesFor(subject().id)}
      unit={words().yours}
      takeLabel={words().take}
      giveLabel={words().give}
      takeReason={isChosen(subject()) ? undefined : words().noneHere}
      giveReason={props.ballot.left() <= 0 ? words().noneLeft : undefined}
      onTake={() => props.ballot.take(subject().id)}
      onGive={() => props.ballot.give(subject().id)}
    />
  );
  const stepperIf = (subject: () => Subject | undefined) => (
    <Show when={subject()}>{(known) => stepper(known)}</Show>
  );
  return (
    <Show when={props.ballot.subjects().length > 0} fallback={<EmptyState>{words().nothing}</EmptyState>}>
      <Show
        when={columns().some(({ subject }) => subject !== undefined)}
        fallback={
          <ul class={css['subjects']}>
            <ById each={loose()}>
              {(subject) => (
                <li>
                  <NoteCard
                    text={subject().lapps[0]?.note.text ?? ''}
                    colour={about.colour(subject())}
                    author={about.author(subject())}
                    merged={about.merged(subject())}
                    actions={<div class={css['inCard']}>{stepper(subject)}</div>}
                  />
                </li>
              )}
            </ById>
          </ul>
        }
      >
        <div class={css['clusters']}>
          <Wall
            fill
            name={words().clusters}
            columns={columns()}
            note={(note) => {
              // A memo: a vote makes all columns anew, and must not make the button that was pressed anew.
              const isVotedOn = createMemo(() => note().subject !== undefined);
              return (
                <NoteCard
                  text={note().lapp.note.text}
                  colour={note().lapp.note.colour}
                  author={about.authorOf(note().lapp.note)}
                  merged={about.mergedOf(note().lapp)}
                  actions={
                    isVotedOn() ? (
                      <div class={css['inCard']}>{stepperIf(() => note().subject)}</div>
                    ) : undefined
                  }
                />
              );
            }}
            foot={(column) => stepperIf(() => column().subject)}
          />
        </div>
      </Show>
    </Show>
  );
}
