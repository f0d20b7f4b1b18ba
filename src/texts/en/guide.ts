import type { LaterTexts } from '../sv.ts';

export const guide: LaterTexts['guide'] = {
  nothingYet: {
    owner: 'You have no initiatives yet. Begin with an idea – one sentence is enough.',
    waited: 'You run no initiatives of your own. The portfolio shows what is on its way.',
    decider: 'No decision is waiting for you. When somebody requests one it appears here.',
    lead: 'Nothing is waiting for you just now. The portfolio shows where initiatives are and which stand still.',
    admin: 'You look after the city: people, roles and departments.',
    reader: 'You have no initiatives of your own. The portfolio has everyone’s.',
  },
  toPortfolio: 'To the portfolio',
  toPeople: 'To people',

  title: 'New here?',
  remove: 'Remove',
  removeName: 'Remove New here?',
  model: 'About the model',
  modelAbout: 'Four phases, three decisions and every word, on one page',
  decide: 'How to decide',
  decideAbout: 'Five answers to choose from, and what each leads to',
  invite: 'Invite the others',
  inviteAbout: 'You are alone here so far. One link is enough.',
};
