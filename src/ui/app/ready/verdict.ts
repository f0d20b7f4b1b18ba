/**
 * How a thing stands before a workshop. ok: as it should be · warn: the workshop works, something may go worse · bad: it may stop, or
 * what is written may be lost · unknown: this browser does not tell.
 */
export type Verdict = 'ok' | 'warn' | 'bad' | 'unknown';

/** What was found, with the name of its sentence. */
export interface Found<What extends string> {
  readonly verdict: Verdict;
  readonly what: What;
}

/** The sum of all: bad if anything is, warn if anything is. What a browser does not tell is for people to look at, and stops nothing. */
export function sumOf(verdicts: readonly Verdict[]): 'ok' | 'warn' | 'bad' {
  if (verdicts.includes('bad')) return 'bad';
  return verdicts.includes('warn') ? 'warn' : 'ok';
}
