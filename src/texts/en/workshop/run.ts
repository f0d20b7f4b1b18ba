import { plural } from '../../plural.ts';
import type { run as source } from '../../sv/workshop/run.ts';

const count = plural('en');

export const run: typeof source = {
  view: 'Workshop',
  leave: 'Leave',
  steps: 'Steps',
  stepOf: (nth, of, title) => `Step ${nth} of ${of}: ${title}`,
  noSteps: 'The agenda is empty',
  states: { done: 'done', here: 'we are here', coming: 'to come' },
  minutes: (n) => `${n} min`,
  back: 'Back',
  backTo: (title) => `Back to ${title}`,
  next: (title) => `Next: ${title}`,
  onOwn: 'Go on by ourselves',
  roomIsAt: (nth, title) => `The room is at step ${nth}: ${title}.`,
  goThere: 'Go there',
  stillHidden: (title) =>
    `The notes from ${title} are hidden. When you show them they cannot be hidden again.`,
  showNotes: 'Show the notes',
  notesShown: 'The notes are shown to everyone.',
  onlyTalk: 'You do this step together in the room.',
  aim: 'Aim',
  challenge: 'Challenge',
  day: 'Day',
  place: 'Place',
  mode: 'Tablets',
  modes: { one: 'One tablet that goes round', groups: 'One tablet for each group' },
  participants: 'Participants',
  howMany: (n) =>
    n === 0 ? 'Nobody has been added yet' : count(n, { one: '1 participant', other: `${n} participants` }),
  agenda: 'What will happen',
  inAll: (minutes) => (minutes === 0 ? '' : `${minutes} minutes in all`),
  start: 'Start the workshop',
  nothingToStart: 'The agenda is empty. Add a step first.',
  waitForStart: 'The facilitator starts. Then this opens by itself.',
  timer: {
    left: 'Time left',
    start: (minutes) => `Start the time, ${minutes} min`,
    pause: 'Pause',
    goOn: 'Go on',
    oneMore: '+1 minute',
    paused: 'Paused',
    up: 'The time is up',
    minuteLeft: '1 minute left',
    spoken: (minutes, seconds) =>
      [
        count(minutes, { one: '1 minute', other: `${minutes} minutes` }),
        count(seconds, { one: '1 second', other: `${seconds} seconds` }),
      ].join(' and '),
  },
  menu: {
    more: 'More in the workshop',
    present: 'Present',
    presentApart: 'Present in a window of its own',
    prepare: 'Change the agenda',
    result: 'Result',
    handOverNote: 'To another tablet, when there is no network.',
    ready: 'Ready for workshop',
    end: 'End the workshop',
    soundOn: 'Turn on sound',
    soundOff: 'Turn off sound',
    soundIsOn: 'This tablet sounds when the time is up.',
    soundIsOff: 'This tablet is silent when the time is up.',
    mayGoDark: 'The screen may go dark',
    mayGoDarkWhy: 'The browser does not let the app keep the screen lit. Set it on the tablet.',
    noTime: 'Remove the time',
    someTime: (minutes) => `Take the time, ${minutes} min`,
  },
  end: {
    title: 'End the workshop?',
    text: 'All that has been written stays, and you can open the workshop again.',
    button: 'End the workshop',
  },
  over: {
    ended: (when, notes) =>
      count(notes, {
        one: `The workshop ended ${when}. It gave 1 note.`,
        other: `The workshop ended ${when}. It gave ${notes} notes.`,
      }),
    result: 'Show the result',
    reopen: 'Open again',
    withdrawn: 'The workshop has been removed. All that was written is still there.',
    restore: 'Restore the workshop',
  },
};
