import { plural } from '../../plural.ts';
import type { making as source } from '../../sv/workshop/making.ts';

const count = plural('en');

export const making: typeof source = {
  title: 'New workshop',
  lead: 'Choose a template and write a name. All of it can be changed afterwards.',
  template: 'What are you going to do?',
  minutesAnd: (minutes, about) => `${minutes} minutes. ${about}`,
  again: 'Do an earlier one again',
  againAbout: 'The same steps and participants, no notes.',
  titleAndDay: (title, day) => `${title}, ${day}`,
  chooseOne: 'Choose a workshop',
  which: 'Which workshop?',
  name: 'Name',
  nameHint: 'For example Food in elderly care.',
  nameMissing: 'Write what the workshop is to be called.',
  tooLong: (max) => `The name is longer than ${max} characters. Make it shorter.`,
  whichMissing: 'Choose which workshop to do again.',
  challenge: 'Challenge or question',
  challengeHint: 'What is it about? It goes along to the initiatives that come of it.',
  mode: 'Tablets',
  modes: {
    one: { name: 'One tablet', about: 'It goes round the room. Works entirely without a network.' },
    groups: { name: 'One per group', about: 'Each tablet is used by a colleague with an account.' },
  },
  modeHint:
    'Whoever wants to use a phone of their own needs a network and an account. Without an account you share a tablet.',
  who: 'Participants',
  whoHint: 'Nobody needs an account. You can add more at any time.',
  whos: {
    numbers: { name: 'Numbers', about: 'Participant 1, 2, 3 and so on. No names are kept.' },
    names: { name: 'Names', about: 'One name per line.' },
    groups: { name: 'Groups', about: 'Each group writes and votes together.' },
    same: { name: 'The same as then', about: 'The participants of the workshop that you do again.' },
    later: { name: 'Decided later', about: 'You can begin without.' },
  },
  howMany: 'How many are you?',
  howManyGroups: 'How many groups?',
  howManyWrong: (most) => `Write a number between 1 and ${most}.`,
  names: 'Names, one per line',
  namesHint: 'Write only the name that is to be seen in the room. You can paste a list.',
  namesMissing: 'Write at least one name, or choose something else.',
  tooMany: (most) => `There is room for ${most} participants. Take some away.`,
  group: (n) => `Group ${n}`,
  more: 'Aim, place and department',
  aim: 'Aim',
  aimHint: 'What is the workshop to lead to?',
  noDepartment: 'Decided later',
  make: 'Make the workshop',
  made: (title) => `The workshop “${title}” has been made`,
  errors: (n) =>
    count(n, {
      one: 'One thing needs changing. What you have written is still there.',
      other: `${n} things need changing. What you have written is still there.`,
    }),
};
