import type { Texts } from '../../../texts/sv.ts';
import type { ReadyRow } from './check.ts';
import { sumOf, type Verdict } from './verdict.ts';

/** The check in one sentence or two. "Redo" only if nothing is bad; what is to be looked over is named. Undefined before all has been looked at. */
export function summaryOf(
  rows: readonly ReadyRow[],
  words: Texts['workshop']['ready'],
  list: (items: readonly string[]) => string,
):
  | { readonly sum: 'ok' | 'warn' | 'bad'; readonly sentence: string; readonly yourself?: string }
  | undefined {
  const stood = rows.map((row) => ({ title: row.title(), verdict: row.verdict() }));
  const verdicts = stood.flatMap(({ verdict }) => (verdict === 'looking' ? [] : [verdict]));
  if (verdicts.length < stood.length) return undefined;
  const named = (of: Verdict) =>
    list(stood.filter(({ verdict }) => verdict === of).map(({ title }) => title));
  const sum = sumOf(verdicts);
  const sentence = {
    ok: () => words.ready,
    warn: () => words.readyBut(named('warn')),
    bad: () => words.notReady(named('bad')),
  }[sum]();
  return verdicts.includes('unknown')
    ? { sum, sentence, yourself: words.lookYourself(named('unknown')) }
    : { sum, sentence };
}
