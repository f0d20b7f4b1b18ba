import { Show } from 'solid-js';
import type { Lapp } from '../../../../domain/wall.ts';
import { useIsInConflict } from '../../../app/conflict/conflictsHere.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { shortText } from './wallDeeds.ts';
import { useWallUse } from './wallUse.ts';

/** All that can be done to a note, the same on the wall and in the list: to move it first, the rest in a menu. */
export function NoteActions(props: { lapp: Lapp }) {
  const { t } = useTexts();
  const { takesPart } = useWorkshop();
  const use = useWallUse();
  const words = () => t().workshop.wall;
  const id = () => props.lapp.note.id;
  const named = () => shortText(props.lapp.note.text);
  const items = (): readonly MenuItem[] => [
    { label: words().open, icon: 'pen', onSelect: () => use.open(id()) },
    { label: words().mergeWith, onSelect: () => use.askMerge(id()) },
    ...props.lapp.merged.map((each) => ({
      label: words().part(shortText(each.text)),
      onSelect: () => void use.deeds.unmergeNote(each.id),
    })),
    { label: words().remove, icon: 'trash', onSelect: () => void use.deeds.withdrawNote(id()) },
  ];
  return (
    <Show
      when={takesPart()}
      fallback={
        <Button kind="quiet" name={words().openNamed(named())} onClick={() => use.open(id())}>
          {words().open}
        </Button>
      }
    >
      <Button kind="quiet" icon="move" name={words().moveNamed(named())} onClick={() => use.askMove([id()])}>
        {words().moveTo}
      </Button>
      <Menu label={words().more} name={words().moreOf(named())} look="more" items={items()} />
    </Show>
  );
}

/** How it stands with a note, when it is not with everyone as it is here (rule 3): what must be answered before what must be sent. */
export function NoteChip(props: { noteId: string }) {
  const { t } = useTexts();
  const use = useWallUse();
  const isInConflict = useIsInConflict();
  return (
    <Show
      when={isInConflict(props.noteId)}
      fallback={
        <Show when={use.isOnlyHere(props.noteId)}>
          <Chip kind="local">{t().sync.localOnly}</Chip>
        </Show>
      }
    >
      <Chip kind="conflict">{t().sync.conflict}</Chip>
    </Show>
  );
}
