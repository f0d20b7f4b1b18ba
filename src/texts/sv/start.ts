import type { Waiting } from '../../domain/waiting.ts';
import type { Naming } from '../naming.ts';
import { plural } from '../plural.ts';
import { inSentence } from '../sentence.ts';

const count = plural('sv');

/** What the lines of "Väntar på dig" name things with. */
export interface WaitingNaming extends Pick<Naming, 'department' | 'gate' | 'money' | 'day'> {
  /** 10 dagar sedan */
  ago(day: string): string;
}

/** A line of "Väntar på dig": what to do, and what about it. The initiative's title stands between them. */
export interface WaitingWords {
  readonly title: string;
  readonly about?: string;
  /** The verb, where it stands on top of Start. */
  readonly button: string;
}

/** One text for each kind of waiting: one that is missing does not compile. */
export type WaitingTexts = {
  [K in Waiting['kind']]: (waiting: Extract<Waiting, { kind: K }>, names: WaitingNaming) => WaitingWords;
};

const waiting: WaitingTexts = {
  decide: ({ gate, departmentId, asked, asDeputy, on }, names) => ({
    title: names.gate(gate),
    about: [
      asDeputy ? `Du är ersättare för ${names.department(departmentId)}` : names.department(departmentId),
      ...(asked === undefined ? [] : [`sökt ${names.money(asked)}`]),
      `begärt ${names.ago(on)}`,
    ].join(' · '),
    button: 'Läs underlaget',
  }),
  complete: ({ gate, departmentId, text }, names) => ({
    title: `Komplettera inför ${names.gate(gate)}`,
    about: text ? `${names.department(departmentId)}: ${text}` : names.department(departmentId),
    button: 'Komplettera',
  }),
  reconsider: ({ gate, departmentId }, names) => ({
    title: 'Avsluta eller ompröva',
    about: `${names.department(departmentId)} sa nej i ${names.gate(gate)}`,
    button: 'Läs beslutet',
  }),
  acceptShortfall: ({ missing }, names) => ({
    title: 'Anpassa planen till pengarna',
    about: `${names.money(missing)} beviljades inte`,
    button: 'Se besluten',
  }),
  condition: ({ text, on, overdue, mine }, names) => ({
    title: mine ? 'Är villkoret uppfyllt?' : 'Uppfyll villkoret',
    about: overdue
      ? `${text} · skulle vara klart ${names.day(on)}`
      : `${text} · klart senast ${names.day(on)}`,
    button: 'Se villkoret',
  }),
  check: ({ days }) => ({
    title: 'Skapar piloten värde?',
    about: count(days, { one: 'En dag sedan någon svarade', other: `${days} dagar sedan någon svarade` }),
    button: 'Öppna pilotloggen',
  }),
  review: ({ on }, names) => ({
    title: 'Ta ställning till om vilan är slut',
    about: `Vilade till ${names.day(on)}`,
    button: 'Ta ställning',
  }),
  fallen: ({ gate }, names) => ({
    title: `Begär ${inSentence(names.gate(gate))} på nytt`,
    about: 'En rättelse har ändrat beslutet, så nästa beslut kan inte öppna',
    button: 'Begär beslut',
  }),
  unregistered: ({ gate, departmentId, on }, names) => ({
    title: 'Skriv in diarienummer',
    about: `${names.gate(gate)}, ${names.department(departmentId)}, beslutat ${names.day(on)}`,
    button: 'Öppna protokollet',
  }),
  lead: ({ departmentId, proposed }, names) => ({
    title: 'Svara på byte av ansvarig förvaltning',
    about:
      departmentId === proposed
        ? `Förslaget är ${names.department(proposed)}`
        : `${names.department(proposed)} i stället för ${names.department(departmentId)}`,
    button: 'Svara',
  }),
  orphan: () => ({
    title: 'Välj ny idébärare',
    about: 'Idébäraren har slutat',
    button: 'Öppna initiativet',
  }),
  conflict: ({ fields }) => ({
    title: count(fields, { one: 'Krock att avgöra', other: `${fields} krockar att avgöra` }),
    about: 'Två har ändrat samma sak. Båda texterna finns kvar',
    button: 'Avgör',
  }),
};

/** Start: what do I do now? */
export const start = {
  title: 'Start',
  /** When nothing of one's own waits, a decision does. */
  decide: (gate: string) => `Fatta ${inSentence(gate)}`,
  waitingTitle: 'Väntar på dig',
  workshopGoesOn: 'Workshop pågår – fortsätt',
  nothingWaits: 'Inget väntar på dig just nu.',
  waiting,
  notSent: (n: number) =>
    count(n, { one: 'En ändring gick inte att skicka', other: `${n} ändringar gick inte att skicka` }),
  notSentAbout: 'Läs varför i Synk. Det du skrev finns kvar.',
  unsent: (n: number) =>
    count(n, { one: 'En ändring finns bara här', other: `${n} ändringar finns bara här` }),
  unsentAbout: (when: string) => `Den äldsta sparades ${when}. Skicka när du har nät.`,
  mine: 'Mina initiativ',
  /** When only ideas are there. */
  mineOnlyIdeas: 'En idé blir ett initiativ när du delar den med din förvaltning.',
  noneOfThese: 'Du har inga sådana initiativ.',
  yourInitiatives: 'dina initiativ',
  filter: {
    name: 'Visa initiativ',
    all: 'Alla',
    active: 'Pågår',
    onHold: 'Vilande',
    ended: 'Avslutade',
    showing: (what: string) => `Visa: ${what}`,
  },
  phaseAndDays: (phase: string, days: string) => `${phase} · ${days}`,
  phaseAnd: (phase: string, about: string) => `${phase} · ${about}`,
  onHoldUntil: (day: string) => `Vilande till ${day}`,
  stoppedIn: (phase: string) => `Avbruten i ${phase}`,
  lesson: (lesson: string) => `Lärdom: ${lesson}`,
  ideas: 'Mina idéer',
  ideasAbout: 'Utkast som bara du och de som hjälper dig ser.',
  showAllIdeas: (n: number) => `Visa alla ${n} idéer`,
};
