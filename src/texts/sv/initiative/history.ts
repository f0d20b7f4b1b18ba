import { plural } from '../../plural.ts';

const count = plural('sv');

/** Historik. */
export const history = {
  intro: (n: number) =>
    count(n, {
      one: 'En händelse. Historiken tas aldrig bort.',
      other: `${n} händelser. Historiken tas aldrig bort.`,
    }),
  older: (n: number) => `Visa ${n} äldre`,
  movedOn: 'Gick vidare till en ny fas',
  rests: 'Initiativet vilar',
  wakes: 'Initiativet pågår igen',
  quoted: (text: string) => `”${text}”`,
  fromTo: (from: string, to: string) => `Från ${from} till ${to}`,
  was: (from: string) => `Var ${from}`,
  because: (reason: string) => `Skäl: ${reason}`,
  by: (name: string, time: string) => `${name}, ${time}`,
  criteria: (n: number) => `${n} kriterier`,
  undoName: (what: string) => `Ångra: ${what}`,
  backAgain: 'Ändrades och blev sedan som förut',
  whole: {
    show: 'Visa hela texten',
    showOf: (what: string) => `Visa hela texten: ${what}`,
    hide: 'Visa mindre',
    hideOf: (what: string) => `Visa mindre: ${what}`,
    before: 'Före',
    after: 'Efter',
    weather:
      'Hela texten finns hos staden och kan bara hämtas med nät. Inget är borta. Försök igen när du har nät.',
    gone: 'Hela texten går inte att hämta. Är ändringen ny, vänta tills den har skickats och försök igen.',
    neededToUndo:
      'Den förra texten är lång och finns inte hel på den här enheten. Inget är ändrat. Försök igen när du har nät, så hämtas den.',
  },
};
