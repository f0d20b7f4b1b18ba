import { plural } from '../../plural.ts';
import type { choose as source } from '../../sv/workshop/choose.ts';

const count = plural('en');

export const choose: typeof source = {
  heading: 'Choose what goes on',
  order: 'Order',
  byVotes: 'Votes',
  byValue: 'Effect against effort',
  byWall: 'As on the wall',
  nothing: 'There is nothing to choose from yet. Write notes first.',
  leaderChooses: 'The facilitator chooses. The votes are support.',
  chosen: 'Chosen',
  choose: 'Choose',
  unchoose: 'Undo the choice',
  chooseNamed: (title) => `Choose ${title}`,
  unchooseNamed: (title) => `Undo the choice of ${title}`,
  isInitiative: 'This is an initiative already. Withdraw the initiative if it should not be there.',
  chose: 'The choice is saved.',
  unchose: 'The choice is undone.',
  showNotes: 'Show the notes',
  chosenHeading: 'Chosen',
  make: 'Turn into initiative',
  makeNamed: (title) => `Turn into initiative: ${title}`,
  makeAll: (n) => `Turn all ${n} into initiatives`,
  made: (title) => `${title} is now a draft in the phase Explore idea.`,
  allMade: (n) =>
    count(n, {
      one: 'One new initiative in the phase Explore idea.',
      other: `${n} new initiatives in the phase Explore idea.`,
    }),
  unmade: 'The initiative is withdrawn.',
  allUnmade: (n) =>
    count(n, { one: 'The initiative is withdrawn.', other: `${n} initiatives are withdrawn.` }),
  isDraft: 'Draft in the phase Explore idea',
  notMade: 'Not an initiative yet',
  toInitiative: (title) => `Open the initiative ${title}`,
  keepsOrigin: (notes) =>
    count(notes, {
      one: 'The initiative remembers the workshop, the note, the votes and whom it was written as.',
      other: `The initiative remembers the workshop, the ${notes} notes, the votes and whom they were written as.`,
    }),
  title: 'Title',
  titleMissing: 'Write what the initiative is called.',
  need: 'Need',
  department: 'Lead department',
  later: 'Chosen later',
  owner: 'Idea owner',
};
