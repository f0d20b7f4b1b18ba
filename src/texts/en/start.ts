import { plural } from '../plural.ts';
import type { WaitingTexts } from '../sv/start.ts';
import type { Texts } from '../sv.ts';
import { inSentence } from '../sentence.ts';

const count = plural('en');

const waiting: WaitingTexts = {
  decide: ({ gate, departmentId, asked, asDeputy, on }, names) => ({
    title: names.gate(gate),
    about: [
      asDeputy ? `You are deputy for ${names.department(departmentId)}` : names.department(departmentId),
      ...(asked === undefined ? [] : [`applied for ${names.money(asked)}`]),
      `requested ${names.ago(on)}`,
    ].join(' · '),
    button: 'Read the basis',
  }),
  complete: ({ gate, departmentId, text }, names) => ({
    title: `Add more ahead of ${names.gate(gate)}`,
    about: text ? `${names.department(departmentId)}: ${text}` : names.department(departmentId),
    button: 'Add more',
  }),
  reconsider: ({ gate, departmentId }, names) => ({
    title: 'End or reconsider',
    about: `${names.department(departmentId)} said no at ${names.gate(gate)}`,
    button: 'Read the decision',
  }),
  acceptShortfall: ({ missing }, names) => ({
    title: 'Adapt the plan to the money granted',
    about: `${names.money(missing)} was not granted`,
    button: 'See the decisions',
  }),
  condition: ({ text, on, overdue, mine }, names) => ({
    title: mine ? 'Is the condition met?' : 'Meet the condition',
    about: overdue ? `${text} · was due ${names.day(on)}` : `${text} · due ${names.day(on)}`,
    button: 'See the condition',
  }),
  check: ({ days }) => ({
    title: 'Is the pilot creating value?',
    about: count(days, { one: 'One day since anyone answered', other: `${days} days since anyone answered` }),
    button: 'Open the pilot log',
  }),
  review: ({ on }, names) => ({
    title: 'Review the initiative that is on hold',
    about: `Was on hold until ${names.day(on)}`,
    button: 'Review',
  }),
  fallen: ({ gate }, names) => ({
    title: `Request ${inSentence(names.gate(gate))} again`,
    about: 'A correction has changed the decision, so the next gate cannot open',
    button: 'Request decision',
  }),
  unregistered: ({ gate, departmentId, on }, names) => ({
    title: 'Enter the diary number',
    about: `${names.gate(gate)}, ${names.department(departmentId)}, decided ${names.day(on)}`,
    button: 'Open the record',
  }),
  lead: ({ departmentId, proposed }, names) => ({
    title: 'Answer on a change of lead department',
    about:
      departmentId === proposed
        ? `The proposal is ${names.department(proposed)}`
        : `${names.department(proposed)} instead of ${names.department(departmentId)}`,
    button: 'Answer',
  }),
  orphan: () => ({
    title: 'Choose a new idea owner',
    about: 'The idea owner has left',
    button: 'Open the initiative',
  }),
  conflict: ({ fields }) => ({
    title: count(fields, { one: 'Conflict to settle', other: `${fields} conflicts to settle` }),
    about: 'Two people changed the same thing. Both texts are kept',
    button: 'Settle',
  }),
};

export const start = {
  title: 'Start',
  decide: (gate: string) => `Take ${inSentence(gate)}`,
  waitingTitle: 'Waiting for you',
  workshopGoesOn: 'A workshop is going on – continue',
  nothingWaits: 'Nothing is waiting for you right now.',
  waiting,
  notSent: (n: number) =>
    count(n, { one: 'One change could not be sent', other: `${n} changes could not be sent` }),
  notSentAbout: 'Read why in Sync. What you wrote is still there.',
  unsent: (n: number) =>
    count(n, { one: 'One change is only on this device', other: `${n} changes are only on this device` }),
  unsentAbout: (when: string) => `The oldest was saved ${when}. Send when you are online.`,
  mine: 'My initiatives',
  mineOnlyIdeas: 'An idea becomes an initiative when you share it with your department.',
  noneOfThese: 'You have no such initiatives.',
  yourInitiatives: 'your initiatives',
  filter: {
    name: 'Show initiatives',
    all: 'All',
    active: 'Ongoing',
    onHold: 'On hold',
    ended: 'Ended',
    showing: (what: string) => `Show: ${what}`,
  },
  phaseAndDays: (phase: string, days: string) => `${phase} · ${days}`,
  phaseAnd: (phase: string, about: string) => `${phase} · ${about}`,
  onHoldUntil: (day: string) => `On hold until ${day}`,
  stoppedIn: (phase: string) => `Stopped in ${phase}`,
  lesson: (lesson: string) => `Lesson: ${lesson}`,
  ideas: 'My ideas',
  ideasAbout: 'Drafts that only you and those who help you can see.',
  showAllIdeas: (n: number) => `Show all ${n} ideas`,
} satisfies Texts['start'];
