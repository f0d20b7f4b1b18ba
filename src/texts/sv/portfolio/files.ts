import { plural } from '../../plural.ts';

const count = plural('sv');

/** Exportera: the list as a file that a spreadsheet or another system opens (R4). */
export const files = {
  csv: 'Exportera CSV',
  json: 'Exportera JSON',
  /** The first word of the file's name; small letters a to z. */
  fileName: 'portfolj',
  done: (n: number, file: string) =>
    count(n, { one: `Ett initiativ är sparat i ${file}.`, other: `${n} initiativ är sparade i ${file}.` }),
  columns: {
    number: 'Nummer',
    title: 'Initiativ',
    phase: 'Fas',
    phaseName: 'Fasens namn',
    standing: 'Läge',
    department: 'Förvaltning',
    partners: 'Samfinansierande förvaltningar',
    owner: 'Idébärare',
    phaseSince: 'I fasen sedan',
    days: 'Dagar i fas',
    next: 'Nästa beslut',
    askedOn: 'Begärt',
    restUntil: 'Vilande till',
    endedOn: 'Avslutat',
    asked: 'Sökt kr',
    granted: 'Beviljat kr',
    used: 'Använt kr',
    criteriaYes: 'Kriterier ja',
    criteriaPartly: 'Kriterier delvis',
    criteriaOf: 'Kriterier totalt',
    goal: 'Effektmål',
    baseline: 'Utgångsvärde',
    measured: 'Senaste mätvärde',
    target: 'Mål',
    unit: 'Enhet',
    drive: 'Drivkraft',
    challenge: 'Utmaning',
    tags: 'Etiketter',
    technologies: 'Teknik',
    cityWide: 'Stadsgemensamt',
    collaboration: 'Samarbete sökes',
    residents: 'Invånarinvolvering',
    summary: 'Sammanfattning',
    reason: 'Orsak till avslut',
    lessons: 'Lärdomar',
  },
};
