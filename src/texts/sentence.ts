/**
 * A name that begins with a capital, as it stands after a verb or in a list: "Beslut tid" → "beslut tid", as in "Begär beslut tid".
 * Only the first letter changes, so that a name inside it keeps its own.
 */
export const inSentence = (name: string): string => `${name.charAt(0).toLocaleLowerCase()}${name.slice(1)}`;

/** A phrase that stands after others, as a sentence of its own: with a capital and a full stop. */
export const asSentence = (phrase: string): string =>
  `${phrase.charAt(0).toLocaleUpperCase()}${phrase.slice(1)}${/[.!?…]$/.test(phrase) ? '' : '.'}`;
