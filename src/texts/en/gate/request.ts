import { plural } from '../../plural.ts';
import type { Texts } from '../../sv.ts';
import { inSentence } from '../../sentence.ts';

const count = plural('en');

export const request: Texts['gate']['request'] = {
  title: (gate) => `Request ${inSentence(gate)}`,
  cannotTitle: 'A decision cannot be requested now',
  notYours: 'The idea owner, the facilitator or the department’s innovation lead requests decisions.',
  onBehalf: (owner) =>
    `You request a decision for ${owner}, who is the idea owner. Do it when you agree. The request, the basis and the record say that you requested it, and for whom.`,
  readOpen: 'Read the open request',
  ready: 'Ready for decision?',
  readyHint:
    'You can make the request even if something is missing. The decision then says what was missing.',
  who: 'Who decides?',
  whoMoney: 'Who decides, and on how much?',
  whoHint: 'Each department takes its own decision.',
  lead: (name) => `${name} (lead)`,
  addDepartment: 'Ask another department',
  chooseDepartment: 'Choose a department',
  removeDepartment: (name) => `Remove ${name}`,
  sum: 'Applied for in all',
  estimated: 'Estimated cost',
  more: (amount) => `${amount} more than the estimated cost`,
  less: (amount) => `${amount} less than the estimated cost`,
  equal: 'The same as the estimated cost',
  noCosts: 'No costs are written in the set-up yet.',
  funds: 'Funds',
  fundsHint: 'Money that the city has gathered. The rules stop nothing, but are good to know.',
  fundFits: 'The request fits the rules.',
  fundMinDepartments: (n) =>
    count(n, {
      one: 'At least one department must take part.',
      other: `At least ${n} departments must take part.`,
    }),
  fundMinAmount: (amount) => `At least ${amount}.`,
  fundMaxAmount: (amount) => `At most ${amount}.`,
  fundNotNow: (period) => `Can be applied for ${period}.`,
  time: 'How much time?',
  hours: 'Hours',
  period: 'During which period?',
  periodMoney: 'When will the money be used?',
  presentedBy: 'Rapporteur',
  presentedByHint: 'Whoever presents the matter to the decision-maker.',
  message: 'Message to those who decide',
  preview: 'Read the basis as it will be',
  previewHint:
    'The basis is frozen when you request the decision. If you change something later you can make a new version.',
  submit: 'Request decision',
  submitHint: (names) => `${names} will get the request and the basis.`,
  said: (gate) => `${gate} is requested`,
  needAmount: (name) => `Say how much ${name} is to pay, in whole kronor. Write 0 if it is nothing.`,
  needHours: 'Say how many hours it is about.',
  needFrom: 'Choose the day it begins.',
  needUntil: 'Choose the day it ends.',
  backwards: 'The period ends before it begins. Change one of the days.',
};
