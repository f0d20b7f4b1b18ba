import * as z from 'zod/mini';
import { daysBetween } from './calendar.ts';
import { day, hours, id, instant, line, prose, rowBase } from './field.ts';
import { driveId, gateId, phaseId } from './model.ts';
import type { Refusal } from './refusal.ts';
import { insist, type Tx } from './tx.ts';

export const visibility = z.enum(['draft', 'internal', 'public']);
export const state = z.enum(['active', 'onHold', 'realised', 'cancelled']);

/** Where an initiative came from (W6; imports are told apart from decisions). */
export const origin = z.object({
  kind: z.enum(['capture', 'workshop', 'imported']),
  /** The name of somebody without an account who had the idea. */
  author: z.optional(line),
  anonymous: z.optional(z.boolean()),
  workshopId: z.optional(id),
  /** What the workshop was called and when it was: whoever reads the initiative may not see the workshop. */
  workshop: z.optional(line),
  on: z.optional(day),
  /** The notes that it came from, as they said then, with whom they were written as. */
  notes: z.optional(z.array(z.object({ id, text: prose, author: z.optional(line) }))),
  /** Votes in the last round that was shown, and how many had voted. */
  votes: z.optional(z.int()),
  ballots: z.optional(z.int()),
  source: z.optional(z.string()),
});

/** A gate that has been passed: by a request whose decisions opened it, or stated by an import. */
export const passage = z.object({
  gate: gateId,
  at: instant,
  requestId: z.optional(id),
  imported: z.optional(z.boolean()),
});

/** The head of an initiative (product.md §2). Its parts are rows of their own, so that two people can work at once. */
export const initiative = z.object({
  ...rowBase,
  /** 2026-017, given by the server in the transaction that first stores it. */
  number: z.optional(z.string()),
  title: line,
  summary: z.optional(prose),
  drive: z.optional(driveId),
  need: z.optional(prose),
  needWhose: z.optional(prose),
  needEvidence: z.optional(prose),
  hypothesis: z.optional(prose),
  estimatedValue: z.optional(prose),
  challenge: z.optional(prose),
  testGroup: z.optional(prose),
  /** Wanted working time, ahead of the gate on time. */
  wantedHours: z.optional(hours),
  wantedFrom: z.optional(day),
  wantedUntil: z.optional(day),
  /** Results of the pilot, how it should be developed, where it will be run: ahead of scaling up. */
  pilotResults: z.optional(prose),
  developmentProposal: z.optional(prose),
  maintainedBy: z.optional(prose),
  residentInvolvement: z.optional(prose),
  collaborationWish: z.optional(prose),
  cityWide: z.optional(z.boolean()),
  challengesCore: z.optional(z.boolean()),
  ownerId: id,
  coOwnerIds: z.array(id),
  facilitatorId: z.optional(id),
  leadDepartmentId: z.optional(id),
  partnerDepartmentIds: z.array(id),
  tags: z.array(line),
  technologies: z.array(line),
  visibility,
  phase: phaseId,
  /** When it entered its phase: days in phase follow from it. */
  phaseSince: instant,
  state,
  /** Resting until this day's review (set by a decision to hold). */
  restUntil: z.optional(day),
  /** Gates behind it now, oldest first. Going back removes those it must pass anew (G11). */
  passed: z.array(passage),
  /** A wish that another department takes the lead, and the departments that have said yes to it. */
  leadProposal: z.optional(z.object({ departmentId: id, by: id, at: instant, acceptedBy: z.array(id) })),
  /** The open request, so that the lists and the access rules need not read its parts. */
  asks: z.optional(z.object({ requestId: id, gate: gateId, departmentIds: z.array(id), at: instant })),
  origin,
  createdAt: instant,
  createdBy: id,
  withdrawnAt: z.optional(instant),
  withdrawnBy: z.optional(id),
});
export type Initiative = z.infer<typeof initiative>;

/** The read every deed on an initiative needs. */
export const headOf = (initiativeId: string) =>
  ({ owner: initiativeId, table: 'initiative', id: initiativeId }) as const;

/** The initiative's head. @throws Refused `notFound`. */
export function theInitiative(tx: Tx, initiativeId: string): Initiative {
  const head = tx.get('initiative', initiativeId, initiativeId);
  insist(head, { code: 'notFound', what: 'initiative' });
  return head;
}

export const isEnded = (head: Initiative) => head.state === 'realised' || head.state === 'cancelled';
export const isOwnedBy = (head: Initiative, personId: string) =>
  head.ownerId === personId || head.coOwnerIds.includes(personId);

/** Why nothing on it may be changed now: it has ended, or was withdrawn. */
export function whyClosed(head: Initiative): Refusal | undefined {
  if (isEnded(head)) return { code: 'ended' };
  if (head.withdrawnAt) return { code: 'withdrawn', what: 'initiative' };
  return undefined;
}

/** Whole days that it has stood in its phase. */
export const daysInPhase = (head: Initiative, today: string): number =>
  Math.max(0, daysBetween(head.phaseSince, today));
