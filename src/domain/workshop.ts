import * as z from 'zod/mini';
import { day, id, instant, line, prose, rowBase, withdrawable } from './field.ts';
import { goesOn } from './ongoing.ts';
import { insist, type Read, type Tx } from './tx.ts';

/** One tablet handed round, or one per group (W1). Phones of one's own need a network and come with guests. */
export const workshopMode = z.enum(['one', 'groups']);
export type WorkshopMode = z.infer<typeof workshopMode>;

/**
 * The time given to a step (W4). Running: when it is up, by the clock of the device that set it. Paused: what is left of it.
 * Every device shows it; none does anything when it is up.
 */
export const timer = z.strictObject({
  stepId: id,
  /** All the time given, in seconds. */
  seconds: z.int().check(z.positive(), z.maximum(86_400)),
  endsAt: z.optional(instant),
  leftSeconds: z.optional(z.int().check(z.nonnegative(), z.maximum(86_400))),
});
export type Timer = z.infer<typeof timer>;

/** The head of a workshop (product.md §8). Its steps, participants, notes, clusters and votes are rows of their own. */
export const workshop = z.object({
  ...rowBase,
  ...withdrawable,
  title: line,
  /** What the workshop is to lead to. */
  aim: z.optional(prose),
  /** The challenge or question that it starts from; its initiatives take it along. */
  challenge: z.optional(prose),
  on: z.optional(day),
  place: z.optional(line),
  /** The department whose initiatives come of it, and whose innovation lead sees it. */
  departmentId: z.optional(id),
  mode: workshopMode,
  /** Workshopledare: may do everything in it. */
  leaderIds: z.array(id),
  /** Colleagues whose tablets take part. */
  memberIds: z.array(id),
  /** Where the room is. A tablet without a network may be elsewhere; that is its own affair. */
  stepId: z.optional(id),
  timer: z.optional(timer),
  startedAt: z.optional(instant),
  startedBy: z.optional(id),
  endedAt: z.optional(instant),
  endedBy: z.optional(id),
  createdAt: instant,
  createdBy: id,
});
export type Workshop = z.infer<typeof workshop>;

/** The read every deed in a workshop needs. */
export const workshopHead = (workshopId: string) =>
  ({ owner: workshopId, table: 'workshop', id: workshopId }) as const;

/** A whole table of a workshop, as a read. */
export const inWorkshop = (workshopId: string, table: Read['table']): Read => ({ owner: workshopId, table });

/** The workshop's head. @throws Refused `notFound`. */
export function theWorkshop(tx: Tx, workshopId: string): Workshop {
  const head = tx.get('workshop', workshopId, workshopId);
  insist(head, { code: 'notFound', what: 'workshop' });
  return head;
}

/**
 * Does it go on now (W9)? Then no update of the app may be applied. One that nobody has ended is taken to be over when two days
 * have passed: it must not hold updates for ever.
 * @param today the city's day, `yyyy-mm-dd`.
 */
export const isOngoing = (
  head: Pick<Workshop, 'startedAt' | 'endedAt' | 'withdrawnAt'>,
  today: string,
): boolean => goesOn(head, today);
