import { fold, foldedWithPlaces, standsAt } from './letters.ts';

export { fold } from './letters.ts';

/**
 * Search as a Swede expects: å, ä and ö are letters of their own, but whoever writes without their dots still finds, after what
 * is written as they wrote it; other accents do not matter; a word is found by its beginning, and below that by its inside.
 */

/** What is searched in: the weightiest texts first, as title, then summary, then the rest. */
export interface Searchable {
  readonly id: string;
  readonly texts: readonly (string | undefined)[];
}

const aWord = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a text, folded. `2026-017` and `e-tjänst` are one word and also their parts. */
export function wordsOf(text: string): readonly string[] {
  const whole = fold(text).match(aWord) ?? [];
  return whole.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

/** Things made ready to be searched again and again. */
export interface SearchIndex {
  /** Ids of what has every word of the query, best first; of equals, the order they were given in. An empty query finds all. */
  find(query: string): readonly string[];
}

/** A thing made ready to be searched. */
export interface Ready {
  readonly id: string;
  readonly words: readonly (readonly string[])[];
}

/** Makes one thing ready. For those who keep many and make only what has changed ready anew; else {@link indexOf}. */
export const readied = ({ id, texts }: Searchable): Ready => ({
  id,
  words: texts.map((text) => (text ? wordsOf(text).flatMap(spellings) : [])),
});

/** Finds among what has been made ready, as {@link SearchIndex}. */
export function findAmong(all: readonly Ready[], query: string): readonly string[] {
  const wanted = wantedIn(query).map(asked);
  return all
    .map(({ id, words }) => ({ id, ...scoreOf(wanted, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => Number(a.isLoose) - Number(b.isLoose) || b.score - a.score)
    .map(({ id }) => id);
}

export function indexOf(things: readonly Searchable[]): SearchIndex {
  const all = things.map(readied);
  return { find: (query) => findAmong(all, query) };
}

/** A stretch of a text, and whether the query found it there. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text parted so that what the query finds in it can be marked. Together the stretches are the text. */
export function marksIn(text: string, query: string): readonly Stretch[] {
  const { given, folded, places } = foldedWithPlaces(text);
  const isHit = Array.from({ length: given.length }, () => false);
  for (const word of wantedIn(query))
    for (const at of hitsIn(folded, word)) {
      const [from = 0, to = given.length] = [places[at.from], places[at.to]];
      isHit.fill(true, from, to);
    }
  const stretches: { text: string; isHit: boolean }[] = [];
  [...isHit.keys()].forEach((nth) => {
    const last = stretches.at(-1);
    const letter = given[nth] ?? '';
    if (last && last.isHit === isHit[nth]) last.text += letter;
    else stretches.push({ text: letter, isHit: isHit[nth] ?? false });
  });
  return stretches;
}

/** The words that are looked for. `2026-017` was split for what is searched in; asked for, it means itself. */
function wantedIn(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  return words.filter((word) => !words.some((other) => other !== word && other.split('-').includes(word)));
}

/** Other ways to write a word: `2026-17` for `2026-017`, `etjänst` for `e-tjänst`. */
function spellings(word: string): readonly string[] {
  if (!/[-0]/.test(word)) return [word];
  const short = word.replace(/(^|-)0+(?=\d)/g, '$1');
  const joined = word.replaceAll('-', '');
  return [...new Set([word, short, joined])];
}

interface Spelling {
  readonly word: string;
  /** Has letters that may also stand for others. */
  readonly mayBeLoose: boolean;
}

/** A word that is looked for, as it is asked of thousands of texts: its spellings, and its parts if it is put together. */
interface Wanted {
  readonly spellings: readonly Spelling[];
  readonly parts: readonly Wanted[];
}

const asked = (word: string): Wanted => ({
  spellings: spellings(word).map((each) => ({ word: each, mayBeLoose: /[ao]/.test(each) })),
  parts: word.includes('-') ? word.split('-').map(asked) : [],
});

interface Found {
  readonly score: number;
  /** Found only by taking a, o for å, ä, ö. */
  readonly isLoose: boolean;
}
const nowhere: Found = { score: 0, isLoose: false };

/** Score 0 if a word of the query is nowhere. Otherwise more for weightier texts, whole words and beginnings before insides. */
function scoreOf(wanted: readonly Wanted[], texts: readonly (readonly string[])[]): Found {
  let score = 1;
  let isLoose = false;
  for (const word of wanted) {
    const found = bestOf(word, texts);
    if (found.score === 0) return nowhere;
    score += found.score;
    isLoose ||= found.isLoose;
  }
  return { score, isLoose };
}

/** The word as one wrote it, or else each of its parts: `e-tjänst` is found in "e tjänst" too. */
function bestOf({ spellings: written, parts }: Wanted, texts: readonly (readonly string[])[]): Found {
  let whole = nowhere;
  for (const spelling of written) whole = better(whole, bestSpelled(spelling, texts));
  if (whole.score > 0 || parts.length === 0) return whole;
  return parts
    .map((part) => bestOf(part, texts))
    .reduce((worst, each) => (each.score < worst.score ? each : worst));
}

function bestSpelled(spelling: Spelling, texts: readonly (readonly string[])[]): Found {
  let best = nowhere;
  for (const [nth, words] of texts.entries())
    for (const there of words) {
      const { score, isLoose } = likeness(spelling, there);
      if (score > 0) best = better(best, { score: score / (nth + 1), isLoose });
    }
  return best;
}

function better(a: Found, b: Found): Found {
  if (a.score === 0 || b.score === 0) return a.score === 0 ? b : a;
  if (a.isLoose !== b.isLoose) return a.isLoose ? b : a;
  return b.score > a.score ? b : a;
}

/** Shorter than this, the inside of a word says nothing. */
const longEnough = 4;

/** Swedish builds long words: `lunch` is looked for in `skollunch` too, but stands below what begins with it. */
function likeness({ word: wanted, mayBeLoose }: Spelling, there: string): Found {
  if (there.length < wanted.length) return nowhere;
  const isWhole = there.length === wanted.length;
  const seeksInside = !isWhole && wanted.length >= longEnough;
  if (there.startsWith(wanted)) return isWhole ? asWritten.whole : asWritten.beginning;
  if (seeksInside && there.includes(wanted)) return asWritten.inside;
  if (!mayBeLoose) return nowhere;
  if (standsAt(there, wanted, 0, true)) return isWhole ? loosely.whole : loosely.beginning;
  // Of what is asked of every word, looking loosely at each place takes longest: only words with dots can have it.
  const isInside = seeksInside && /[åäö]/.test(there) && placesIn(there, wanted, true).length > 0;
  return isInside ? loosely.inside : nowhere;
}

const found = (isLoose: boolean) => ({
  whole: { score: 10, isLoose },
  beginning: { score: 8, isLoose },
  inside: { score: 1, isLoose },
});
const [asWritten, loosely] = [found(false), found(true)];

function placesIn(there: string, wanted: string, isLoose: boolean): readonly number[] {
  if (!isLoose && !there.includes(wanted)) return [];
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= there.length; at++)
    if (standsAt(there, wanted, at, isLoose)) places.push(at);
  return places;
}

/** Where a text has a word: at beginnings of its words, or else inside them; as written, or else without dots. */
function hitsIn(text: string, word: string): readonly { readonly from: number; readonly to: number }[] {
  const tries = word.includes('-') ? [...spellings(word), ...word.split('-')] : spellings(word);
  for (const isLoose of [false, true]) {
    const found = tries.flatMap((spelling) =>
      placesIn(text, spelling, isLoose).map((from) => ({ from, to: from + spelling.length })),
    );
    const beginnings = found.filter(({ from }) => from === 0 || !/[\p{L}\p{N}]/u.test(text[from - 1] ?? ''));
    if (beginnings.length > 0) return beginnings;
    if (found.length > 0) return found.filter(({ from, to }) => to - from >= longEnough);
  }
  return [];
}
