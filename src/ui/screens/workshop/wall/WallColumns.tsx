import { createMemo, Show } from 'solid-js';
import type { Column, Lapp } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Wall } from '../../../kit/Wall.tsx';
import { createPhotosOfNotes } from '../notes/NotePhoto.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { ClusterMenu } from './ClusterMenu.tsx';
import { NoteOnWall } from './NoteOnWall.tsx';
import css from './wall.module.css';
import { LOOSE } from './wallDeeds.ts';
import type { WallFilter } from './wallFilter.ts';
import { useWallUse } from './wallUse.ts';

/** A lapp as the kit's wall takes it. The same object for the same lapp, so that what has not changed is not drawn anew. */
const cards = new WeakMap<Lapp, { readonly id: string; readonly lapp: Lapp }>();
function cardOf(lapp: Lapp) {
  const known = cards.get(lapp);
  if (known) return known;
  const made = { id: lapp.note.id, lapp };
  cards.set(lapp, made);
  return made;
}

/** The wall as columns: first what is in no group, since that is what is left to do, then a group each. */
export function WallColumns(props: { filter: WallFilter }) {
  const { t } = useTexts();
  const { wall, takesPart } = useWorkshop();
  const use = useWallUse();
  const photosOf = createPhotosOfNotes();
  const words = () => t().workshop.wall;
  const column = (id: string, title: string, lapps: readonly Lapp[], of?: Column) => {
    const found = props.filter.isOn() ? lapps.filter(props.filter.shows) : lapps;
    const isPart = found.length < lapps.length;
    return {
      id,
      title,
      count: isPart ? words().ofAll(found.length, lapps.length) : String(lapps.length),
      countName: isPart ? words().found(found.length, lapps.length) : words().notes(lapps.length),
      empty: isPart ? words().noneHere : words().emptyColumn,
      notes: found.map(cardOf),
      of,
    };
  };
  const columns = createMemo(() => [
    ...(wall().loose.length > 0 || wall().columns.length === 0
      ? [column(LOOSE, t().workshop.shared.loose, wall().loose)]
      : []),
    ...wall().columns.map((each) => column(each.cluster.id, use.deeds.nameOf(each), each.lapps, each)),
  ]);
  return (
    <div class={css['columns']} data-things="cluster">
      <Wall
        name={words().clusters}
        columns={columns()}
        fill
        note={(note) => <NoteOnWall lapp={note().lapp} photos={photosOf(note().id)} />}
        menu={(at) => <Show when={takesPart() && at().of}>{(of) => <ClusterMenu column={of()} />}</Show>}
        dragging={
          takesPart()
            ? {
                titleOf: (note) => note.lapp.note.text,
                wordsOver: (id) => {
                  const over = columns().find((each) => each.id === id);
                  return over ? words().movesTo(over.title) : words().dropHint;
                },
                onMove: (noteId, columnId) =>
                  void use.deeds.move([noteId], columnId === LOOSE ? undefined : columnId),
              }
            : undefined
        }
      />
    </div>
  );
}
