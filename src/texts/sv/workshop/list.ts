import { plural } from '../../plural.ts';

const count = plural('sv');

/** The list of workshops. */
export const list = {
  title: 'Workshop',
  /** Other words by which it is looked for. */
  also: 'workshoppar idéverkstad lappar rösta vägg',
  add: 'Ny workshop',
  mayNot:
    'Workshopledare och innovationsledare förbereder workshoppar. Be administratören om rollen workshopledare.',
  ongoing: 'Pågår nu',
  coming: 'Kommande',
  earlier: 'Tidigare',
  emptyToPrepare:
    'Här finns ingen workshop än. Välj en mall, så är du redo på en minut. Allt går att göra utan nät.',
  empty: 'Här finns ingen workshop än. De som du är med i visas här.',
  workshops: 'workshoppar',
  noDay: 'Ingen dag vald',
  steps: (n: number) => count(n, { one: '1 steg', other: `${n} steg` }),
  minutes: (n: number) => count(n, { one: '1 minut', other: `${n} minuter` }),
  notes: (n: number) => count(n, { one: '1 lapp', other: `${n} lappar` }),
  initiatives: (n: number) => count(n, { one: '1 initiativ', other: `${n} initiativ` }),
  notEnded: 'Avslutades aldrig',
};
