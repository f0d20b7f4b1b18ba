import { type Asking, basisOf, type Material } from './basis.ts';
import type { BasisContent } from './gate.ts';

/** One thing that differs between two bases: where, and what it was and became. `path` is as `['plan', 'costs', '<id>', 'amount']`; a part that is only in one of them comes whole. */
export interface Difference {
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What changed from one basis to another, for "Underlaget har ändrats" (G7). Parts are matched by id, asked lines by department. */
export function differenceOf(before: BasisContent, after: BasisContent): readonly Difference[] {
  return compare([], before, after);
}

/**
 * What has changed since a basis was frozen: what *Uppdatera underlaget* would bring in (G3). A reader who has not been given
 * the owner's judgement (C3) cannot tell whether that has changed, and is told nothing of it.
 */
export function driftSince(
  standing: BasisContent,
  material: Material,
  asking: Asking,
): readonly Difference[] {
  const holdsJudgement = material.assessment.some((row) => row.byOwner);
  return differenceOf(standing, basisOf(material, asking)).filter(
    ({ path }) => holdsJudgement || path[0] !== 'judgement',
  );
}

function compare(path: readonly string[], before: unknown, after: unknown): readonly Difference[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  if (!was || !is) return same(before, after) ? [] : [said(path, before, after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  return keys.flatMap((key) => compare([...path, key], was.get(key), is.get(key)));
}

/** The fields of an object, or the parts of a list by what names them; nothing for plain values and lists of plain values. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((item: unknown) => [nameOf(item), item] as const);
  const isNamed = (pair: readonly [string | undefined, unknown]): pair is readonly [string, unknown] =>
    pair[0] !== undefined;
  return named.every(isNamed) ? new Map(named) : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (item === null || typeof item !== 'object') return undefined;
  const { id, departmentId } = item as { id?: unknown; departmentId?: unknown };
  if (typeof id === 'string') return id;
  return typeof departmentId === 'string' ? departmentId : undefined;
}

/** Plain values and lists of plain values; both sides come from the same allow-list, so their order is the same. */
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const said = (path: readonly string[], before: unknown, after: unknown): Difference => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
