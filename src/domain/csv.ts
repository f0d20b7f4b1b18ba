/** A cell: a text, a number, or nothing. */
export type Cell = string | number | undefined;

/** Excel in Swedish reads a file as UTF-8 only when it begins with this. */
export const byteOrderMark = '\ufeff';

/**
 * A table as Swedish Excel opens it: semicolons, decimal comma, CRLF, UTF-8 with its mark (RFC 4180 but for the semicolon). Every text
 * is quoted, and one that a spreadsheet would run as a formula is made a text by an apostrophe before it (R4; OWASP, CSV Injection).
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map(csvLine).join('');
}

/** One line of it, for files that are too large to be held whole. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(cellOf).join(';')}\r\n`;

function cellOf(cell: Cell): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return numberOf(cell);
  return `"${disarmed(cell.replaceAll(/\r\n?/g, '\n')).replaceAll('"', '""')}"`;
}

/** Never `1e21`, no thousands apart. A number is no formula, so its minus stands. */
function numberOf(n: number): string {
  if (!Number.isFinite(n)) return '';
  // No minus before a zero.
  const exact = n === 0 ? 0 : n;
  return exact.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 }).replace('.', ',');
}

/** What begins a formula, also when only space stands before it; and the wide forms that some spreadsheets take for the same. */
const begins = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const disarmed = (text: string) => (begins.test(text) ? `'${text}` : text);
