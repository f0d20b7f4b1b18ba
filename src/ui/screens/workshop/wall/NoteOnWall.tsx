import { For, Show } from 'solid-js';
import type { Attachment } from '../../../../domain/attachment.ts';
import type { Lapp } from '../../../../domain/wall.ts';
import { useIsInConflict } from '../../../app/conflict/conflictsHere.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Menu } from '../../../kit/Menu.tsx';
import { Button } from '../../../kit/Button.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { NotePhoto } from '../notes/NotePhoto.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { noteElementId } from './wallDeeds.ts';
import { useWallUse } from './wallUse.ts';

/** A note as it hangs on the wall, with all that can be done to it under its words. */
export function NoteOnWall(props: { lapp: Lapp; photos: readonly Attachment[] }) {
  const { t } = useTexts();
  const { nameOf, takesPart } = useWorkshop();
  const use = useWallUse();
  const isInConflict = useIsInConflict();
  const words = () => t().workshop.wall;
  const note = () => props.lapp.note;
  const named = () => note().text.slice(0, 60);
  const pick = () =>
    use.isPicking()
      ? {
          name: words().pick(named()),
          picked: use.isPicked(note().id),
          onPick: (picked: boolean) => use.pick(note().id, picked),
        }
      : undefined;
  return (
    <NoteCard
      id={noteElementId(note().id)}
      text={note().text}
      author={nameOf(note().authorId) ?? t().workshop.shared.nobody}
      colour={note().colour}
      colourName={words().colourOf(t().workshop.shared.colours[note().colour])}
      merged={props.lapp.merged.length > 0 ? words().origins(props.lapp.merged.length + 1) : undefined}
      chosen={note().chosenAt ? words().chosen : undefined}
      grip={takesPart()}
      photo={
        <Show when={props.photos.length > 0}>
          <For each={props.photos.slice(0, 1)}>
            {(photo) => <NotePhoto photo={photo} text={note().text} />}
          </For>
        </Show>
      }
      chips={
        <Show when={isInConflict(note().id)} fallback={<LocalChip noteId={note().id} />}>
          <Chip kind="conflict">{t().sync.conflict}</Chip>
        </Show>
      }
      {...(pick() ? { pick: pick() as NonNullable<ReturnType<typeof pick>> } : {})}
      actions={
        <Show when={takesPart()} fallback={<Open lapp={props.lapp} named={named()} />}>
          <Button kind="quiet" name={words().moveNamed(named())} onClick={() => use.askMove([note().id])}>
            {words().moveTo}
          </Button>
          <Menu
            label={words().more}
            name={words().moreOf(named())}
            look="more"
            items={[
              { label: words().open, icon: 'pen', onSelect: () => use.open(note().id) },
              { label: words().mergeWith, onSelect: () => use.askMerge(note().id) },
              ...props.lapp.merged.map((each) => ({
                label: words().part(each.text.slice(0, 40)),
                onSelect: () => void use.deeds.unmergeNote(each.id),
              })),
              {
                label: words().remove,
                icon: 'trash' as const,
                onSelect: () => void use.deeds.withdrawNote(note().id),
              },
            ]}
          />
        </Show>
      }
    >
      <Show when={props.lapp.merged.length > 0}>
        <ul>
          <For each={props.lapp.merged}>
            {(each) => (
              <li>
                {each.text} <small>{nameOf(each.authorId) ?? t().workshop.shared.nobody}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </NoteCard>
  );
}

function Open(props: { lapp: Lapp; named: string }) {
  const { t } = useTexts();
  const use = useWallUse();
  return (
    <Button
      kind="quiet"
      name={t().workshop.wall.openNamed(props.named)}
      onClick={() => use.open(props.lapp.note.id)}
    >
      {t().workshop.wall.open}
    </Button>
  );
}

function LocalChip(props: { noteId: string }) {
  const { t } = useTexts();
  const use = useWallUse();
  return (
    <Show when={use.isOnlyHere(props.noteId)}>
      <Chip kind="local">{t().sync.localOnly}</Chip>
    </Show>
  );
}
