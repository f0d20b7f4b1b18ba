import { describe, expect, test } from 'vitest';
import { enFirst } from '../../src/texts/enFirst.ts';
import { enLater } from '../../src/texts/enLater.ts';
import { svFirst } from '../../src/texts/svFirst.ts';
import { svLater } from '../../src/texts/svLater.ts';
import { sayings } from './sayings.ts';
import { leavesOf, textAt } from './textUses.ts';

const languages = { sv: { ...svFirst, ...svLater }, en: { ...enFirst, ...enLater } };

/** What each leaf says, with its path for the message. */
const told = (texts: unknown) =>
  leavesOf(texts).map((path) => ({ path: path.join('.'), said: sayings(textAt(texts, path)) }));

const faults: Readonly<Record<string, RegExp>> = {
  'is empty': /^$/,
  'begins or ends with a space': /^\s|\s$/,
  'has two spaces': /\s{2}/,
  'says what code says': /undefined|null|NaN|\[object|Infinity/,
  'has a space before a mark': /\s[.,;:!?](?:\s|$)/,
  'has a mark twice': /(?<!\.)\.\.(?!\.)|[,;:]{2}|\?\.|\.\?/,
  'has a straight quote or apostrophe': /["']/,
  'has three dots for an ellipsis': /\.{3}/,
};

describe.each(['sv', 'en'] as const)('every text in %s', (language) => {
  const all = told(languages[language]);

  test('is there, whole, and free of what a slip of the hand leaves behind', () => {
    const found = all.flatMap(({ path, said }) =>
      said.flatMap((text) =>
        Object.entries(faults).flatMap(([fault, mark]) =>
          mark.test(text) ? [`${path} ${fault}: ${text}`] : [],
        ),
      ),
    );
    expect(all.length).toBeGreaterThan(1200);
    expect(found).toEqual([]);
  });

  test('closes the quotation marks that it opens, of its own kind', () => {
    const paired = language === 'sv' ? /^[^”“‘]*(?:”[^”“‘]*”[^”“‘]*)*$/ : /^[^”“]*(?:“[^”“]*”[^”“]*)*$/;
    expect(
      all.flatMap(({ path, said }) =>
        said.filter((text) => !paired.test(text)).map((text) => `${path}: ${text}`),
      ),
    ).toEqual([]);
  });
});

test('both languages have the same texts, of the same kinds', () => {
  const kinds = (texts: unknown) =>
    leavesOf(texts).map((path) => {
      const text = textAt(texts, path);
      return `${path.join('.')}: ${Array.isArray(text) ? `${text.length} of them` : typeof text}`;
    });
  expect(kinds(languages.en).toSorted()).toEqual(kinds(languages.sv).toSorted());
});

/** Words that both languages have, and names. */
const shared = new Set(
  'Stegvis Workshop Start start Esc Enter Version Delegation Period Pilot median Budget budget min Amina Rolf Mona Svenska English Person'.split(
    ' ',
  ),
);
/** Where English tells what something is called in Swedish, or lets somebody find it by that. */
const tellsSwedish = /^glossary\.[\w-]+\.other$|^commands\.languageAlso$/;

test('no Swedish is left in English: nothing reads the same in both but names and the words that both have', () => {
  const swedish = new Map(told(languages.sv).map(({ path, said }) => [path, said.join('\n')]));
  const left = told(languages.en)
    .filter(({ path }) => !tellsSwedish.test(path))
    .flatMap(({ path, said }) => {
      const text = said.join('\n');
      if (/[åäöÅÄÖ]/.test(text)) return [`${path} has Swedish letters: ${text}`];
      const own = (text.match(/\p{L}{2,}/gu) ?? []).filter(
        (word) => !/^((prov)+|true|false)$/i.test(word) && !shared.has(word),
      );
      return own.length > 0 && text === swedish.get(path) ? [`${path} is the same in both: ${text}`] : [];
    });
  expect(left).toEqual([]);
});
