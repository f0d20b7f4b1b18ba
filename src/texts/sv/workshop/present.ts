import { plural } from '../../plural.ts';

const count = plural('sv');

/** Presentera: what the room sees, and what whoever leads has under it. */
export const present = {
  title: 'Presentera',
  stepOf: (nth: number, of: number, title: string) => `Steg ${nth} av ${of}: ${title}`,
  notes: (n: number) => count(n, { one: '1 lapp', other: `${n} lappar` }),
  voted: (n: number, of: number) => `Röstat: ${n} av ${of}`,
  silent: 'Skriv tyst. Lapparna visas när alla är klara.',
  over: 'Tack för i dag.',
  goesOn: 'Det här går vidare',
  result: 'Resultat',
  leave: 'Lämna presentationen',
  back: 'Förra steget',
  next: 'Nästa steg',
  isFirst: 'Det här är första steget.',
  isLast: 'Det här är sista steget.',
  showNames: 'Visa namn',
  hideNames: 'Dölj namn',
  dark: 'Mörk',
  light: 'Ljus',
  full: 'Helskärm',
  leaveFull: 'Lämna helskärm',
  mayDim: 'Skärmen kan slockna. Ställ in längre tid i enhetens inställningar.',
  keys: 'Page Down går vidare, mellanslag pausar tiden.',
  pageBack: 'Visa förra',
  pageOn: 'Visa nästa',
  page: (from: string, to: string, of: string) =>
    from === to ? `${from} av ${of}` : `${from}–${to} av ${of}`,
  isFirstPage: 'Det här är de första.',
  isLastPage: 'Det här är de sista.',
};
