import { meaningOf, share } from './similar.ts';

/** Two notes that seem to say the same. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  /** 0 to 1: how much of what both say they say alike. */
  readonly score: number;
}

/** How alike two must be to be shown. */
const ENOUGH = 0.6;

/**
 * Pairs of notes that seem to say the same, the most alike first. The score is the same both ways: the words that both have, against
 * all words that either has, where kin words (`lunchlåda`, `lunch`) count for half. Nothing is decided by it: people judge (W3).
 */
export function duplicatesAmong(
  notes: readonly { readonly id: string; readonly text: string }[],
): readonly Pair[] {
  const meant = notes
    .map(({ id, text }) => ({ id, words: meaningOf(text) }))
    .filter(({ words }) => words.length > 0);
  const pairs: Pair[] = [];
  for (const [nth, one] of meant.entries())
    for (const other of meant.slice(nth + 1)) {
      const score = alike(one.words, other.words);
      if (score >= ENOUGH) pairs.push({ one: one.id, other: other.id, score });
    }
  return pairs.sort((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1));
}

/** Dice's coefficient over words, so that a short note and a long one that has all its words are not the same. */
function alike(a: readonly string[], b: readonly string[]): number {
  const found = (from: readonly string[], among: readonly string[]) =>
    from.reduce((sum, word) => sum + share(word, among), 0);
  return (found(a, b) + found(b, a)) / (a.length + b.length);
}
