import type { ValueCheck } from './pilot.ts';

/** Värdepuls (G13): what the checks have said, in order of day. */
export interface ValuePulse {
  readonly checks: readonly ValueCheck[];
  readonly last: ValueCheck | undefined;
  /** How many said that it creates value. */
  readonly yes: number;
}

/** The value checks of a pilot, without those taken back. Of two on one day the one recorded last counts as later. */
export function valuePulse(rows: readonly ValueCheck[]): ValuePulse {
  const checks = rows
    .filter((row) => !row.withdrawnAt)
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.at, b.at));
  return { checks, last: checks.at(-1), yes: checks.filter(({ value }) => value === 'yes').length };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
