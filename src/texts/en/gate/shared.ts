import { plural } from '../../plural.ts';
import type { Texts } from '../../sv.ts';

const count = plural('en');

export const shared: Texts['gate']['shared'] = {
  theInitiative: 'the initiative',
  notHereTitle: 'Initiative',
  notHere:
    'The initiative is not on this device. It may be a draft that somebody else is working on, or a link that has gone wrong.',
  notHereRequest: 'The request for a decision is not on this device. The link may have gone wrong.',
  notHereDecision: 'The decision is not on this device. The link may have gone wrong.',
  toInitiative: 'To the initiative',
  toPortfolio: 'To the portfolio',
  between: (gate, before, beyond) => `${gate} · between ${before} and ${beyond}`,
  phase: (number, name) => `${number} ${name}`,
  quoted: (text) => `“${text}”`,
  you: (name) => `${name} (you)`,
  from: 'From',
  until: 'To',
  period: (from, until) => `${from} to ${until}`,
  periodFrom: (from) => `from ${from}`,
  periodUntil: (until) => `to ${until}`,
  hours: (n) => `${n} hours`,
  askedFor: (name, owner) => `${name} for the idea owner ${owner}`,
  askedOn: (day, who) => `Requested ${day} by ${who}`,
  department: 'Department',
  asked: 'Applied for',
  granted: 'Granted',
  estimated: 'Estimated cost',
  sum: 'Sum',
  undecided: 'Not decided',
  decidedAs: (outcome, day) => `${outcome}, ${day}`,
  decidedOf: (decided, all) =>
    count(all, {
      one: `${decided} of 1 department has decided`,
      other: `${decided} of ${all} departments have decided`,
    }),
  missingMoney: (amount) => `${amount} missing`,
  joined: (a, b) => `${a} · ${b}`,
  readyOf: (present, all) => `${present} of ${all} parts in place`,
  errorsTitle: (n) =>
    count(n, {
      one: 'One thing needs correcting. What you have written is still here.',
      other: `${n} things need correcting. What you have written is still here.`,
    }),
  chooseDay: 'Choose a day.',
};
