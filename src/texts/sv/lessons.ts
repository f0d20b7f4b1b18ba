import { plural } from '../plural.ts';

const count = plural('sv');

/** Lärdomar: what has been tried, and what it taught. */
export const lessons = {
  title: 'Lärdomar',
  theLessons: 'lärdomarna',
  about:
    'Här finns det som staden har provat och lärt sig. Ett avbrutet initiativ är också ett resultat: nästa slipper börja om från början.',
  search: 'Sök bland lärdomar',
  searchShort: 'Sök, till exempel sensorer',
  ending: 'Hur det slutade',
  allEndings: 'Alla avslutade',
  realised: 'Realiserade',
  cancelled: 'Avbrutna',
  reason: 'Orsak till avslut',
  allReasons: 'Alla orsaker',
  option: (name: string, n: number) => `${name} (${n})`,
  phase: 'Fas där det slutade',
  allPhases: 'Alla faser',
  department: 'Förvaltning',
  allDepartments: 'Alla förvaltningar',
  clear: 'Rensa filter',
  counts: {
    realised: (n: number) => count(n, { one: 'realiserat', other: 'realiserade' }),
    cancelled: (n: number) => count(n, { one: 'avbrutet', other: 'avbrutna' }),
  },
  found: (n: number) => count(n, { one: 'En lärdom visas', other: `${n} lärdomar visas` }),
  empty: 'Inget initiativ är avslutat än. När något realiseras eller avbryts hamnar det som ni lärde er här.',
  toPortfolio: 'Till portföljen',
  nothingFound: 'Ingen lärdom passar det du har valt.',
  stoppedIn: (phase: string) => `Avbruten i ${phase}`,
  whyStopped: 'Därför avbröts det',
  learned: 'Det här lärde vi oss',
  reusable: 'Det här kan andra använda',
  showMore: (n: number) => `Visa ${n} till`,
  notTold: 'Inget är skrivet.',
};
