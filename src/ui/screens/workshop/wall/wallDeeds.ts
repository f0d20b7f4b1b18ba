import { clusterDeeds } from '../../../../domain/cluster.ts';
import { noteDeeds } from '../../../../domain/note.ts';
import { type Column, type Lapp, rankBetween } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { untilTrue } from '../../../app/untilTrue.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { focusColumn, focusNote } from './wallFocus.ts';

/** The id of the column of notes that are in no cluster. */
export const LOOSE = 'loose';

/** What is done to the wall, with the words that say that it has been done (rule 20) and focus where it belongs (rule 26). */
export function useWallDeeds() {
  const { head, wall } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.wall;
  const workshopId = () => head().id;
  const columns = () => wall().columns;
  const nameOf = (column: Column | undefined): string =>
    column === undefined
      ? t().workshop.shared.loose
      : (column.cluster.name ?? t().workshop.shared.unnamedCluster);
  const columnWith = (id: string | undefined) => columns().find(({ cluster }) => cluster.id === id);
  const lappsIn = (id: string | undefined) => columnWith(id)?.lapps ?? wall().loose;
  const isIn = (noteId: string, id: string | undefined) => lappsIn(id).some(({ note }) => note.id === noteId);
  const lapp = (noteId: string) => lappsOf(columns(), wall().loose).find(({ note }) => note.id === noteId);

  /** As it will be said when a note has come to a column: where it is there. Notes hang in the order of their ids. */
  const movedTo = (noteId: string, id: string | undefined): string => {
    const there = lappsIn(id).filter(({ note }) => note.id !== noteId);
    const place = there.filter(({ note }) => note.id < noteId).length + 1;
    return words().moved(
      shortText(lapp(noteId)?.note.text ?? ''),
      nameOf(columnWith(id)),
      place,
      there.length + 1,
    );
  };
  const showNote = async (noteId: string, isThere: () => boolean) => {
    if (await untilTrue(isThere)) focusNote(noteId);
  };
  const showColumn = async (id: string | undefined) => {
    if (await untilTrue(() => columnWith(id) !== undefined || id === undefined)) focusColumn(id ?? LOOSE);
  };

  const addCluster = async (name?: string, together?: string): Promise<string | undefined> => {
    const id = newId();
    const rank = rankBetween(columns().at(-1)?.cluster.rank, undefined);
    const named = name?.trim();
    const saved = await act(
      clusterDeeds.add,
      { workshopId: workshopId(), id, rank, ...(named ? { name: named.slice(0, 300) } : {}) },
      together === undefined ? {} : { together },
    );
    return saved.ok ? id : undefined;
  };

  /** Moves notes to a cluster, or out of all: what is moved at once is taken back at once. Focus goes with the first. */
  async function move(noteIds: readonly string[], clusterId: string | undefined, together = newId()) {
    const moving = noteIds.filter((id) => !isIn(id, clusterId));
    const [first] = moving;
    if (first === undefined) return;
    for (const [nth, id] of moving.entries()) {
      const isLast = nth === moving.length - 1;
      const said =
        moving.length === 1
          ? movedTo(id, clusterId)
          : words().movedMany(moving.length, nameOf(columnWith(clusterId)));
      const one = { workshopId: workshopId(), id };
      await act(noteDeeds.move, clusterId === undefined ? one : { ...one, clusterId }, {
        together,
        ...(isLast ? { said } : {}),
      });
    }
    await showNote(first, () => isIn(first, clusterId));
  }

  return {
    nameOf,
    addCluster,
    move,
    /** Makes a cluster of notes: parts what was together. */
    async cluster(noteIds: readonly string[], name?: string) {
      const together = newId();
      const id = await addCluster(name, together);
      if (id === undefined) return;
      await untilTrue(() => columnWith(id) !== undefined);
      await move(noteIds, id, together);
    },
    /** Says of notes that they are about the same as the one they are merged into. */
    async mergeNotes(noteIds: readonly string[], into: string) {
      const together = newId();
      const merging = noteIds.filter((id) => id !== into);
      for (const [nth, id] of merging.entries()) {
        const isLast = nth === merging.length - 1;
        const options = isLast ? { together, said: words().notesMerged } : { together };
        await act(noteDeeds.merge, { workshopId: workshopId(), id, into }, options);
      }
      await showNote(into, () => merging.every((id) => lapp(id) === undefined));
    },
    async unmergeNote(id: string) {
      await act(noteDeeds.unmerge, { workshopId: workshopId(), id }, { said: words().notesParted });
      await showNote(id, () => lapp(id) !== undefined);
    },
    withdrawNote: (id: string) =>
      act(noteDeeds.withdraw, { workshopId: workshopId(), id }, { said: t().workshop.notes.withdrawn }),
    async mergeCluster(id: string, into: string) {
      await act(clusterDeeds.merge, { workshopId: workshopId(), id, into }, { said: words().clustersMerged });
      await showColumn(into);
    },
    async unmergeCluster(id: string) {
      await act(clusterDeeds.unmerge, { workshopId: workshopId(), id }, { said: words().clustersParted });
      await showColumn(id);
    },
    async withdrawCluster(id: string) {
      const at = columns().findIndex(({ cluster }) => cluster.id === id);
      const beside = columns()[at + 1] ?? columns()[at - 1];
      await act(clusterDeeds.withdraw, { workshopId: workshopId(), id }, { said: words().clusterRemoved });
      if (await untilTrue(() => columnWith(id) === undefined)) await showColumn(beside?.cluster.id);
    },
    /** Where a column lies if it is moved one place, as its rank and as it is said; nothing at the edge. */
    beside(id: string, by: 1 | -1): { readonly rank: number; readonly said: string } | undefined {
      const at = columns().findIndex(({ cluster }) => cluster.id === id);
      const [near, far] = [columns()[at + by], columns()[at + 2 * by]];
      if (at < 0 || !near) return undefined;
      const rank =
        by === 1
          ? rankBetween(near.cluster.rank, far?.cluster.rank)
          : rankBetween(far?.cluster.rank, near.cluster.rank);
      return { rank, said: words().columnMoved(nameOf(columns()[at]), at + by + 1, columns().length) };
    },
  };
}
export type WallDeeds = ReturnType<typeof useWallDeeds>;

/** A text as it is named in a sentence or on a button. */
export const shortText = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** All lapps that are on the wall, in the order of the columns. */
export const lappsOf = (columns: readonly Column[], loose: readonly Lapp[]): readonly Lapp[] => [
  ...columns.flatMap(({ lapps }) => lapps),
  ...loose,
];
