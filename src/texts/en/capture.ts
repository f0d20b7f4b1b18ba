import { plural } from '../plural.ts';
import type { Texts } from '../sv.ts';

const count = plural('en');

export const capture = {
  title: 'Capture idea',
  what: 'Which need or which idea?',
  hint: 'One sentence is enough. Enter saves and empties the field.',
  empty: 'Write a sentence first, so that there is an idea to save.',
  tooLong: (max: number) =>
    `The idea is longer than ${max} characters. The text is still in the field. Shorten it to one sentence and write the rest when you open the idea.`,
  mayNot: 'Your role may read but not save ideas. Ask the administrator for the role of idea owner.',
  more: 'More about the idea',
  from: (name: string) => `From ${name}`,
  fromNobody: 'No name',
  needWhose: 'Whose need is it?',
  needWhoseHint: 'For example pupils in year 6, or older people who live alone.',
  challenge: 'Which challenge does the idea answer?',
  department: 'Which city department does the idea belong to?',
  noDepartment: 'Decided later',
  fromWhom: 'From whom?',
  mine: 'Me',
  other: 'Somebody else',
  nobody: 'No name',
  othersName: 'Who had the idea?',
  othersNameHint: 'If you leave the field empty, the idea is saved without a name.',
  keeps: 'Challenge, department and whom the idea comes from stay for the next idea.',
  justSaved: 'Saved today',
  ideas: (n: number) => count(n, { one: '1 idea', other: `${n} ideas` }),
  showAll: (n: number) => `Show all ${n}`,
  noneYet: 'What you save today appears here, with buttons to change and undo.',
  saved: (title: string) => `Saved: ${title}`,
  undoOf: (title: string) => `Undo ${title}`,
  changeOf: (title: string) => `Change ${title}`,
  undone: (title: string) => `The idea “${title}” has been withdrawn.`,
  ideaText: 'Idea',
  ready: 'Done',
  open: 'Open the idea',
  similar: (n: number) =>
    count(n, { one: 'Resembles an earlier initiative', other: 'Resembles earlier initiatives' }),
  read: 'Read',
  readOf: (title: string) => `Read ${title}`,
  lesson: (lesson: string) => `Lesson: ${lesson}`,
  stoppedIn: (phase: string) => `Stopped in ${phase}`,
  noPersonalData: 'Do not write about individual people.',
} satisfies Texts['capture'];
