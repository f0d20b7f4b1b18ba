import type { Texts } from '../sv.ts';

/** Undo and Redo. The line is the history's: “Changed the need”. */
export const undo = {
  about: (what: string, name: string) => `${what}: ${name}`,
  undone: (what: string) => `Undone: ${what}`,
  undoneIn: (what: string, title: string) => `Undone in “${title}”: ${what}`,
  redone: (what: string) => `Redone: ${what}`,
  redoneIn: (what: string, title: string) => `Redone in “${title}”: ${what}`,
  nothing: 'There is nothing more to undo on this device.',
  nothingAgain: 'There is nothing to redo.',
  overtaken: (what: string) =>
    `It can no longer be undone: ${what}. Something has changed since, and the newer change stands. See History.`,
  refused: (what: string, why: string) => `It could not be undone: ${what}. Nothing has changed. ${why}`,
} satisfies Texts['undo'];
