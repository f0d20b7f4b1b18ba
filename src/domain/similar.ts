import { wordsOf } from './search.ts';

/** An earlier initiative that a title may resemble (I4). */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /** More that says what it is about: need, summary. */
  readonly about?: string | undefined;
}

export interface Likeness {
  readonly id: string;
  /** 0 to 1: how much of the new title's meaning the earlier one has. */
  readonly score: number;
}

/** Words that say nothing about what an idea is about. */
const empty = new Set(
  (
    'och att det som en ett i på för med av till är den de om så vi kan ska har inte från hur vad när där här man sin sina sitt ' +
    'genom under över mellan vid efter utan mer mindre bättre nya ny nytt all alla få får bli blir ge ger göra gör skapa använda ' +
    'the a an of for with to in on and or how we can'
  ).split(' '),
);
const endings = ['ernas', 'arnas', 'ornas', 'erna', 'arna', 'orna', 'ande', 'ende', 'ens', 'ets'].concat([
  'en',
  'et',
  'ar',
  'er',
  'or',
  'na',
  'ns',
  'as',
  'a',
  'e',
  'n',
  's',
  't',
]);

/** A word without its commonest endings: `lunchen`, `luncher` → `lunch`. Rough, and the same for all, which is what matters. */
function stem(word: string): string {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= 4);
  return ending ? word.slice(0, -ending.length) : word;
}

/** The words of a text that say what it is about, without their commonest endings, each once. */
export const meaningOf = (text: string): readonly string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !empty.has(word))
      .map(stem),
  ),
];

/** Words of one family: `lunchlåda` and `lunch`, `skollunch` and `lunch`. */
function areKin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
}

/** How many are shown while a title is typed, and how alike they must be. */
const most = 3;
const enough = 0.34;

/**
 * Finds earlier initiatives that a new title resembles, also without a network (I4). The score is the share of the title's
 * words that the other has, each word weighing more the fewer initiatives have it; kin words count for half, as do words that
 * only the description has.
 */
export function similarity(candidates: readonly Candidate[]): (title: string) => readonly Likeness[] {
  const ready = candidates.map(({ id, title, about }) => ({
    id,
    title: meaningOf(title),
    about: about ? meaningOf(about) : [],
  }));
  const having = new Map<string, number>();
  for (const { title, about } of ready)
    for (const word of new Set([...title, ...about])) having.set(word, (having.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + (ready.length + 1) / ((having.get(word) ?? 0) + 1));

  return (title) => {
    const wanted = meaningOf(title);
    const whole = wanted.reduce((sum, word) => sum + weight(word), 0);
    if (whole === 0) return [];
    return ready
      .map(({ id, title: named, about }) => {
        const shared = wanted.reduce((sum, word) => sum + weight(word) * has(word, named, about), 0);
        return { id, score: shared / whole };
      })
      .filter(({ score }) => score >= enough)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  };
}

/** How much of a word is among others: 1 for the word, 0.5 for one of its family. */
export function share(word: string, among: readonly string[]): number {
  if (among.includes(word)) return 1;
  return among.some((there) => areKin(word, there)) ? 0.5 : 0;
}

function has(word: string, title: readonly string[], about: readonly string[]): number {
  return Math.max(share(word, title), about.includes(word) ? 0.5 : 0);
}
