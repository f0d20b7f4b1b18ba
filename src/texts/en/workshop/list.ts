import { plural } from '../../plural.ts';
import type { list as source } from '../../sv/workshop/list.ts';

const count = plural('en');

export const list: typeof source = {
  title: 'Workshop',
  also: 'workshops ideation notes vote wall',
  add: 'New workshop',
  mayNot:
    'Facilitators and innovation leads prepare workshops. Ask the administrator for the role facilitator.',
  ongoing: 'Going on now',
  coming: 'Coming',
  earlier: 'Earlier',
  emptyToPrepare:
    'There is no workshop here yet. Choose a template and you are ready in a minute. All of it works without a network.',
  empty: 'There is no workshop here yet. Those that you take part in are shown here.',
  workshops: 'workshops',
  noDay: 'No day chosen',
  steps: (n) => count(n, { one: '1 step', other: `${n} steps` }),
  minutes: (n) => count(n, { one: '1 minute', other: `${n} minutes` }),
  notes: (n) => count(n, { one: '1 note', other: `${n} notes` }),
  initiatives: (n) => count(n, { one: '1 initiative', other: `${n} initiatives` }),
  notEnded: 'Was never ended',
};
