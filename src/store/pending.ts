import type { OutboxEntry } from '../sync/stores.ts';
import type { CarriedRecord } from './cabinet.ts';

/** A deed that shows here and that the city has not dealt with: one's own, or a colleague's that was handed over. */
export type Pending = OutboxEntry | CarriedRecord;

/**
 * All that is pending, in the order in which this device came to know of it. Whatever builds on something else stands after it: a
 * colleague can only have built on what had left this device before, and here one builds only on what has been read in.
 */
export function inOrder(
  carried: readonly CarriedRecord[],
  outbox: readonly OutboxEntry[],
): readonly Pending[] {
  if (carried.length === 0) return outbox;
  const all: Pending[] = [];
  let next = 0;
  for (const record of carried.toSorted((a, b) => a.after - b.after || a.place - b.place)) {
    for (; (outbox[next]?.id ?? Number.POSITIVE_INFINITY) <= record.after; next++)
      all.push(...outbox.slice(next, next + 1));
    all.push(record);
  }
  return [...all, ...outbox.slice(next)];
}
