import { plural } from '../plural.ts';
import type { Texts } from '../sv.ts';

const count = plural('en');

export const lessons = {
  title: 'Lessons',
  theLessons: 'the lessons',
  about:
    'Here is what the city has tried and learned. A stopped initiative is a result as well: the next one need not start from the beginning.',
  search: 'Search the lessons',
  searchShort: 'Search, for example sensors',
  ending: 'How it ended',
  allEndings: 'All that have ended',
  realised: 'Realised',
  cancelled: 'Stopped',
  reason: 'Reason for stopping',
  allReasons: 'All reasons',
  option: (name: string, n: number) => `${name} (${n})`,
  phase: 'Phase where it ended',
  allPhases: 'All phases',
  department: 'City department',
  allDepartments: 'All departments',
  clear: 'Clear filters',
  counts: {
    realised: () => 'realised',
    cancelled: () => 'stopped',
  },
  found: (n: number) => count(n, { one: 'One lesson is shown', other: `${n} lessons are shown` }),
  empty:
    'No initiative has ended yet. When one is realised or stopped, what you learned from it is found here.',
  toPortfolio: 'To the portfolio',
  nothingFound: 'No lesson fits what you have chosen.',
  stoppedIn: (phase: string) => `Stopped in ${phase}`,
  whyStopped: 'Why it was stopped',
  learned: 'What we learned',
  reusable: 'What others may use',
  showMore: (n: number) => `Show ${n} more`,
  notTold: 'Nothing is written.',
} satisfies Texts['lessons'];
