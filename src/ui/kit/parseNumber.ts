/** What a person has typed in a number field so far. */
export type NumberEntry = number | undefined | 'invalid';

/**
 * Reads a number as people write it: "19,4", "19.4", "160 000", "−3". Empty is undefined.
 * Where the language writes decimals with a point, a comma before three digits parts thousands.
 */
export function parseNumber(text: string, decimalMark: ',' | '.'): NumberEntry {
  const bare = text.replace(/\s/g, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  const grouped = decimalMark === '.' ? bare.replace(/,(?=\d{3}(\D|$))/g, '') : bare;
  const plain = grouped.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : 'invalid';
}

/** Reads whole kronor: "160 000", "160.000", "160,000 kr". Öre are invalid, so that 160,50 never becomes 16 050. */
export function parseKronor(text: string): NumberEntry {
  const bare = text.replace(/\s|kr|sek/gi, '');
  if (bare === '') return undefined;
  return /^\d+$|^\d{1,3}([.,]\d{3})+$/.test(bare) ? Number(bare.replace(/[.,]/g, '')) : 'invalid';
}
