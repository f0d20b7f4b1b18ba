import { diff3Merge } from 'node-diff3';

/**
 * Merges two texts that began as the same one, line by line.
 * @param origin what both began with.
 * @param theirs what stands now: its line endings are kept.
 * @returns the merged text, or undefined where both changed the same lines, each in their own way.
 */
export function mergeText(origin: string, theirs: string, mine: string): string | undefined {
  const regions = diff3Merge(linesOf(theirs), linesOf(origin), linesOf(mine), {
    excludeFalseConflicts: true,
  });
  const lines: string[] = [];
  for (const { ok } of regions) {
    if (!ok) return undefined;
    lines.push(...ok);
  }
  return lines.join(theirs.includes('\r\n') ? '\r\n' : '\n');
}

/** Whichever line endings they have, and with or without one at the end, the lines are the same. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));
