import { daysBetween } from './calendar.ts';
import type { Row } from './tx.ts';

/**
 * Whether a workshop is ongoing is asked also where there are no schemas: by the service worker, about rows that another version of
 * the app may have written (W9). So this believes nothing of what it is handed.
 */

/**
 * Does it go on now, as far as anybody has said (W9)? Then no update of the app may be applied. One that nobody has ended is over when
 * the day after has passed: it must not hold updates for ever. By a clock that has been set back it goes on too.
 */
export function isOngoing(
  workshop: { readonly startedAt?: unknown; readonly endedAt?: unknown; readonly withdrawnAt?: unknown },
  nowISO: string,
): boolean {
  const { startedAt, endedAt, withdrawnAt } = workshop;
  if (typeof startedAt !== 'string' || typeof endedAt === 'string' || typeof withdrawnAt === 'string')
    return false;
  return daysBetween(startedAt, nowISO) <= 1;
}

/** Does it go on at this person's device: do they lead it, or does their tablet take part? */
export function goesOnFor(personId: string, workshop: Row, nowISO: string): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...workshop };
  const isAmong = (ids: unknown) => Array.isArray(ids) && ids.includes(personId);
  return (isAmong(fields['leaderIds']) || isAmong(fields['memberIds'])) && isOngoing(fields, nowISO);
}
