import { For, Show } from 'solid-js';
import type { Attachment } from '../../../../domain/attachment.ts';
import type { Lapp } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { NotePhoto } from '../notes/NotePhoto.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { NoteActions, NoteChip } from './NoteActions.tsx';
import css from './wall.module.css';
import { shortText } from './wallDeeds.ts';
import { noteElementId } from './wallFocus.ts';
import { useWallUse } from './wallUse.ts';

/** A note as it hangs on the wall, with all that can be done to it under its words. */
export function NoteOnWall(props: { lapp: Lapp; photos: readonly Attachment[] }) {
  const { t } = useTexts();
  const { nameOf, takesPart } = useWorkshop();
  const use = useWallUse();
  const words = () => t().workshop.wall;
  const note = () => props.lapp.note;
  const author = (id: string | undefined) => nameOf(id) ?? t().workshop.shared.nobody;
  const pick = () =>
    use.isPicking()
      ? {
          name: words().pick(shortText(note().text)),
          picked: use.isPicked(note().id),
          onPick: (picked: boolean) => use.pick(note().id, picked),
        }
      : undefined;
  return (
    <NoteCard
      id={noteElementId(note().id)}
      thing={thingKey(note().id)}
      text={note().text}
      author={author(note().authorId)}
      colour={note().colour}
      colourName={words().colourOf(t().workshop.shared.colours[note().colour])}
      merged={props.lapp.merged.length > 0 ? words().origins(props.lapp.merged.length + 1) : undefined}
      chosen={note().chosenAt ? words().chosen : undefined}
      grip={takesPart()}
      photo={
        <Show when={props.photos[0]} keyed>
          {(photo) => <NotePhoto photo={photo} text={note().text} />}
        </Show>
      }
      chips={<NoteChip noteId={note().id} />}
      pick={pick()}
      actions={<NoteActions lapp={props.lapp} />}
    >
      <Show when={props.lapp.merged.length > 0}>
        <ul class={css['origins']}>
          <For each={props.lapp.merged}>
            {(each) => (
              <li data-thing={thingKey(each.id)}>
                {each.text} <small>{author(each.authorId)}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </NoteCard>
  );
}
