import type { Event } from './history.ts';
import type { Row, Rows } from './tx.ts';
import type { Reverse, Way } from './waysBack.ts';

/** How what is done to the wall of a workshop is taken back: as long as it still is as the deed left it. */

const field = (row: Row, name: string): unknown => Reflect.get(row, name);

/** A link from one row to another, as the line says it: moved, written as, merged into. */
function linked(
  table: 'note' | 'cluster',
  name: 'clusterId' | 'authorId' | 'mergedInto',
  back: (event: Event) => Pick<Reverse, 'deed' | 'args'> | undefined,
): Way {
  return (event, rows) => {
    const id = event.part ?? '';
    const row = rows.get(table, event.owner, id);
    const way = back(event);
    if (!row || !way || (field(row, name) ?? null) !== (event.to ?? null)) return undefined;
    return { ...way, at: { table, id, field: name } };
  };
}

const named = ({ owner, part }: Event) => ({ workshopId: owner, id: part });
const setBack = (deed: string, name: string) => (event: Event) => ({
  deed,
  args: { ...named(event), ...(typeof event.from === 'string' ? { [name]: event.from } : {}) },
});
const parted = (deed: string) => (event: Event) => ({ deed, args: named(event) });
const joined = (deed: string) => (event: Event) =>
  typeof event.from === 'string' ? { deed, args: { ...named(event), into: event.from } } : undefined;

/** What was chosen is not chosen after all, and the other way round; but for what has become an initiative. */
function chosen(deed: string, isChosen: boolean): Way {
  return ({ owner, on, part: id = '' }: Event, rows: Rows) => {
    if (on !== 'note' && on !== 'cluster') return undefined;
    const row = rows.get(on, owner, id);
    if (!row || (field(row, 'chosenAt') !== undefined) !== isChosen) return undefined;
    if (field(row, 'initiativeId') !== undefined) return undefined;
    return { deed, args: { workshopId: owner, table: on, id }, at: { table: on, id, field: 'chosenAt' } };
  };
}

export const wallWays: Readonly<Record<string, Way>> = {
  'note.move': linked('note', 'clusterId', setBack('note.move', 'clusterId')),
  'note.setAuthor': linked('note', 'authorId', setBack('note.setAuthor', 'authorId')),
  'note.merge': linked('note', 'mergedInto', parted('note.unmerge')),
  'note.unmerge': linked('note', 'mergedInto', joined('note.merge')),
  'cluster.merge': linked('cluster', 'mergedInto', parted('cluster.unmerge')),
  'cluster.unmerge': linked('cluster', 'mergedInto', joined('cluster.merge')),
  'workshop.choose': chosen('workshop.unchoose', true),
  'workshop.unchoose': chosen('workshop.choose', false),
};
