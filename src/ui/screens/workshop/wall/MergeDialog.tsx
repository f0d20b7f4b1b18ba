import { createMemo, createSignal, For, Show } from 'solid-js';
import { fold } from '../../../../domain/search.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { SearchField } from '../../../kit/SearchField.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { lappsOf } from './wallDeeds.ts';
import { useWallUse } from './wallUse.ts';
import css from './wall.module.css';

/** So many are offered at once; who wants another writes some of it. */
const MOST = 30;

/** Slå ihop med…: says that two notes are about the same. Both keep their words and who wrote them (W3). */
export function MergeDialog(props: { noteId: string | undefined; onClose: () => void }) {
  const { t } = useTexts();
  const { wall, nameOf, record } = useWorkshop();
  const { deeds } = useWallUse();
  const words = () => t().workshop.wall;
  const [sought, setSought] = createSignal('');
  const note = () => record().parts.note.find(({ id }) => id === props.noteId);
  const others = createMemo(() => {
    const word = fold(sought().trim());
    const mine = note()?.clusterId;
    return lappsOf(wall().columns, wall().loose)
      .filter((lapp) => lapp.note.id !== props.noteId && fold(lapp.note.text).includes(word))
      .toSorted((a, b) => Number(b.note.clusterId === mine) - Number(a.note.clusterId === mine));
  });
  const close = () => {
    setSought('');
    props.onClose();
  };
  const into = (id: string) => {
    const noteId = props.noteId;
    close();
    if (noteId !== undefined) void deeds.mergeNotes([noteId], id);
  };
  return (
    <Dialog open={note() !== undefined} onClose={close} title={words().mergeTitle}>
      <div class="g16">
        <p>{words().mergeText(note()?.text ?? '')}</p>
        <SearchField label={words().findNote} value={sought()} onInput={setSought} />
        <Show when={others().length > 0} fallback={<p class="meta">{words().noOther}</p>}>
          <ul class={css['targets']}>
            <For each={others().slice(0, MOST)}>
              {(lapp) => (
                <li>
                  <Button wide onClick={() => into(lapp.note.id)}>
                    {words().noteBy(lapp.note.text, nameOf(lapp.note.authorId) ?? t().workshop.shared.nobody)}
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <Show when={others().length > MOST}>
            <p class="meta">{words().moreToFind(others().length - MOST)}</p>
          </Show>
        </Show>
      </div>
    </Dialog>
  );
}
