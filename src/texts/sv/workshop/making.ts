import { plural } from '../../plural.ts';

const count = plural('sv');

/** Ny workshop. */
export const making = {
  title: 'Ny workshop',
  lead: 'Välj en mall och skriv ett namn. Allt går att ändra sedan.',
  template: 'Vad ska ni göra?',
  minutesAnd: (minutes: number, about: string) => `${minutes} minuter. ${about}`,
  again: 'Gör om en tidigare',
  againAbout: 'Samma steg och deltagare, inga lappar.',
  titleAndDay: (title: string, day: string) => `${title}, ${day}`,
  chooseOne: 'Välj en workshop',
  which: 'Vilken workshop?',
  name: 'Namn',
  nameHint: 'Till exempel Mat i äldreomsorgen.',
  nameMissing: 'Skriv vad workshopen ska heta.',
  tooLong: (max: number) => `Namnet är längre än ${max} tecken. Korta det.`,
  whichMissing: 'Välj vilken workshop ni ska göra om.',
  challenge: 'Utmaning eller fråga',
  challengeHint: 'Vad handlar det om? Den följer med till de initiativ som blir till.',
  mode: 'Surfplattor',
  modes: {
    one: { name: 'En surfplatta', about: 'Den går runt i rummet. Fungerar helt utan nät.' },
    groups: { name: 'En per grupp', about: 'Varje platta används av en kollega med konto.' },
  },
  modeHint:
    'Den som vill använda sin egen telefon behöver nät och ett eget konto. Utan konto delar ni platta.',
  who: 'Deltagare',
  whoHint: 'Ingen behöver ett konto. Du kan lägga till fler när som helst.',
  whos: {
    numbers: { name: 'Nummer', about: 'Deltagare 1, 2, 3 och så vidare. Inga namn sparas.' },
    names: { name: 'Namn', about: 'Ett namn per rad.' },
    groups: { name: 'Grupper', about: 'Varje grupp skriver och röstar tillsammans.' },
    same: { name: 'Samma som då', about: 'Deltagarna från workshopen som ni gör om.' },
    later: { name: 'Bestäms sedan', about: 'Du kan börja utan.' },
  },
  howMany: 'Hur många är ni?',
  howManyGroups: 'Hur många grupper?',
  howManyWrong: (most: number) => `Skriv ett tal mellan 1 och ${most}.`,
  names: 'Namn, ett per rad',
  namesHint: 'Skriv bara det namn som ska synas i rummet. Du kan klistra in en lista.',
  namesMissing: 'Skriv minst ett namn, eller välj något annat.',
  tooMany: (most: number) => `Det får plats ${most} deltagare. Ta bort några.`,
  group: (n: string) => `Grupp ${n}`,
  more: 'Syfte, plats och förvaltning',
  aim: 'Syfte',
  aimHint: 'Vad ska workshopen leda till?',
  noDepartment: 'Bestäms senare',
  make: 'Skapa workshopen',
  made: (title: string) => `Workshopen ”${title}” är skapad`,
  errors: (n: number) =>
    count(n, {
      one: 'En sak behöver ändras. Det du har skrivit finns kvar.',
      other: `${n} saker behöver ändras. Det du har skrivit finns kvar.`,
    }),
};
