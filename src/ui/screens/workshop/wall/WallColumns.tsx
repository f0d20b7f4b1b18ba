import { createMemo, Show } from 'solid-js';
import type { Column, Lapp } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Wall } from '../../../kit/Wall.tsx';
import { createPhotosOfNotes } from '../notes/NotePhoto.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { ClusterMenu } from './ClusterMenu.tsx';
import { NoteOnWall } from './NoteOnWall.tsx';
import { LOOSE } from './wallDeeds.ts';
import { useWallUse } from './wallUse.ts';

/** The wall as columns: a cluster each, and last what is in none. */
export function WallColumns(props: {
  isSought: (lapp: Lapp) => boolean;
  onName: (clusterId: string) => void;
  onMerge: (clusterId: string) => void;
}) {
  const { t } = useTexts();
  const { wall, takesPart } = useWorkshop();
  const use = useWallUse();
  const photosOf = createPhotosOfNotes();
  const words = () => t().workshop.wall;
  const column = (id: string, title: string, lapps: readonly Lapp[], of?: Column) => ({
    id,
    title,
    count: String(lapps.length),
    countName: words().notes(lapps.length),
    empty: words().emptyColumn,
    notes: lapps.filter(props.isSought).map((lapp) => ({ id: lapp.note.id, lapp })),
    of,
  });
  const columns = createMemo(() => [
    ...wall().columns.map((each) => column(each.cluster.id, use.deeds.nameOf(each), each.lapps, each)),
    ...(wall().loose.length > 0 || wall().columns.length === 0
      ? [column(LOOSE, t().workshop.shared.loose, wall().loose)]
      : []),
  ]);
  return (
    <Wall
      name={words().clusters}
      columns={columns()}
      note={(note) => <NoteOnWall lapp={note().lapp} photos={photosOf(note().id)} />}
      menu={(at) => (
        <Show when={takesPart() && at().of}>
          {(of) => (
            <ClusterMenu
              column={of()}
              onName={() => props.onName(at().id)}
              onMerge={() => props.onMerge(at().id)}
            />
          )}
        </Show>
      )}
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
  );
}
