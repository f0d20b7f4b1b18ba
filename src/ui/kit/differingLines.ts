import { diffIndices } from 'node-diff3';

/** A line of a text, and whether the other text has it at that place. */
export interface ComparedLine {
  readonly text: string;
  readonly differs: boolean;
}

/** The lines of two texts, each marked where it is not the other's. */
export function differingLines(
  one: string,
  other: string,
): readonly [readonly ComparedLine[], readonly ComparedLine[]] {
  const [left, right] = [linesOf(one), linesOf(other)];
  const marks = [new Set<number>(), new Set<number>()] as const;
  for (const { buffer1, buffer2 } of diffIndices(left, right)) {
    for (const [nth, [from, length]] of [buffer1, buffer2].entries())
      for (let line = from; line < from + length; line++) marks[nth]?.add(line);
  }
  const marked = (lines: readonly string[], differing: ReadonlySet<number>) =>
    lines.map((text, nth) => ({ text, differs: differing.has(nth) }));
  return [marked(left, marks[0]), marked(right, marks[1])];
}

const linesOf = (text: string): string[] => text.replaceAll('\r\n', '\n').split('\n');
