import { plural } from '../plural.ts';

const count = plural('sv');

/** Fånga: one sentence is enough. */
export const capture = {
  title: 'Fånga idé',
  what: 'Vilket behov eller vilken idé?',
  hint: 'En mening räcker. Enter sparar och tömmer fältet.',
  empty: 'Skriv en mening först, så finns det en idé att spara.',
  tooLong: (max: number) =>
    `Idén är längre än ${max} tecken. Texten är kvar i fältet. Korta den till en mening och skriv resten när du öppnar idén.`,
  mayNot: 'Din roll får läsa men inte spara idéer. Be administratören om rollen idébärare.',
  more: 'Mer om idén',
  from: (name: string) => `Från ${name}`,
  fromNobody: 'Utan namn',
  needWhose: 'Vems behov är det?',
  needWhoseHint: 'Till exempel elever i årskurs 6, eller äldre som bor ensamma.',
  challenge: 'Vilken utmaning svarar idén på?',
  department: 'Vilken förvaltning hör idén till?',
  noDepartment: 'Bestäms senare',
  fromWhom: 'Från vem?',
  mine: 'Mig',
  other: 'Någon annan',
  nobody: 'Utan namn',
  othersName: 'Vem hade idén?',
  othersNameHint: 'Lämnar du fältet tomt sparas idén utan namn.',
  keeps: 'Utmaning, förvaltning och vem idén kommer från står kvar till nästa idé.',
  justSaved: 'Sparat i dag',
  ideas: (n: number) => count(n, { one: '1 idé', other: `${n} idéer` }),
  showAll: (n: number) => `Visa alla ${n}`,
  noneYet: 'Det du sparar i dag står här, med knappar för att ändra och ångra.',
  saved: (title: string) => `Sparat: ${title}`,
  undoOf: (title: string) => `Ångra ${title}`,
  changeOf: (title: string) => `Ändra ${title}`,
  undone: (title: string) => `Idén ”${title}” är tillbakadragen.`,
  ideaText: 'Idé',
  ready: 'Klar',
  open: 'Öppna idén',
  similar: (n: number) =>
    count(n, { one: 'Liknar ett tidigare initiativ', other: 'Liknar tidigare initiativ' }),
  read: 'Läs',
  readOf: (title: string) => `Läs ${title}`,
  lesson: (lesson: string) => `Lärdom: ${lesson}`,
  stoppedIn: (phase: string) => `Avbruten i ${phase}`,
  noPersonalData: 'Skriv inte uppgifter om enskilda personer.',
};
