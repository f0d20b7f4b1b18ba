import { For, Show } from 'solid-js';
import { notesOf, type Subject } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Heading } from '../../../kit/Heading.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { useSubjectWords } from '../vote/subjectWords.ts';
import css from './choose.module.css';

/** A note or cluster with all that speaks for it, and the choice. */
export function ToChoose(props: {
  subject: Subject;
  /** In the last round that was shown. */
  votes: number | undefined;
  mayChoose: boolean;
  onToggle: () => void;
}) {
  const { t, f } = useTexts();
  const words = () => t().workshop.choose;
  const about = useSubjectWords();
  const row = () => props.subject.row;
  const title = () => about.title(props.subject);
  const isChosen = () => row().chosenAt !== undefined;
  const facts = () => [
    ...(props.votes === undefined ? [] : [t().workshop.vote.number(props.votes)]),
    ...(row().effect === undefined || row().effort === undefined
      ? []
      : [t().workshop.place.placed(f().number(row().effect ?? 0), f().number(row().effort ?? 0))]),
    t().workshop.vote.notesIn(about.count(props.subject)),
  ];
  return (
    <li class={css['item']} data-chosen={isChosen() ? '' : undefined}>
      <div class={css['words']}>
        <Heading>{title()}</Heading>
        <p class="meta">{facts().join(' · ')}</p>
        <Show when={isChosen()}>
          <Chip kind="everyone">{words().chosen}</Chip>
        </Show>
        <Show when={props.subject.table === 'cluster'}>
          <MoreDetails summary={words().showNotes}>
            <ul>
              <For each={notesOf(props.subject)}>
                {(note) => (
                  <li>
                    {note.text} <span class="meta">{about.authorOf(note)}</span>
                  </li>
                )}
              </For>
            </ul>
          </MoreDetails>
        </Show>
      </div>
      <Show when={props.mayChoose}>
        <Button
          name={isChosen() ? words().unchooseNamed(title()) : words().chooseNamed(title())}
          reason={row().initiativeId !== undefined ? words().isInitiative : undefined}
          onClick={() => props.onToggle()}
        >
          {isChosen() ? words().unchoose : words().choose}
        </Button>
      </Show>
    </li>
  );
}
