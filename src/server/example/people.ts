import type { Role } from '../../domain/person.ts';

/** The example city's departments and people. The people are made up; there is one for each role one may want to try. */

export const departments = {
  slf: { name: 'Stadsledningsförvaltningen', code: 'SLF', board: 'Kommunstyrelsen', budget: 2_000_000 },
  vof: {
    name: 'Vård- och omsorgsförvaltningen',
    code: 'VOF',
    board: 'Vård- och omsorgsnämnden',
    budget: 1_500_000,
  },
  sff: {
    name: 'Skol- och fritidsförvaltningen',
    code: 'SFF',
    board: 'Barn- och utbildningsnämnden',
    budget: 1_200_000,
  },
  sof: { name: 'Socialförvaltningen', code: 'SOF', board: 'Socialnämnden', budget: 600_000 },
  amf: { name: 'Arbetsmarknadsförvaltningen', code: 'AMF', board: 'Arbetsmarknadsnämnden', budget: 500_000 },
  sbf: { name: 'Stadsbyggnadsförvaltningen', code: 'SBF', board: 'Stadsbyggnadsnämnden', budget: 800_000 },
  faf: { name: 'Fastighetsförvaltningen', code: 'FAF', board: 'Fastighetsnämnden', budget: 700_000 },
} as const;
export type DepartmentKey = keyof typeof departments;

interface Somebody {
  readonly name: string;
  readonly title: string;
  readonly department: DepartmentKey;
  readonly roles: readonly { role: Role; in?: DepartmentKey; limit?: number }[];
}

const owner = { role: 'ideaOwner' } as const;
const lead = (department: DepartmentKey) => ({ role: 'innovationLead', in: department }) as const;
const decider = (department: DepartmentKey, limit?: number) =>
  ({ role: 'decisionMaker', in: department, ...(limit === undefined ? {} : { limit }) }) as const;

/** The first is whom a visitor is from the beginning: an idea owner, with something under way in every phase. */
export const people = {
  bilal: { name: 'Bilal Haddad', title: 'IT-pedagog', department: 'sff', roles: [owner] },
  astrid: { name: 'Astrid Lindqvist', title: 'Undersköterska', department: 'vof', roles: [owner] },
  yusuf: { name: 'Yusuf Demir', title: 'Socialsekreterare', department: 'sof', roles: [owner] },
  ingrid: {
    name: 'Ingrid Wallin',
    title: 'Processledare',
    department: 'slf',
    roles: [owner, { role: 'facilitator', in: 'slf' }, lead('slf')],
  },
  camilla: { name: 'Camilla Ek', title: 'Innovationsledare', department: 'vof', roles: [owner, lead('vof')] },
  david: {
    name: 'David Sjöberg',
    title: 'Innovationsledare',
    department: 'sff',
    roles: [owner, lead('sff')],
  },
  nadia: {
    name: 'Nadia Rahimi',
    title: 'Utvecklingsledare',
    department: 'amf',
    roles: [owner, lead('amf'), lead('sof')],
  },
  peter: {
    name: 'Peter Falk',
    title: 'Utvecklingschef',
    department: 'sbf',
    roles: [owner, lead('sbf'), lead('faf')],
  },
  eva: { name: 'Eva Sandström', title: 'Förvaltningschef', department: 'vof', roles: [decider('vof')] },
  fredrik: {
    name: 'Fredrik Nyman',
    title: 'Förvaltningschef',
    department: 'sff',
    roles: [decider('sff', 500_000)],
  },
  gunilla: {
    name: 'Gunilla Ahlberg',
    title: 'Verksamhetschef',
    department: 'amf',
    roles: [decider('amf', 200_000)],
  },
  hassan: { name: 'Hassan Karimi', title: 'Förvaltningschef', department: 'sof', roles: [decider('sof')] },
  karin: {
    name: 'Karin Holm',
    title: 'Stadsbyggnadsdirektör',
    department: 'sbf',
    roles: [decider('sbf'), decider('faf', 300_000)],
  },
  lars: { name: 'Lars Bergman', title: 'Stadsdirektör', department: 'slf', roles: [decider('slf')] },
  johanna: {
    name: 'Johanna Strand',
    title: 'Systemförvaltare',
    department: 'slf',
    roles: [{ role: 'admin' }],
  },
  maja: { name: 'Maja Öberg', title: 'Kommunikatör', department: 'slf', roles: [{ role: 'reader' }] },
} as const satisfies Record<string, Somebody>;
export type PersonKey = keyof typeof people;

/** Which of the example city's departments stands for a department named in the data, some of it from other cities. */
export function departmentFor(name: string | null): DepartmentKey {
  const text = (name ?? '').toLowerCase();
  if (/vård|omsorg och stöd|hälso/.test(text)) return 'vof';
  if (/skol|förskol/.test(text)) return 'sff';
  if (/social|individ/.test(text)) return 'sof';
  if (/arbetsmarknad/.test(text)) return 'amf';
  if (/stadsbyggnad|renhåll|nsr/.test(text)) return 'sbf';
  if (/fastighet|service|helsingborgshem/.test(text)) return 'faf';
  return 'slf';
}
