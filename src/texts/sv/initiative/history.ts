import { plural } from '../../plural.ts';

const count = plural('sv');

/** Historik. */
export const history = {
  intro: (n: number) =>
    count(n, {
      one: 'En händelse. Inget av det tas bort.',
      other: `${n} händelser. Inget av det tas bort.`,
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
  undone: 'Det förra värdet gäller igen',
};
