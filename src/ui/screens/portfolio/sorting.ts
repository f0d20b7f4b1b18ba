import type { Listed } from '../../../domain/digest.ts';
import { totalOf } from '../../../domain/funding.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { gateAfter, numberOfPhase } from '../../../domain/model.ts';

/** The columns by which the list can be sorted, and the word of each in the address. */
export const sortKeys = {
  title: 'initiativ',
  phase: 'fas',
  days: 'dagar',
  next: 'beslut',
  granted: 'beviljat',
  used: 'anvant',
  criteria: 'kriterier',
} as const;
export type SortKey = keyof typeof sortKeys;

export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Which end one wants first: the longest days and the largest sums, but A before B. */
const begins: Readonly<Record<SortKey, Sorting['direction']>> = {
  title: 'ascending',
  phase: 'ascending',
  days: 'descending',
  next: 'ascending',
  granted: 'descending',
  used: 'descending',
  criteria: 'descending',
};
const other = { ascending: 'descending', descending: 'ascending' } as const;

export const isSortKey = (value: unknown): value is SortKey =>
  typeof value === 'string' && Object.hasOwn(sortKeys, value);

type Given = Readonly<Record<string, unknown>>;

/** The sorting in an address; none when nobody has asked for one. */
export function sortingIn(query: Given): Sorting | undefined {
  const key = Object.keys(sortKeys).find((each) => isSortKey(each) && sortKeys[each] === query['ordna']);
  if (!isSortKey(key)) return undefined;
  return { key, direction: query['vand'] === '1' ? other[begins[key]] : begins[key] };
}

/** The address after a press on a column's heading: sorted by it, or the other way round if it was. */
export function pressed(key: SortKey, now: Sorting | undefined): { ordna: string; vand: string | undefined } {
  const turns = now?.key === key && now.direction === begins[key];
  return { ordna: sortKeys[key], vand: turns ? '1' : undefined };
}

/** Sorts lines; of equals, by title. `compare` sorts as the language does. */
export function sorted(
  lines: readonly Listed[],
  { key, direction }: Sorting,
  compare: (a: string, b: string) => number,
): readonly Listed[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const byTitle = (a: Listed, b: Listed) => compare(a.head.title, b.head.title);
  if (key === 'title') return lines.toSorted((a, b) => sign * byTitle(a, b));
  const value = valueOf[key];
  return lines
    .map((line) => ({ line, at: value(line) }))
    .toSorted((a, b) => sign * (a.at - b.at) || byTitle(a.line, b.line))
    .map(({ line }) => line);
}

const never = Number.MAX_SAFE_INTEGER;
const valueOf: Readonly<Record<Exclude<SortKey, 'title'>, (line: Listed) => number>> = {
  phase: ({ head }) => numberOfPhase(head.phase),
  // The longest ago is the most days; what has ended counts no days.
  days: ({ head }) => (isEnded(head) ? -never : -Date.parse(head.phaseSince)),
  // What is asked for, longest waiting first; then what comes to its gate next; the last phase has none.
  next: ({ head }) => (isEnded(head) ? never : head.asks ? Date.parse(head.asks.at) - never : nextGate(head)),
  granted: ({ digest }) => totalOf(digest.sums).granted,
  used: ({ digest }) => totalOf(digest.sums).used,
  criteria: ({ digest }) => digest.criteria.met + digest.criteria.partly / 100,
};
const nextGate = ({ phase }: Listed['head']) => (gateAfter(phase) ? numberOfPhase(phase) : never - 1);
