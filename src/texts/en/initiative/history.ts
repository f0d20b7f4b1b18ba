import { plural } from '../../plural.ts';
import type { Texts } from '../../sv.ts';

const count = plural('en');

export const history = {
  intro: (n: number) =>
    count(n, {
      one: 'One event. None of it is removed.',
      other: `${n} events. None of it is removed.`,
    }),
  older: (n: number) => `Show ${n} older`,
  movedOn: 'Went on to a new phase',
  rests: 'The initiative is on hold',
  wakes: 'The initiative goes on again',
  quoted: (text: string) => `“${text}”`,
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  was: (from: string) => `Was ${from}`,
  because: (reason: string) => `Reason: ${reason}`,
  by: (name: string, time: string) => `${name}, ${time}`,
  criteria: (n: number) => `${n} criteria`,
  undoName: (what: string) => `Undo: ${what}`,
  undone: 'The former value holds again',
} satisfies Texts['initiative']['history'];
