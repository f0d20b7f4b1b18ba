/**
 * Search as a Swede expects: å, ä and ö are letters of their own, other accents do not matter (`idé` is found by `ide`),
 * and a word is found by its beginning.
 */

/** What is searched in: the weightiest texts first, as title, then summary, then the rest. */
export interface Searchable {
  readonly id: string;
  readonly texts: readonly (string | undefined)[];
}

/** Small letters, accents folded, except å ä ö. The neighbours' æ and ø are ä and ö. */
export function fold(text: string): string {
  const small = text.normalize('NFC').toLowerCase().replaceAll('æ', 'ä').replaceAll('ø', 'ö');
  return small.replace(/[^a-z0-9åäö\s]/gu, (letter) =>
    letter.normalize('NFD').replace(/\p{Diacritic}/gu, ''),
  );
}

/** The words of a text, folded. `2026-017` and `e-tjänst` are one word and also their parts. */
export function wordsOf(text: string): readonly string[] {
  const whole = fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return whole.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

/** Things made ready to be searched again and again. */
export interface SearchIndex {
  /** Ids of what has every word of the query, best first; of equals, the order they were given in. An empty query finds all. */
  find(query: string): readonly string[];
}

export function indexOf(things: readonly Searchable[]): SearchIndex {
  const entries = things.map(({ id, texts }) => ({
    id,
    texts: texts.map((text) => (text ? wordsOf(text) : [])),
  }));
  return {
    find(query) {
      const wanted = wordsOf(query).filter((word, _, all) => !isPartOfAnother(word, all));
      return entries
        .map(({ id, texts }) => ({ id, score: scoreOf(wanted, texts) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => id);
    },
  };
}

/** `2026-017` was split for what is searched in; asked for, it means itself. */
const isPartOfAnother = (word: string, all: readonly string[]) =>
  all.some((other) => other !== word && other.split('-').includes(word));

/** 0 if a word of the query is nowhere. Otherwise more for weightier texts, whole words and beginnings before insides. */
function scoreOf(wanted: readonly string[], texts: readonly (readonly string[])[]): number {
  let score = 1;
  for (const word of wanted) {
    let best = 0;
    texts.forEach((words, nth) => {
      const weight = 1 / (nth + 1);
      for (const there of words) best = Math.max(best, weight * likeness(word, there));
    });
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** Swedish builds long words: `lunch` is looked for in `skollunch` too, but stands below what begins with it. */
function likeness(wanted: string, there: string): number {
  if (there === wanted) return 10;
  if (there.startsWith(wanted)) return 8;
  return wanted.length >= 4 && there.includes(wanted) ? 1 : 0;
}
