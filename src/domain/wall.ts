import type { Cluster } from './cluster.ts';
import { endOf, type Note, open } from './note.ts';

/** A note as the wall shows it, with those that were merged into it. */
export interface Lapp {
  readonly note: Note;
  /** The notes that were found to say the same, oldest first: their words and authors stay (W3). */
  readonly merged: readonly Note[];
}

/** A column of the wall. */
export interface Column {
  readonly cluster: Cluster;
  /** Clusters that were merged into this one. */
  readonly merged: readonly Cluster[];
  readonly lapps: readonly Lapp[];
}

/** The wall: clusters in their order, and the notes that are in none. */
export interface Wall {
  readonly columns: readonly Column[];
  readonly loose: readonly Lapp[];
  /** Notes that are hidden until they are revealed, of this device: they are counted, not shown. */
  readonly hidden: readonly Note[];
  /** Note or cluster → what it is shown in: itself, or what it was merged into. */
  readonly foundIn: (id: string) => string;
}

/**
 * Puts the wall together from its rows. Withdrawn notes and clusters are not on it; notes of a withdrawn cluster are in none; a note
 * merged into a withdrawn one stands by itself again.
 */
export function wallOf(notes: readonly Note[], clusters: readonly Cluster[]): Wall {
  const shown = open(notes);
  const standing = open(clusters);
  const end = (id: string) => endOf(shown, id);
  const columnOf = (id: string | undefined) =>
    id !== undefined && standing.has(id) ? endOf(standing, id) : undefined;

  const mergedInto = grouped(
    [...shown.values()].filter((each) => end(each.id) !== each.id),
    ({ id }) => end(id),
  );
  const lapps = [...shown.values()]
    .filter((each) => end(each.id) === each.id)
    .map((note): Lapp => ({ note, merged: mergedInto.get(note.id) ?? [] }));
  const inColumn = grouped(lapps, ({ note }) => columnOf(note.clusterId) ?? '');
  const clustersInto = grouped(
    [...standing.values()].filter(({ id }) => endOf(standing, id) !== id),
    ({ id }) => endOf(standing, id),
  );
  const columns = [...standing.values()]
    .filter(({ id }) => endOf(standing, id) === id)
    .sort((a, b) => a.rank - b.rank || compare(a.id, b.id))
    .map(
      (cluster): Column => ({
        cluster,
        merged: clustersInto.get(cluster.id) ?? [],
        lapps: inColumn.get(cluster.id) ?? [],
      }),
    );
  return {
    columns,
    loose: inColumn.get('') ?? [],
    hidden: notes.filter((each) => each.onlyOn !== undefined && !each.withdrawnAt),
    foundIn: (id) => (shown.has(id) ? end(id) : standing.has(id) ? endOf(standing, id) : id),
  };
}

/** A note or cluster that can be voted on, placed, chosen and made an initiative. */
export type Subject =
  | { readonly table: 'cluster'; readonly id: string; readonly row: Cluster; readonly lapps: readonly Lapp[] }
  | { readonly table: 'note'; readonly id: string; readonly row: Note; readonly lapps: readonly [Lapp] };

/**
 * What a vote or the plane is about: each note by itself, or clusters with the notes that are in none. An empty cluster says nothing
 * and is left out.
 * @param among only these, if given.
 */
export function subjectsOf(
  wall: Wall,
  of: 'clusters' | 'notes',
  among?: readonly string[],
): readonly Subject[] {
  const ofNote = (lapp: Lapp): Subject => ({
    table: 'note',
    id: lapp.note.id,
    row: lapp.note,
    lapps: [lapp],
  });
  const columns = wall.columns.filter(({ lapps }) => lapps.length > 0);
  const all: readonly Subject[] =
    of === 'notes'
      ? [...columns.flatMap(({ lapps }) => lapps), ...wall.loose].map(ofNote)
      : [
          ...columns.map(
            ({ cluster, lapps }): Subject => ({ table: 'cluster', id: cluster.id, row: cluster, lapps }),
          ),
          ...wall.loose.map(ofNote),
        ];
  if (!among) return all;
  const wanted = new Set(among.map(wall.foundIn));
  return all.filter(({ id }) => wanted.has(id));
}

/** What a subject is called: a cluster's name, or the first line of its first note. `undefined` for a cluster that has neither. */
export function titleOf({ row, lapps }: Subject): string | undefined {
  if ('name' in row && row.name !== undefined) return row.name;
  const first = lapps[0]?.note.text.split('\n', 1)[0]?.trim();
  return first === undefined || first === '' ? undefined : first.slice(0, 300);
}

/** All notes of a subject, merged ones too: what an initiative came from (W6). */
export const notesOf = ({ lapps }: Pick<Subject, 'lapps'>): readonly Note[] =>
  lapps.flatMap(({ note, merged }) => [note, ...merged]);

/** A rank that stands between two, or after the last. */
export const rankBetween = (before: number | undefined, after: number | undefined): number =>
  before === undefined ? (after ?? 2) - 1 : after === undefined ? before + 1 : (before + after) / 2;

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
