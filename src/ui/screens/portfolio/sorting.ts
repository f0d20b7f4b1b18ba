import type { Listed } from '../../../domain/digest.ts';
import { totalOf } from '../../../domain/funding.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { gateAfter, numberOfPhase } from '../../../domain/model.ts';

/** The columns by which the list can be sorted, and the word of each in the address. */
export const sortKeys = {
  title: 'initiativ',
  phase: 'fas',
  department: 'forvaltning',
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

/** The order of a list that nobody has ordered. */
export const byTitle: Sorting = { key: 'title', direction: 'ascending' };

/** Which end one wants first: the longest days and the largest sums, but A before B. */
const begins: Readonly<Record<SortKey, Sorting['direction']>> = {
  title: 'ascending',
  phase: 'ascending',
  department: 'ascending',
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

/** How the language sorts, and what the departments are called. */
export interface SortWords {
  readonly compare: (a: string, b: string) => number;
  readonly departmentName: (id: string | undefined) => string;
}

/** Sorts lines; of equals by title, and of equal titles by age. What has nothing in the column stands last, whichever way. */
export function sorted(
  lines: readonly Listed[],
  { key, direction }: Sorting,
  words: SortWords,
): readonly Listed[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const ofTitle = (a: Listed, b: Listed) => words.compare(a.head.title, b.head.title);
  const ofAge = (a: Listed, b: Listed) => (a.head.id < b.head.id ? -1 : 1);
  if (key === 'title') return lines.toSorted((a, b) => sign * ofTitle(a, b) || ofAge(a, b));
  const valued = lines.map((line) => ({ line, at: valueOf(key, line, words) }));
  return valued
    .toSorted((a, b) => inOrder(a.at, b.at, sign, words) || ofTitle(a.line, b.line) || ofAge(a.line, b.line))
    .map(({ line }) => line);
}

type Value = string | number | undefined;

function inOrder(a: Value, b: Value, sign: number, { compare }: SortWords): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'string' || typeof b === 'string') return sign * compare(String(a), String(b));
  return sign * (a - b);
}

function valueOf(key: Exclude<SortKey, 'title'>, { head, digest }: Listed, words: SortWords): Value {
  const money = totalOf(digest.sums);
  const hasMoney = money.granted > 0 || money.used > 0;
  switch (key) {
    case 'phase':
      return numberOfPhase(head.phase);
    case 'department':
      return words.departmentName(head.leadDepartmentId) || undefined;
    case 'days':
      // The longest ago is the most days; what has ended counts no days.
      return isEnded(head) ? undefined : -Date.parse(head.phaseSince);
    case 'next':
      if (isEnded(head)) return undefined;
      // What is asked for, longest waiting first; then what comes to its gate next; the last phase has none.
      if (head.asks) return Date.parse(head.asks.at) - Number.MAX_SAFE_INTEGER;
      return gateAfter(head.phase) ? numberOfPhase(head.phase) : undefined;
    case 'granted':
      return hasMoney ? money.granted : undefined;
    case 'used':
      return hasMoney ? money.used : undefined;
    case 'criteria':
      return digest.criteria.answered > 0 ? digest.criteria.met + digest.criteria.partly / 100 : undefined;
  }
}
