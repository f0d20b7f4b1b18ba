import type { Texts } from '../sv.ts';

export const roles = {
  reader: 'reader',
  ideaOwner: 'idea owner',
  facilitator: 'facilitator',
  innovationLead: 'innovation lead',
  decisionMaker: 'decision-maker',
  admin: 'administrator',
} satisfies Texts['roles'];
