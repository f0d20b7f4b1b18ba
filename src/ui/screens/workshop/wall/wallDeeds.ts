import { clusterDeeds } from '../../../../domain/cluster.ts';
import { noteDeeds } from '../../../../domain/note.ts';
import { type Column, type Lapp, rankBetween } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

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
  const lastRank = () => columns().at(-1)?.cluster.rank;

  const sayMoved = (noteId: string, clusterId: string | undefined) => {
    const column = columnWith(clusterId);
    const all = column?.lapps ?? wall().loose;
    const place = all.findIndex(({ note }) => note.id === noteId) + 1;
    announce(words().moved(textOf(noteId), nameOf(column), place, all.length));
  };
  const textOf = (noteId: string): string =>
    [...columns().flatMap(({ lapps }) => lapps), ...wall().loose].find(({ note }) => note.id === noteId)?.note
      .text ?? '';

  const addCluster = async (name?: string): Promise<string | undefined> => {
    const id = newId();
    const rank = rankBetween(lastRank(), undefined);
    const named = name?.trim();
    const saved = await act(clusterDeeds.add, {
      workshopId: workshopId(),
      id,
      rank,
      ...(named ? { name: named.slice(0, 300) } : {}),
    });
    return saved.ok ? id : undefined;
  };

  return {
    nameOf,
    addCluster,
    /** Moves notes to a cluster, or out of all. Focus goes with the first. */
    async move(noteIds: readonly string[], clusterId: string | undefined) {
      const [first] = noteIds;
      if (first === undefined) return;
      const only = noteIds.length === 1;
      for (const id of noteIds)
        await act(
          noteDeeds.move,
          { workshopId: workshopId(), id, ...(clusterId === undefined ? {} : { clusterId }) },
          only ? { said: words().movedShort(nameOf(columnWith(clusterId))) } : {},
        );
      if (!only) announce(words().movedMany(noteIds.length, nameOf(columnWith(clusterId))));
      else sayMoved(first, clusterId);
      focusNote(first);
    },
    /** Makes a cluster of notes: parts what was together. */
    async cluster(noteIds: readonly string[], name?: string) {
      const id = await addCluster(name);
      if (id !== undefined) await this.move(noteIds, id);
      return id;
    },
    mergeNote: (id: string, into: string) =>
      act(noteDeeds.merge, { workshopId: workshopId(), id, into }, { said: words().notesMerged }),
    unmergeNote: (id: string) =>
      act(noteDeeds.unmerge, { workshopId: workshopId(), id }, { said: words().notesParted }),
    withdrawNote: (id: string) =>
      act(noteDeeds.withdraw, { workshopId: workshopId(), id }, { said: t().workshop.notes.withdrawn }),
    mergeCluster: (id: string, into: string) =>
      act(clusterDeeds.merge, { workshopId: workshopId(), id, into }, { said: words().clustersMerged }),
    unmergeCluster: (id: string) =>
      act(clusterDeeds.unmerge, { workshopId: workshopId(), id }, { said: words().clustersParted }),
    withdrawCluster: (id: string) =>
      act(clusterDeeds.withdraw, { workshopId: workshopId(), id }, { said: words().clusterRemoved }),
    /** Where a column lies if it is moved one place; nothing at the edge. */
    rankBeside(id: string, by: 1 | -1): number | undefined {
      const at = columns().findIndex(({ cluster }) => cluster.id === id);
      const [near, far] = [columns()[at + by], columns()[at + 2 * by]];
      if (at < 0 || !near) return undefined;
      return by === 1
        ? rankBetween(near.cluster.rank, far?.cluster.rank)
        : rankBetween(far?.cluster.rank, near.cluster.rank);
    },
  };
}
export type WallDeeds = ReturnType<typeof useWallDeeds>;

export const noteElementId = (noteId: string): string => `note-${noteId}`;

/** After a move focus stays with what was moved (rule 26): it is drawn anew in its new column. */
function focusNote(noteId: string): void {
  requestAnimationFrame(() => document.getElementById(noteElementId(noteId))?.focus());
}

/** All lapps that are on the wall, in the order of the columns. */
export const lappsOf = (columns: readonly Column[], loose: readonly Lapp[]): readonly Lapp[] => [
  ...columns.flatMap(({ lapps }) => lapps),
  ...loose,
];
