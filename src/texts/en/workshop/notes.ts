import { plural } from '../../plural.ts';
import type { notes as source } from '../../sv/workshop/notes.ts';

const count = plural('en');

export const notes: typeof source = {
  note: 'Note',
  text: 'Words',
  colour: 'Colour',
  colourNames: {
    yellow: 'Yellow note',
    pink: 'Pink note',
    blue: 'Blue note',
    green: 'Green note',
    purple: 'Purple note',
    white: 'White note',
  },
  writtenBy: 'Written by',
  withdraw: 'Remove the note',
  withdrawn: 'The note has been removed.',
  isWithdrawn: 'The note has been removed.',
  restore: 'Restore the note',
  history: (n) => count(n, { one: 'History, 1 event', other: `History, ${n} events` }),
  fromTo: (from, to) => `From ${from} to ${to}`,
  photoOf: (text) => `Photo with the note ${text}`,
};
