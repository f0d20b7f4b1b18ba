import type { Texts } from '../../sv.ts';

export const views = {
  menu: 'Views',
  ready: 'Ready-made views',
  mine: 'My views',
  save: 'Save the view',
  change: 'Change my views',
  readyNames: {
    asked: 'Awaiting a decision',
    department: 'My department',
    unanswered: (days: number) => `Pilots without an answer for ${days} days`,
    onHold: 'On hold',
    collaboration: 'Partners wanted',
  },
  noDepartment: 'You belong to no department.',
  name: 'Name',
  about:
    'Filters, search words, order and board or list are saved under a name. The view is on this device, and only for you.',
  missing: 'Give the view a name, for example Our pilots.',
  taken: (name: string) => `You already have a view called ${name}. Choose another name, or replace it.`,
  replaceIt: (name: string) => `Replace ${name}`,
  full: (n: number) => `You have ${n} saved views, and there is no room for more. Remove one first.`,
  notKept:
    'The device could not save the view. What you have chosen is still in the address. Save the address as a bookmark instead.',
  saved: (name: string) => `The view ${name} is saved.`,
  replaced: (name: string) => `The view ${name} now shows what you have chosen.`,
  removed: (name: string) => `The view ${name} is removed.`,
  none: 'You have no saved views. Choose filters and press Save the view.',
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  replace: 'Replace',
  replaceOf: (name: string) => `Replace ${name} with what is shown now`,
  removeOf: (name: string) => `Remove ${name}`,
  shownNow: 'shown now',
} satisfies Texts['portfolio']['views'];
