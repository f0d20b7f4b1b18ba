import { plural } from '../../plural.ts';
import type { Texts } from '../../sv.ts';

const count = plural('en');

export const files = {
  csv: 'Export CSV',
  json: 'Export JSON',
  fileName: 'portfolio',
  done: (n: number, file: string) =>
    count(n, { one: `One initiative is saved in ${file}.`, other: `${n} initiatives are saved in ${file}.` }),
  columns: {
    number: 'Number',
    title: 'Initiative',
    phase: 'Phase',
    phaseName: 'Name of phase',
    standing: 'State',
    department: 'Department',
    partners: 'Co-funding departments',
    owner: 'Idea owner',
    phaseSince: 'In phase since',
    days: 'Days in phase',
    next: 'Next decision',
    askedOn: 'Requested',
    restUntil: 'On hold until',
    endedOn: 'Ended',
    asked: 'Applied for SEK',
    granted: 'Granted SEK',
    used: 'Used SEK',
    criteriaYes: 'Criteria yes',
    criteriaPartly: 'Criteria partly',
    criteriaOf: 'Criteria in all',
    goal: 'Effect goal',
    baseline: 'Baseline',
    measured: 'Latest measured value',
    target: 'Target',
    unit: 'Unit',
    drive: 'Driven by',
    challenge: 'Challenge',
    tags: 'Tags',
    technologies: 'Technology',
    cityWide: 'City-wide',
    collaboration: 'Partners wanted',
    residents: 'Resident involvement',
    summary: 'Summary',
    reason: 'Reason for stopping',
    lessons: 'Lessons',
  },
} satisfies Texts['portfolio']['files'];
