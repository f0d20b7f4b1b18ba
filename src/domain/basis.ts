import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { BasisContent, Request, RequestLine } from './gate.ts';
import { headOf, isOwnedBy, type Initiative } from './initiative.ts';
import { readiness } from './readiness.ts';
import type { Read, Row, RowOf, Tx } from './tx.ts';

/** The parts of an initiative that a basis is made of. The pilot log is not among them: its values, checks and costs are rows of their own. */
const materialTables = [
  'milestone',
  'costItem',
  'partner',
  'effectGoal',
  'measurement',
  'benefitLine',
  'valueCheck',
  'costEntry',
  'assessment',
] as const;
type MaterialTable = (typeof materialTables)[number];

/** An initiative's head and those of its parts that a decision rests on. */
export type Material = { readonly head: Initiative } & {
  readonly [N in MaterialTable]: readonly RowOf<N>[];
};

/** What a deed that freezes a basis reads. */
export const materialReads = (initiativeId: string): readonly Read[] => [
  headOf(initiativeId),
  ...materialTables.map((table) => ({ owner: initiativeId, table })),
];

export function theMaterial(tx: Tx, head: Initiative): Material {
  return {
    head,
    milestone: tx.list('milestone', head.id),
    costItem: tx.list('costItem', head.id),
    partner: tx.list('partner', head.id),
    effectGoal: tx.list('effectGoal', head.id),
    measurement: tx.list('measurement', head.id),
    benefitLine: tx.list('benefitLine', head.id),
    valueCheck: tx.list('valueCheck', head.id),
    costEntry: tx.list('costEntry', head.id),
    assessment: tx.list('assessment', head.id),
  };
}

/** What is asked for, as the request and its lines say. */
export type Asking = Pick<Request, 'gate' | 'presentedBy' | 'message' | 'hours' | 'from' | 'until'> & {
  readonly lines: readonly Pick<RequestLine, 'departmentId' | 'lead' | 'asked'>[];
};

/**
 * The basis (G7): an allow-list of what a decision rests on, in form 1. A field that is not named here is not in it, so a
 * newer app's fields and whatever the server makes (versions, numbers, times) never change a hash. Of the judgements only
 * the owner's own are in it: others' reach different people at different times (C3). A change of this list is a new form.
 */
export function basisOf(material: Material, asking: Asking): BasisContent {
  const { head } = material;
  return wellFormed({
    form: 1,
    gate: asking.gate,
    asked: {
      ...pick(asking, ['presentedBy', 'message', 'hours', 'from', 'until']),
      lines: asking.lines
        .map((line) => pick(line, ['departmentId', 'lead', 'asked']))
        .sort((a, b) => order(a.departmentId, b.departmentId)),
    },
    initiative: {
      ...pick(head, [
        'title',
        'summary',
        'drive',
        'need',
        'needWhose',
        'needEvidence',
        'hypothesis',
        'estimatedValue',
        'challenge',
        'testGroup',
        'wantedHours',
        'wantedFrom',
        'wantedUntil',
        'pilotResults',
        'developmentProposal',
        'maintainedBy',
        'residentInvolvement',
        'collaborationWish',
        'cityWide',
        'challengesCore',
        'ownerId',
        'leadDepartmentId',
      ]),
      coOwnerIds: head.coOwnerIds.toSorted(),
      partnerDepartmentIds: head.partnerDepartmentIds.toSorted(),
      tags: head.tags.toSorted(),
      technologies: head.technologies.toSorted(),
    },
    plan: {
      milestones: parts(material.milestone, ['title', 'startsOn', 'dueOn', 'doneOn']),
      costs: parts(material.costItem, ['what', 'amount', 'departmentId']),
      partners: parts(material.partner, ['name', 'kind', 'contribution']),
      benefits: parts(material.benefitLine, [
        'departmentId',
        'year',
        'what',
        'unit',
        'planned',
        'realised',
        'benefitOwner',
      ]),
    },
    effectGoals: parts(material.effectGoal, [
      'indicator',
      'unit',
      'baseline',
      'target',
      'direction',
      'dueOn',
      'method',
      'responsibleId',
      'kind',
    ]),
    results: {
      measurements: parts(material.measurement, ['goalId', 'value', 'on', 'note']),
      checks: parts(material.valueCheck, ['on', 'value', 'verdict', 'note']),
      used: parts(material.costEntry, ['on', 'what', 'amount', 'departmentId']),
    },
    judgement: parts(
      material.assessment.filter((row) => row.byOwner && isOwnedBy(head, row.by)),
      ['criterion', 'answer', 'why'],
    ),
    readiness: readiness(asking.gate, material).map((item) => ({ ...item })),
  });
}

/** SHA-256 over RFC 8785 canonical JSON, in hexadecimal: equal on device and server. */
export function hashOf(content: BasisContent): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('a basis without canonical JSON');
  return bytesToHex(sha256(utf8ToBytes(text)));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The named fields that the value has. */
function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  const entries = fields.map((field) => [field, from[field]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Pick<T, K>;
}

/** The standing rows in order of id, each with its id and the named fields. */
function parts<R extends Row & { readonly withdrawnAt?: string | undefined }, K extends keyof R>(
  rows: readonly R[],
  fields: readonly K[],
) {
  return rows
    .filter((row) => !row.withdrawnAt)
    .toSorted((a, b) => order(a.id, b.id))
    .map((row) => pick(row, ['id', ...fields]));
}

/** Half a character, as a cut emoji leaves it, has no canonical form: it becomes the sign for an unreadable one. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)])) as T;
}
