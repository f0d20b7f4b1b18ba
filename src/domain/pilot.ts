import * as z from 'zod/mini';
import { authored, day, hours, id, instant, kronor, line, prose, rowBase, withdrawable } from './field.ts';
import { partDeeds, whoPlans } from './part.ts';

/** Loggpost (P1): says when it happened and when it was written. A correction is a new version that names the one it replaces (P5). */
export const logEntry = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  text: prose,
  happenedAt: instant,
  /** When it was written, as the writer's device says; `at` is when the city had it, which may be a week later (P1). */
  writtenAt: z.optional(instant),
  hours: z.optional(hours),
  /** The entry that this one is a new version of, and, on the old one, the version that took its place (P5). */
  corrects: z.optional(id),
  correctedBy: z.optional(id),
});
export type LogEntry = z.infer<typeof logEntry>;

/** Used money, dated (F5). */
export const costEntry = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  amount: kronor,
  on: day,
  what: line,
  departmentId: z.optional(id),
  logEntryId: z.optional(id),
});
export type CostEntry = z.infer<typeof costEntry>;

/** "Skapar det värde?" and what follows from it (G13). */
export const valueCheck = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  on: day,
  value: z.enum(['yes', 'unclear', 'no']),
  verdict: z.enum(['continue', 'adjust', 'closeDown']),
  note: z.optional(prose),
  logEntryId: z.optional(id),
});
export type ValueCheck = z.infer<typeof valueCheck>;

/** Money used apart from a log entry (F5). A wrong entry is withdrawn and a right one added. */
export const costEntryDeeds = partDeeds({
  table: 'costEntry',
  noun: 'costEntry',
  who: whoPlans,
  schema: costEntry,
  fields: ['amount', 'on', 'what', 'departmentId'],
  called: 'what',
});

/** A value check apart from a log entry (G13). */
export const valueCheckDeeds = partDeeds({
  table: 'valueCheck',
  noun: 'valueCheck',
  who: whoPlans,
  schema: valueCheck,
  fields: ['on', 'value', 'verdict', 'note'],
  called: 'verdict',
});
