/** Which letters are the same letter when one searches. */

/** Small letters, accents folded, except å ä ö. The neighbours' æ and ø are ä and ö; every dash is a hyphen; soft hyphens are nothing. */
export function fold(text: string): string {
  const small = text.normalize('NFC').toLowerCase().replaceAll('æ', 'ä').replaceAll('ø', 'ö');
  // Plain letters and signs, which most texts are made of, stay as they are.
  return small.replace(/[^ -\]_a-~åäö\s]/gu, (letter) =>
    /\p{Pd}/u.test(letter) ? '-' : letter.normalize('NFD').replace(/\p{Diacritic}|\u00ad/gu, ''),
  );
}

/** A text as it was given (composed), its folded form, and for each place in that the place in the given, with the end of both last. */
export function foldedWithPlaces(text: string): { given: string; folded: string; places: readonly number[] } {
  const given = text.normalize('NFC');
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of given) {
    const small = fold(letter);
    for (let nth = 0; nth < small.length; nth++) places.push(at);
    folded += small;
    at += letter.length;
  }
  return { given, folded, places: [...places, at] };
}

const undotted: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o' };

/**
 * Does the word stand at this place? Loosely, `a` also stands for å and ä, and `o` for ö; never the other way: who writes ä means ä.
 */
export function standsAt(text: string, word: string, at: number, isLoose: boolean): boolean {
  if (!isLoose) return text.startsWith(word, at);
  for (let nth = 0; nth < word.length; nth++) {
    const there = text[at + nth] ?? '';
    if (there !== word[nth] && undotted[there] !== word[nth]) return false;
  }
  return true;
}
