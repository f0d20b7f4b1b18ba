import { plural } from '../../plural.ts';
import type { result as source } from '../../sv/workshop/result.ts';

const count = plural('en');

export const result: typeof source = {
  title: 'Result',
  document: 'Workshop',
  names: 'Include names',
  namesNote:
    'The names of those who were in the room, and how each of them voted. For the page, the paper and the files.',
  download: 'Download',
  csv: 'Table for Excel (CSV)',
  csvNote: 'A row for each cluster and note',
  markdown: 'Minutes (Markdown)',
  markdownNote: 'Text to paste into a letter or a protocol',
  json: 'Everything as data (JSON)',
  jsonNote: 'For another system to read',
  kept: (name) => `The file ${name} is among your downloads.`,
  fileName: 'workshop-result',
  ledBy: 'Led by',
  participants: 'Participants',
  persons: (n) => count(n, { one: '1 person', other: `${n} persons` }),
  groups: (n) => count(n, { one: '1 group', other: `${n} groups` }),
  numbers: (n) => count(n, { one: '1 participant with a number', other: `${n} participants with numbers` }),
  namely: (howMany, names) => `${howMany}: ${names}`,
  nobody: 'Nobody has been added',

  chosen: 'What was chosen',
  nothingChosen: 'Nothing has been chosen yet.',
  became: (title) => `Became the initiative ${title}`,
  inPhase: (title, phase) => `${title}, in the phase ${phase}`,
  withdrawn: (title) => `Became the initiative ${title}, which was withdrawn`,
  unseen: 'Became an initiative that has not reached this device',
  notMade: 'Not an initiative yet',

  votes: 'Votes',
  roundOf: (step, nth) => (nth === 1 ? step : `${step}, round ${nth}`),
  place: 'Place',
  what: 'What',
  none: (n) => count(n, { one: 'One got no votes.', other: `${n} got no votes.` }),
  ballots: 'How each of them voted',
  ballot: (name, votes) => `${name}: ${votes}`,
  gave: (title, votes) => `${title} ${votes}`,
  gaveNone: 'no votes',
  gone: 'something that has been removed',
  notCounted: 'not counted, the person voted again',
  late: 'came late',
  marked: (said, mark) => `${said} (${mark})`,
  someRound: 'Vote',

  plane: 'Effect and effort',
  planeTable: 'What has been placed, with effect and effort from 0 to 10',
  number: 'No',

  wall: 'The wall',
  emptyWall: 'No notes have been shown yet.',
  notes: (n) => count(n, { one: '1 note', other: `${n} notes` }),
  groupOf: (name, notes) => `${name}, ${notes}`,
  mergedGroups: (names) => `Formerly also ${names}`,
  sameAs: (text) => `The same: ${text}`,
  by: (text, name) => `${text} (${name})`,

  hiddenNotes: (n) =>
    count(n, { one: 'One note has not been shown yet.', other: `${n} notes have not been shown yet.` }),
  hiddenRound: (round, voted) =>
    count(voted, {
      one: `${round}: one has voted. The result has not been shown yet.`,
      other: `${round}: ${voted} have voted. The result has not been shown yet.`,
    }),
  printed: (day) => `Printed ${day}`,
  notOver: 'The workshop goes on. This is the result so far.',

  tablets: 'Several tablets',
  tabletsAbout:
    'Without a network you take what was written here to another tablet in a file. Notes, votes and photos are seen there when the file has been read in. The same thing is only read in once, and nothing is written over. What is hidden is not shown there either, but the file is not locked: only give it to a colleague.',
  readIn: 'Read in a file in Sync',
  showHistory: (n) => count(n, { one: 'Show one event', other: `Show ${n} events` }),
  hideHistory: 'Hide the history',

  columns: {
    kind: 'Kind',
    group: 'Cluster',
    note: 'Note',
    author: 'Written as',
    colour: 'Colour',
    step: 'Step',
    written: 'Written',
    sameAs: 'Same as',
    effect: 'Effect',
    effort: 'Effort',
    chosen: 'Chosen',
    initiative: 'Initiative',
  },
  kinds: { cluster: 'Cluster', note: 'Note' },
  votesIn: (round) => `Votes: ${round}`,
};
