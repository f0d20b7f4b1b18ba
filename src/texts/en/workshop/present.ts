import { plural } from '../../plural.ts';
import type { present as source } from '../../sv/workshop/present.ts';

const count = plural('en');

export const present: typeof source = {
  title: 'Present',
  stepOf: (nth, of, title) => `Step ${nth} of ${of}: ${title}`,
  notes: (n) => count(n, { one: '1 note', other: `${n} notes` }),
  voted: (n, of) => `Voted: ${n} of ${of}`,
  silent: 'Write in silence. The notes are shown when everybody is done.',
  over: 'Thank you for today.',
  goesOn: 'This goes on',
  result: 'Result',
  leave: 'Leave the presentation',
  back: 'Step before',
  next: 'Next step',
  isFirst: 'This is the first step.',
  isLast: 'This is the last step.',
  showNames: 'Show names',
  hideNames: 'Hide names',
  dark: 'Dark',
  light: 'Light',
  full: 'Full screen',
  leaveFull: 'Leave full screen',
  mayDim: 'The screen may go dark. Set a longer time in the settings of the device.',
  keys: 'Page Down goes on, space pauses the time.',
  pageBack: 'Show those before',
  pageOn: 'Show the next',
  page: (from, to, of) => (from === to ? `${from} of ${of}` : `${from}–${to} of ${of}`),
  isFirstPage: 'These are the first.',
  isLastPage: 'These are the last.',
};
