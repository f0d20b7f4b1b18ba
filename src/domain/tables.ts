import type * as z from 'zod/mini';
import { assessment } from './assessment.ts';
import { attachment } from './attachment.ts';
import { benefitLine } from './benefit.ts';
import { cluster } from './cluster.ts';
import { comment } from './comment.ts';
import { conflict } from './conflict.ts';
import { condition, decision, proposal, recusal, registration } from './decision.ts';
import { effectGoal, measurement } from './effect.ts';
import { ending, implementation } from './ending.ts';
import { basis, request, requestLine } from './gate.ts';
import { event } from './history.ts';
import { initiative } from './initiative.ts';
import { note } from './note.ts';
import { budget, department, fund, organisation } from './organisation.ts';
import { participant } from './participant.ts';
import { person } from './person.ts';
import { costEntry, logEntry, valueCheck } from './pilot.ts';
import { costItem, milestone, partner } from './plan.ts';
import { ballot, turnout, voteRound } from './vote.ts';
import { workshop } from './workshop.ts';
import { workshopStep } from './workshopStep.ts';

/** Tables whose row is the head of an owner: its id is the owner's. */
export const heads = { initiative, organisation, workshop };

/** Table → schema. The device's store, the server's storage and the types derive from it. */
export const tables = {
  ...heads,
  department,
  budget,
  fund,
  person,
  milestone,
  costItem,
  partner,
  effectGoal,
  measurement,
  benefitLine,
  logEntry,
  costEntry,
  valueCheck,
  assessment,
  request,
  requestLine,
  basis,
  decision,
  condition,
  registration,
  proposal,
  recusal,
  implementation,
  ending,
  comment,
  conflict,
  attachment,
  workshopStep,
  participant,
  note,
  cluster,
  voteRound,
  turnout,
  ballot,
  event,
};

export type Tables = { [N in keyof typeof tables]: z.infer<(typeof tables)[N]> };

export const isHead = (table: string): boolean => Object.hasOwn(heads, table);
