import { createSignal, For, Show } from 'solid-js';
import type { Conflict } from '../../../domain/conflict.ts';
import { maySettle } from '../../../domain/whoSettles.ts';
import { Button } from '../../kit/Button.tsx';
import { ConflictMark } from '../../kit/ConflictMark.tsx';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';
import { ConflictBox } from './ConflictBox.tsx';
import type { Here } from './conflictsHere.tsx';
import { grouped, useConflictWords } from './conflictWords.ts';

/** That two have changed this field: one line, and under it, for who wants to, the choice. Never in the way of writing (rule 13). */
export default function FieldConflict(props: { here: Here; conflicts: readonly Conflict[] }) {
  return <For each={grouped(props.conflicts)}>{(group) => <OneMark here={props.here} group={group} />}</For>;
}

function OneMark(props: { here: Here; group: readonly [Conflict, ...Conflict[]] }) {
  const { actor } = useCity();
  const { t } = useTexts();
  const words = useConflictWords();
  const [isOpen, setOpen] = createSignal(false);
  const first = () => props.group[0];
  const isMerged = () => first().kind === 'merged';
  const mayChoose = () => maySettle(actor(), first(), props.here.head);
  let button: HTMLSpanElement | undefined;
  const close = () => {
    setOpen(false);
    button?.querySelector('button')?.focus();
  };
  return (
    <>
      <ConflictMark
        word={t().sync.conflict}
        action={
          <Show when={mayChoose()}>
            <span ref={button}>
              <Button
                kind="quiet"
                expanded={isOpen()}
                name={
                  isMerged()
                    ? t().conflict.showAt(words.field(first()))
                    : t().conflict.chooseAt(words.field(first()))
                }
                onClick={() => setOpen(!isOpen())}
              >
                {isMerged() ? t().common.show : t().conflict.choose}
              </Button>
            </span>
          </Show>
        }
      >
        {words.sentence(first())}
      </ConflictMark>
      <Show when={isOpen() && mayChoose()}>
        <ConflictBox here={props.here} group={props.group} isAtField onLater={close} />
      </Show>
    </>
  );
}
