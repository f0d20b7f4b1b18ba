import type { Texts } from '../sv.ts';

export const conflict = {
  heading: 'Conflicts',
  none: 'No conflicts. Everyone sees the same.',
  at: (field) => `Conflict: ${field}`,
  atIn: (field, title) => `Conflict: ${field}, ${title}`,
  withYou: (name) =>
    `You and ${name} have changed the same thing. Both texts are kept. Choose the one to use.`,
  between: (one, other) =>
    `${one} and ${other} have changed the same thing. Both texts are kept. Choose the one to use.`,
  bothYours: 'You have changed the same thing on two devices. Both texts are kept. Choose the one to use.',
  onlyTheirs: (name) =>
    `${name} has changed the same thing on two devices. Both texts are kept. Choose the one to use.`,
  you: 'you',
  shownNow: 'shown now',
  empty: 'Empty',
  choose: 'Choose',
  chooseAt: (field) => `Choose for ${field}`,
  showAt: (field) => `Show for ${field}`,
  writeNew: 'Write a new one',
  writeNewNote: 'For example the best of both.',
  newText: 'New text',
  newTextNeeded: 'Write what it should say, or choose one of the texts.',
  use: 'Use',
  later: 'Settle later',
  toField: 'Show in the initiative',
  settled: 'The conflict is settled.',
  sideBySide: 'What differs is marked.',
  differs: 'Differs:',
  merged: (name) => `${name} changed the same text while you were offline. Both changes are included.`,
  mergedForOther: (name) => `${name} changed the same text as you. Both changes are included.`,
  mergedOwn: 'You changed the same text on two devices. Both changes are included.',
  whileAway: {
    one: (name, fields, title) =>
      fields === 1
        ? `${name} changed one field in “${title}” while you were offline.`
        : `${name} changed ${fields} fields in “${title}” while you were offline.`,
    several: (fields, title) =>
      `Several people changed ${fields} fields in “${title}” while you were offline.`,
  },
  before: 'As it was before',
  now: 'With both changes',
  seen: 'I have seen it',
  seenSaid: 'The conflict is off the list.',
  withdrawn: (name) =>
    `${name} had removed this when the change arrived. The change is kept. Restore it if it should be included.`,
  withdrawnByYou:
    'You had removed this when a change arrived. The change is kept. Restore it if it should be included.',
  itSays: 'What it says after the change',
  restore: 'Restore',
  restored: 'Restored, with the change.',
  leaveOut: 'Leave it removed',
  spoken: (n) =>
    n === 1
      ? 'One conflict: two people changed the same thing. Both texts are kept, and Sync shows them.'
      : `${n} conflicts: the same things were changed by several. All texts are kept, and Sync shows them.`,
} satisfies Texts['conflict'];
