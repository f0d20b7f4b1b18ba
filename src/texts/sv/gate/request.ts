import { plural } from '../../plural.ts';
import { inSentence } from '../../sentence.ts';

const count = plural('sv');

/** Begär beslut. */
export const request = {
  title: (gate: string) => `Begär ${inSentence(gate)}`,
  cannotTitle: 'Det går inte att begära beslut nu',
  notYours: 'Det är idébäraren, workshopledaren eller förvaltningens innovationsledare som begär beslut.',
  onBehalf: (owner: string) =>
    `Du begär beslut för ${owner}, som är idébärare. Gör det när ni är överens. I begäran, i underlaget och i protokollet står att du begärde, och för vem.`,
  readOpen: 'Läs begäran som är öppen',
  ready: 'Inför beslutet',
  readyHint: 'Saknas något går det att begära ändå. Beslutet säger då vad som saknades.',
  who: 'Vem beslutar?',
  whoMoney: 'Vilka beslutar, och om hur mycket?',
  whoHint: 'Varje förvaltning fattar sitt eget beslut.',
  lead: (name: string) => `${name} (ansvarig)`,
  addDepartment: 'Fråga en förvaltning till',
  chooseDepartment: 'Välj förvaltning',
  removeDepartment: (name: string) => `Ta bort ${name}`,
  sum: 'Sökt sammanlagt',
  estimated: 'Beräknad kostnad',
  more: (amount: string) => `${amount} mer än den beräknade kostnaden`,
  less: (amount: string) => `${amount} mindre än den beräknade kostnaden`,
  equal: 'Lika mycket som den beräknade kostnaden',
  noCosts: 'Inga kostnader är inskrivna i upplägget än.',
  funds: 'Fonder',
  fundsHint: 'Pengar som staden har samlat. Reglerna hindrar inget, men är bra att veta.',
  fundFits: 'Begäran passar reglerna.',
  fundMinDepartments: (n: number) =>
    count(n, { one: 'Minst en förvaltning ska vara med.', other: `Minst ${n} förvaltningar ska vara med.` }),
  fundMinAmount: (amount: string) => `Minst ${amount}.`,
  fundMaxAmount: (amount: string) => `Högst ${amount}.`,
  fundNotNow: (period: string) => `Går att söka ${period}.`,
  time: 'Hur mycket tid?',
  hours: 'Timmar',
  period: 'Under vilken period?',
  periodMoney: 'När ska pengarna användas?',
  presentedBy: 'Föredragande',
  presentedByHint: 'Den som går igenom ärendet för beslutsfattaren.',
  message: 'Meddelande till dem som beslutar',
  preview: 'Läs underlaget som det blir',
  previewHint: 'Underlaget fryses när du begär beslut. Ändrar ni något sedan kan du göra en ny version.',
  submit: 'Begär beslut',
  submitHint: (names: string) => `${names} får begäran och underlaget.`,
  said: (gate: string) => `${gate} är begärt`,
  needAmount: (name: string) =>
    `Skriv hur mycket ${name} ska betala, i hela kronor. Skriv 0 om det inte är något.`,
  needHours: 'Skriv hur många timmar det gäller.',
  needFrom: 'Välj vilken dag det börjar.',
  needUntil: 'Välj vilken dag det slutar.',
  backwards: 'Perioden slutar innan den börjar. Ändra en av dagarna.',
};
