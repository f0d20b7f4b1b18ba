import { plural } from '../../plural.ts';

const count = plural('sv');

/** A note, wherever it is met: to change it, whose it is, what has happened to it. */
export const notes = {
  note: 'Lapp',
  text: 'Text',
  colour: 'Färg',
  /** Heard after a note: "Gul lapp". */
  colourNames: {
    yellow: 'Gul lapp',
    pink: 'Rosa lapp',
    blue: 'Blå lapp',
    green: 'Grön lapp',
    purple: 'Lila lapp',
    white: 'Vit lapp',
  },
  writtenBy: 'Skriven av',
  withdraw: 'Ta bort lappen',
  withdrawn: 'Lappen är borttagen.',
  isWithdrawn: 'Lappen är borttagen.',
  restore: 'Återställ lappen',
  history: (n: number) => count(n, { one: 'Historik, 1 händelse', other: `Historik, ${n} händelser` }),
  fromTo: (from: string, to: string) => `Från ${from} till ${to}`,
  photoOf: (text: string) => `Foto till lappen ${text}`,
};
