import { daysBetween } from './calendar.ts';
import type { Row } from './tx.ts';

/**
 * Whether a workshop goes on is asked also where there are no schemas: by the service worker, about rows that another version of the
 * app may have written (W9). So this believes nothing of what it is handed. With a schema: `isOngoing` in workshop.ts.
 */

/**
 * Has it been started, and neither ended nor withdrawn? One that nobody has ended is taken to be over when two days have passed: it
 * must not hold updates for ever. By a clock that has been set back it goes on too.
 * @param today a day, or an instant of it.
 */
export function goesOn(
  workshop: { readonly startedAt?: unknown; readonly endedAt?: unknown; readonly withdrawnAt?: unknown },
  today: string,
): boolean {
  const { startedAt, endedAt, withdrawnAt } = workshop;
  const isSaid = (at: unknown): at is string => typeof at === 'string' && at !== '';
  return isSaid(startedAt) && !isSaid(endedAt) && !isSaid(withdrawnAt) && daysBetween(startedAt, today) < 2;
}

/** Does it go on at this person's device: do they lead it, or does their tablet take part? */
export function goesOnFor(personId: string, workshop: Row, today: string): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...workshop };
  const isAmong = (ids: unknown) => Array.isArray(ids) && ids.includes(personId);
  return (isAmong(fields['leaderIds']) || isAmong(fields['memberIds'])) && goesOn(fields, today);
}
