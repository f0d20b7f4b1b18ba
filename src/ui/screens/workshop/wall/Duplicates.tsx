import { createMemo, For, Show } from 'solid-js';
import { duplicatesAmong } from '../../../../domain/duplicates.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { createNotSame } from './notSame.ts';
import { lappsOf } from './wallDeeds.ts';
import { useWallUse } from './wallUse.ts';
import css from './wall.module.css';

/** Hitta dubbletter: pairs that seem to say the same, to be judged one by one. Nothing is merged by itself. */
export default function Duplicates(props: { onClose: () => void }) {
  const { t } = useTexts();
  const { head, wall, nameOf } = useWorkshop();
  const { deeds } = useWallUse();
  const words = () => t().workshop.wall;
  const notSame = createNotSame(head().id);
  const lapps = createMemo(
    () => new Map(lappsOf(wall().columns, wall().loose).map((lapp) => [lapp.note.id, lapp])),
  );
  const pairs = createMemo(() =>
    duplicatesAmong([...lapps().values()].map(({ note }) => ({ id: note.id, text: note.text }))).filter(
      (pair) => !notSame.isKnown(pair),
    ),
  );
  const pair = () => {
    const [first] = pairs();
    const [one, other] = [first && lapps().get(first.one), first && lapps().get(first.other)];
    return first && one && other ? { pair: first, both: [one, other] as const } : undefined;
  };
  return (
    <Dialog open onClose={props.onClose} title={words().duplicates} wide>
      <div class="g16" aria-live="polite">
        <Show when={pair()} fallback={<p>{words().noDuplicates}</p>}>
          {(found) => (
            <>
              <p>{words().sameThing(pairs().length)}</p>
              <div class={css['pair']}>
                <For each={found().both}>
                  {({ note }) => (
                    <NoteCard
                      text={note.text}
                      colour={note.colour}
                      author={nameOf(note.authorId) ?? t().workshop.shared.nobody}
                    />
                  )}
                </For>
              </div>
              <div class={css['tools']}>
                <Button
                  kind="ink"
                  onClick={() => void deeds.mergeNotes([found().both[1].note.id], found().both[0].note.id)}
                >
                  {words().merge}
                </Button>
                <Button onClick={() => notSame.keep(found().pair)}>{words().notSame}</Button>
              </div>
            </>
          )}
        </Show>
      </div>
    </Dialog>
  );
}
