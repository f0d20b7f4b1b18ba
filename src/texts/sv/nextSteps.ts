import type { NextStep } from '../../domain/nextStep.ts';
import type { Naming } from '../naming.ts';
import { plural } from '../plural.ts';
import { inSentence } from '../sentence.ts';

const count = plural('sv');

/** A next step, or the week's post in a pilot's log. */
export type Step = NextStep | { readonly step: 'log'; readonly days: number | undefined };

/** What these sentences name things with. */
export interface StepNaming extends Pick<Naming, 'department' | 'gate' | 'money' | 'day'> {
  /** a, b och c */
  list(items: readonly string[]): string;
  deliverable(id: string): string;
}

export interface StepWords {
  /** What to do, as a headline. */
  readonly title: string;
  /** Why, or what about it: a short phrase after the initiative's phase. */
  readonly about?: string;
  /** The verb on the button. */
  readonly button: string;
}

/** One text for each step: a step that is missing does not compile. */
export type StepTexts = {
  [S in Step['step']]: (step: Extract<Step, { step: S }>, names: StepNaming) => StepWords;
};

export const nextSteps: StepTexts = {
  restore: () => ({ title: 'Återställ initiativet, eller låt det vara', button: 'Öppna initiativet' }),
  learn: () => ({ title: 'Läs vad ni lärde er', button: 'Läs lärdomarna' }),
  followBenefits: () => ({ title: 'Följ upp nyttan', button: 'Öppna initiativet' }),
  review: ({ on }, names) => ({
    title: 'Ta ställning till om vilan är slut',
    ...(on ? { about: `vilar till ${names.day(on)}` } : {}),
    button: 'Ta ställning',
  }),
  await: ({ gate, departmentIds, missing }, names) => ({
    title:
      departmentIds.length > 0
        ? `Vänta på beslut från ${names.list(departmentIds.map((id) => names.department(id)))}`
        : `Vänta på ${names.gate(gate)}`,
    ...(missing > 0 ? { about: `${names.money(missing)} saknas` } : {}),
    button: 'Se begäran',
  }),
  acceptShortfall: ({ missing }, names) => ({
    title: 'Anpassa planen till pengarna',
    about: `${names.money(missing)} beviljades inte`,
    button: 'Se besluten',
  }),
  meetConditions: ({ gate, count: n }, names) => ({
    title: count(n, {
      one: `Uppfyll villkoret före ${names.gate(gate)}`,
      other: `Uppfyll villkoren före ${names.gate(gate)}`,
    }),
    about: count(n, { one: 'ett villkor kvar', other: `${n} villkor kvar` }),
    button: 'Se villkoren',
  }),
  reconsider: ({ gate }, names) => ({
    title: 'Avsluta eller ompröva',
    about: `nej i ${names.gate(gate)}`,
    button: 'Läs beslutet',
  }),
  complete: ({ gate, text }, names) => ({
    title: `Komplettera inför ${names.gate(gate)}`,
    ...(text ? { about: text } : {}),
    button: 'Komplettera',
  }),
  decideAnew: ({ gate }, names) => ({
    title: `Begär ${inSentence(names.gate(gate))} på nytt`,
    about: 'en rättelse har ändrat beslutet',
    button: 'Begär beslut',
  }),
  chooseLead: () => ({
    title: 'Välj ansvarig förvaltning',
    about: 'den tar emot begäran om beslut',
    button: 'Välj förvaltning',
  }),
  describe: ({ gate, missing }, names) => ({
    title: `Gör klart inför ${names.gate(gate)}`,
    about: `saknas: ${names.list(missing.map((id) => names.deliverable(id)))}`,
    button: 'Fyll i',
  }),
  check: ({ days }) => ({
    title: 'Skapar piloten värde?',
    about: count(days, { one: 'en dag sedan någon svarade', other: `${days} dagar sedan någon svarade` }),
    button: 'Skriv loggpost',
  }),
  log: ({ days }) => ({
    title: days === undefined ? 'Skriv första loggposten' : 'Skriv veckans loggpost',
    ...(days === undefined ? {} : { about: `senast för ${days} dagar sedan` }),
    button: 'Skriv loggpost',
  }),
  request: ({ gate }, names) => ({
    title: `Begär ${inSentence(names.gate(gate))}`,
    about: 'allt som brukar behövas finns',
    button: 'Begär beslut',
  }),
  implement: () => ({
    title: 'Skriv var lösningen används',
    about: 'minst en verksamhet behövs för att initiativet ska bli realiserat',
    button: 'Lägg till verksamhet',
  }),
  realise: () => ({
    title: 'Realisera initiativet',
    about: 'lösningen används',
    button: 'Avsluta som realiserat',
  }),
};
