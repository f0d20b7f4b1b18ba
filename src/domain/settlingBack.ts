import type { Conflict } from './conflict.ts';
import { glimpseOf } from './fieldEdit.ts';
import { cutShort, type Event } from './history.ts';
import type { Rows } from './tx.ts';
import type { Reverse } from './waysBack.ts';

/** How the settling of conflicts is taken back, and how that is taken back in its turn. */

export const isSettling = (deed: string): boolean => deed === 'conflict.settle' || deed === 'conflict.reopen';

/** What the field said before: its line names the conflict, which names the field. */
export function formerOfSettling({ owner, part = '' }: Pick<Event, 'owner' | 'part'>, before: Rows): unknown {
  const about = before.get('conflict', owner, part) as Conflict | undefined;
  const row = about && before.get(about.table, owner, about.rowId);
  return row === undefined ? undefined : glimpseOf(Reflect.get(row, about?.field ?? ''));
}

/** Opens again what the deed of this line settled. */
export function settledBack(event: Event, rows: Rows, former: unknown): Reverse | undefined {
  const found = leftBy(event, rows, 'settledIn');
  const way = found && wayBack(event, rows, former, found);
  if (!found || !way) return undefined;
  const [{ settledAs, gone }] = found;
  const again = settledAs === 'restored' && gone ? { gone } : {};
  return { ...way, deed: 'conflict.reopen', args: { ...way.args, ...again } };
}

/** Settles again what the deed of this line opened. What was restored is restored where it lies. */
export function reopenedBack(event: Event, rows: Rows, former: unknown): Reverse | undefined {
  const found = leftBy(event, rows, 'reopenedIn');
  const way = found && wayBack(event, rows, former, found);
  if (!found || !way || found.some(({ kind }) => kind === 'withdrawn')) return undefined;
  const choice = found.every(({ kind }) => kind === 'merged') ? 'seen' : 'written';
  const now = choice === 'written' && !('value' in way.args) ? { value: valueAt(rows, found[0]) } : {};
  return { ...way, deed: 'conflict.settle', args: { ...way.args, ...now, choice } };
}

type Some = readonly [Conflict, ...Conflict[]];

/** The conflicts that the deed of a line settled or opened, if nothing has been done to them since. */
function leftBy({ id, owner }: Event, rows: Rows, mark: 'settledIn' | 'reopenedIn'): Some | undefined {
  const mid = id.slice(0, id.lastIndexOf('.'));
  const all = rows.list('conflict', owner) as readonly Conflict[];
  const [first, ...more] = all.filter((each) => each[mark] === mid);
  return first && [first, ...more];
}

/** What both ways have in common. The value only if the deed changed it, and if the field still says what the deed left. */
function wayBack(
  { owner, from, to }: Event,
  rows: Rows,
  former: unknown,
  found: Some,
): Omit<Reverse, 'deed'> | undefined {
  const [{ deed, table, rowId, field }] = found;
  const changed = from !== undefined || to !== undefined;
  if (changed && cutShort(glimpseOf(valueAt(rows, found[0]))) !== (to ?? null)) return undefined;
  return {
    args: {
      owner,
      conflictIds: found.map(({ id }) => id),
      deed,
      rowId,
      field,
      ...(changed ? { value: former } : {}),
    },
    at: { table: table as Reverse['at']['table'], id: rowId, ...(changed ? { field } : {}) },
  };
}

function valueAt(rows: Rows, { owner, table, rowId, field }: Conflict): unknown {
  const row = rows.get(table, owner, rowId);
  return row === undefined ? undefined : glimpseOf(Reflect.get(row, field));
}
