import * as z from 'zod/mini';
import { id, instant, rowBase } from './field.ts';
import type { PartRows } from './digest.ts';
import type { Row } from './tx.ts';

/** A value of a field that can be edited; `null` when the field is empty. */
export const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type FieldValue = z.infer<typeof fieldValue>;

/** One of the values, whole: who wrote it, when by their own clock (by the city's if it was not said), and on which device. */
export const side = z.object({
  value: fieldValue,
  by: id,
  at: instant,
  /** As "Firefox, Android"; absent when the city does not know. */
  device: z.optional(z.string()),
});
export type Side = z.infer<typeof side>;

/** How it was settled. `followed`: the writer's own next edit of the field took the place of this one. */
export const settledAs = z.enum(['stands', 'beside', 'written', 'seen', 'restored', 'followed']);

/**
 * Krock (S7): somebody edited a field without having seen what somebody else had made of it. Written by the city when the
 * edit arrives, and by the deeds that settle it. Both values stay here whole, also after it has been settled.
 */
export const conflict = z.object({
  ...rowBase,
  /** The deed of editing: who may do it may settle this. */
  deed: z.string(),
  /** The row and the field that were edited. */
  table: z.string(),
  rowId: id,
  field: z.string(),
  /**
   * `both`: two values, a choice to make; the later has taken effect · `text`: a long text that could not be merged; what was
   * there has stayed · `merged`: merged by line; said, and nothing to choose · `withdrawn`: the edit of something that had been
   * withdrawn; it is kept, and the thing can be restored.
   */
  kind: z.enum(['both', 'text', 'merged', 'withdrawn']),
  /** What the field said once the edit had arrived. `withdrawn`: the edit. */
  stands: side,
  /** The other value. `merged`: the edit as it came. `withdrawn`: who withdrew and when, and the value before the edit. */
  beside: side,
  /** `merged`: what the field said before the edit. */
  before: z.optional(side),
  /** What is withdrawn: the row itself, or the initiative that it belongs to. */
  gone: z.optional(z.object({ table: z.string(), id })),
  /** Receipt of the edit. */
  at: instant,
  settledAt: z.optional(instant),
  settledBy: z.optional(id),
  settledAs: z.optional(settledAs),
  /** The deed that settled it, and the one that opened it again: taking back finds by them all that belong together. */
  settledIn: z.optional(id),
  reopenedIn: z.optional(id),
  /** About something that is hidden until revealed: the one device that it may reach. */
  onlyOn: z.optional(id),
});
export type Conflict = z.infer<typeof conflict>;

/**
 * Conflicts of an owner that are not settled, oldest first. One about a thing that has been restored since is at an end; one about
 * what is hidden waits until it is shown.
 * @param head the owner's own row; left out, a withdrawn initiative is taken to be so still.
 */
export function openConflicts(parts: PartRows, head?: Row): readonly Conflict[] {
  // Rows lie under the name of their table.
  const all = (parts['conflict'] ?? []) as readonly Conflict[];
  const isGone = ({ table, id }: NonNullable<Conflict['gone']>) => {
    const row = head?.id === id ? head : parts[table]?.find((each) => each.id === id);
    return !row || Reflect.get(row, 'withdrawnAt') !== undefined;
  };
  return all
    .filter(({ settledAt, gone, onlyOn }) => !settledAt && onlyOn === undefined && (!gone || isGone(gone)))
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The open conflicts of one field: they are shown, and settled, together. */
export const conflictsOfField = (
  parts: PartRows,
  table: string,
  rowId: string,
  field: string,
  head?: Row,
): readonly Conflict[] =>
  openConflicts(parts, head).filter((c) => c.table === table && c.rowId === rowId && c.field === field);

/** Does it wait for somebody's choice? A merged text only says what happened. */
export const waitsForChoice = ({ kind }: Conflict): boolean => kind !== 'merged';

/** How many fields of an owner wait for a choice. */
export function countConflicts(parts: PartRows, head?: Row): number {
  const fields = openConflicts(parts, head)
    .filter(waitsForChoice)
    .map(({ table, rowId, field }) => `${table}\n${rowId}\n${field}`);
  return new Set(fields).size;
}

/** How many texts of an owner were merged, and nobody has said that they have seen it. */
export const countMerged = (parts: PartRows): number =>
  openConflicts(parts).filter((each) => !waitsForChoice(each)).length;

/** A value to choose; `side` is absent when a later edit, which had seen the conflict, made the field say something new. */
export interface Choice {
  readonly value: FieldValue;
  readonly side?: Side;
}

/**
 * The values to choose between at a field, each once: first what it says now, then the others, latest first.
 * @param conflicts of one field ({@link conflictsOfField}).
 * @param now what the field says; `undefined` or `null` when it is empty.
 */
export function choicesOf(conflicts: readonly Conflict[], now: unknown): readonly Choice[] {
  const sides = conflicts
    .filter(({ kind }) => kind === 'both' || kind === 'text')
    .flatMap(({ stands, beside }) => [stands, beside])
    .sort((a, b) => compare(b.at, a.at));
  const current = (now ?? null) as FieldValue;
  const first = sides.find(({ value }) => value === current);
  const others = sides.filter(
    ({ value }, nth) => value !== current && sides.findIndex((each) => each.value === value) === nth,
  );
  return [
    { value: current, ...(first ? { side: first } : {}) },
    ...others.map((side) => ({ value: side.value, side })),
  ];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
