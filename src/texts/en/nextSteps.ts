import { plural } from '../plural.ts';
import type { StepTexts } from '../sv/nextSteps.ts';
import { inSentence } from '../sentence.ts';

const count = plural('en');

export const nextSteps: StepTexts = {
  restore: () => ({ title: 'Restore the initiative, or let it be', button: 'Open the initiative' }),
  learn: () => ({ title: 'Read what you learned', button: 'Read the lessons' }),
  followBenefits: () => ({ title: 'Follow up the benefits', button: 'Open the initiative' }),
  review: ({ on }, names) => ({
    title: 'Review the initiative that is on hold',
    ...(on ? { about: `on hold until ${names.day(on)}` } : {}),
    button: 'Review',
  }),
  await: ({ gate, departmentIds, missing }, names) => ({
    title:
      departmentIds.length > 0
        ? `Wait for a decision by ${names.list(departmentIds.map((id) => names.department(id)))}`
        : `Wait for ${names.gate(gate)}`,
    ...(missing > 0 ? { about: `${names.money(missing)} missing` } : {}),
    button: 'See the request',
  }),
  acceptShortfall: ({ missing }, names) => ({
    title: 'Adapt the plan to the money granted',
    about: `${names.money(missing)} was not granted`,
    button: 'See the decisions',
  }),
  meetConditions: ({ gate, count: n }, names) => ({
    title: count(n, {
      one: `Meet the condition before ${names.gate(gate)}`,
      other: `Meet the conditions before ${names.gate(gate)}`,
    }),
    about: count(n, { one: 'one condition left', other: `${n} conditions left` }),
    button: 'See the conditions',
  }),
  reconsider: ({ gate }, names) => ({
    title: 'End or reconsider',
    about: `no at ${names.gate(gate)}`,
    button: 'Read the decision',
  }),
  complete: ({ gate, text }, names) => ({
    title: `Add more ahead of ${names.gate(gate)}`,
    ...(text ? { about: text } : {}),
    button: 'Add more',
  }),
  decideAnew: ({ gate }, names) => ({
    title: `Request ${inSentence(names.gate(gate))} again`,
    about: 'a correction has changed the decision',
    button: 'Request decision',
  }),
  chooseLead: () => ({
    title: 'Choose the lead department',
    about: 'it receives the request for a decision',
    button: 'Choose department',
  }),
  describe: ({ gate, missing }, names) => ({
    title: `Get ready for ${names.gate(gate)}`,
    about: `missing: ${names.list(missing.map((id) => names.deliverable(id)))}`,
    button: 'Fill in',
  }),
  check: ({ days }) => ({
    title: 'Is the pilot creating value?',
    about: count(days, { one: 'one day since anyone answered', other: `${days} days since anyone answered` }),
    button: 'Write entry',
  }),
  log: ({ days }) => ({
    title: days === undefined ? 'Write the first entry' : 'Write this week’s entry',
    ...(days === undefined ? {} : { about: `last ${days} days ago` }),
    button: 'Write entry',
  }),
  request: ({ gate }, names) => ({
    title: `Request ${inSentence(names.gate(gate))}`,
    about: 'everything usually needed is in place',
    button: 'Request decision',
  }),
  implement: () => ({
    title: 'Say where the solution is used',
    about: 'at least one unit is needed before the initiative is realised',
    button: 'Add a unit',
  }),
  realise: () => ({
    title: 'Realise the initiative',
    about: 'the solution is in use',
    button: 'End as realised',
  }),
};
