/** What a measurement says, in milliseconds unless its name says otherwise. */
export interface Figure {
  readonly what: string;
  readonly target?: string;
  readonly value: string;
  /** How it was come by: number of runs, spread. */
  readonly how: string;
}

/** The value below which `share` of the sorted values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** The figures as a table of Markdown, so that it can be read in a terminal and laid into the README. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, target = '', value, how }) => [what, target, value, how]);
  const all = [['What', 'Target', 'Measured', 'How'], ...lines];
  const widths = [0, 1, 2, 3].map((nth) => Math.max(...all.map((line) => line[nth]?.length ?? 0)));
  const text = (line: readonly string[]) =>
    `| ${line.map((cell, nth) => cell.padEnd(widths[nth] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = all;
  return [text(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(text)].join(
    '\n',
  );
}
