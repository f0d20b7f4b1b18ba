import { plural } from '../../plural.ts';
import type { capture as source } from '../../sv/workshop/capture.ts';

const count = plural('en');

export const capture: typeof source = {
  field: 'Write a note',
  hint: (who) => `Writing as ${who}. Enter saves and empties the field.`,
  empty: 'The note is empty. Write a few words, or add a photo.',
  tooLong: (most) => `The note is too long. Nothing is lost. Shorten it to ${most} characters.`,
  saved: (text) => `Saved: ${text}`,
  colour: 'Colour of the note',
  photo: 'Photo',
  onlyRead: 'You are reading this workshop. Ask the facilitator to add you, and you can write.',
  onlyLeaders: 'In this step the facilitator writes.',
  unfinished: 'There is a half-written note without a name on this tablet.',
  takeUp: 'Bring it up',
  who: {
    as: 'Writing as',
    asName: (name) => `Writing as ${name}`,
    ask: 'Who is writing?',
    change: 'Change',
    changeFrom: (name) => `Change from ${name}`,
    add: 'New participant',
    addThem: 'Add',
    name: 'Name',
    nameIsEmpty: 'The name is empty. Write a name, a group or a number.',
    kind: 'What is it?',
    kinds: { person: 'One person', group: 'A group', number: 'A number' },
    find: 'Type a few letters',
    list: 'Participants',
    none: 'Nobody is called that.',
  },
  notes: {
    all: 'Notes',
    silent: 'Your notes',
    hidden: 'The notes of others are hidden until they are shown. Then they cannot be hidden again.',
    hiddenByYou: 'The notes of others are hidden until you show them. Then they cannot be hidden again.',
    list: 'Notes, latest first',
    count: (n) => count(n, { one: '1 note', other: `${n} notes` }),
    none: 'Notes show here when they have been written.',
    showAll: (n) => `Show all ${n}`,
    changeOf: (text) => `Change ${text}`,
    removeOf: (text) => `Remove ${text}`,
    addText: 'Add words',
  },
  paper: {
    heading: 'Paper wall',
    about:
      'Have you written on paper? Take a photo of the wall. The whole photo is kept, and you can cut notes out of it.',
    take: 'Take a photo of the paper wall',
    cut: (nth) => `Cut notes out of photo ${nth}`,
    hidden: 'Hidden note',
  },
  reveal: {
    button: 'Show the notes',
    done: 'The notes are shown to everyone.',
    ours: 'Show our notes',
    oursDone: 'The notes of this tablet are shown.',
  },
  handOver: {
    button: 'Hand over the tablet',
    lead: 'What you have written is saved and does not show.',
    heading: 'Hand the tablet to the next person',
    taken: 'I am the next person',
  },
};
