import { plural } from '../../plural.ts';
import type { Texts } from '../../sv.ts';

const count = plural('en');

export const history = {
  intro: (n: number) =>
    count(n, {
      one: 'One event. The history is never removed.',
      other: `${n} events. The history is never removed.`,
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
  backAgain: 'Was changed and then became as before',
  whole: {
    show: 'Show the whole text',
    showOf: (what: string) => `Show the whole text: ${what}`,
    hide: 'Show less',
    hideOf: (what: string) => `Show less: ${what}`,
    before: 'Before',
    after: 'After',
    weather:
      'The whole text is with the city and can only be fetched online. Nothing is lost. Try again when you are online.',
    gone: 'The whole text cannot be fetched. If the change is new, wait until it has been sent and try again.',
    neededToUndo:
      'The former text is long and is not whole on this device. Nothing has changed. Try again when you are online, and it will be fetched.',
  },
} satisfies Texts['initiative']['history'];
