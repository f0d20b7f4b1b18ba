import type { Issue, OutboxEntry } from '../sync/stores.ts';
import type { Outcome, Result } from '../sync/protocol.ts';
import { hasBase } from './base.ts';
import { type Cabinet, type CabinetTx, theWriter } from './cabinet.ts';
import { replay, settle } from './replay.ts';
import { refreshPerson } from './rights.ts';
import type { Shape } from './shape.ts';

/** What takes the place of a deed that was never sent: a gap in the numbers would stop the writer for ever. */
export const noop = 'noop';

/**
 * The oldest entries above `after`, marked `sending` on disk before they are given out: from then on they may have
 * reached the server and can no longer be replaced or discarded.
 */
export async function handOut(
  cabinet: Cabinet,
  limit: number,
  after: number,
  upTo = Number.POSITIVE_INFINITY,
): Promise<readonly OutboxEntry[]> {
  if (upTo <= after) return [];
  return cabinet.transact('write', ['outbox'], async (tx) => {
    const entries = await tx.all('outbox', {
      from: after + 1,
      limit,
      to: upTo,
    });
    const sending = entries.map((entry): OutboxEntry => ({ ...entry, state: 'sending' }));
    const fresh = sending.filter((_, nth) => entries[nth]?.state !== 'sending');
    if (fresh.length > 0) await tx.put('outbox', fresh);
    return sending;
  });
}

/** What is unsent, marked on disk as handed out before it leaves: from then on it may reach the city by another way, so it can neither be replaced nor discarded. */
export async function handOutToFile(tx: CabinetTx): Promise<readonly OutboxEntry[]> {
  const entries = await tx.all('outbox');
  const fresh = entries.filter(({ state }) => state === 'ready');
  if (fresh.length > 0)
    await tx.put(
      'outbox',
      fresh.map((entry): OutboxEntry => ({ ...entry, state: 'exported' })),
    );
  return entries.map((entry) => (entry.state === 'ready' ? { ...entry, state: 'exported' } : entry));
}

/** A new writer; the outbox keeps its mids, by which the server knows what it has already (S3), and is numbered anew from 1. */
export async function renewWriter(cabinet: Cabinet, clientID: string, former: string): Promise<void> {
  await cabinet.transact('write', ['outbox', 'carried', 'parcels', 'meta'], async (tx) => {
    const writer = await theWriter(tx);
    if (writer.clientID !== former) return;
    await renumber(tx, clientID, await tx.all('outbox'));
  });
}

/** Gives the outbox these entries, numbered from 1 under a new writer. */
export async function renumber(
  tx: CabinetTx,
  clientID: string,
  entries: readonly OutboxEntry[],
): Promise<void> {
  const writer = await theWriter(tx);
  await moveMarks(tx, entries);
  await tx.delete('outbox', await tx.keys('outbox'));
  await tx.put(
    'outbox',
    entries.map((entry, nth) => ({ ...entry, id: nth + 1 })),
  );
  await tx.put('meta', [{ ...writer, clientID, nextId: entries.length + 1 }]);
}

/** What was read in among one's own stays where it was. */
async function moveMarks(tx: CabinetTx, entries: readonly OutboxEntry[]): Promise<void> {
  const [carried, parcels] = [await tx.all('carried'), await tx.all('parcels')];
  if (carried.length + parcels.length === 0) return;
  const before = await tx.all('outbox');
  const there = new Set(before.map(({ mid }) => mid));
  const number = new Map(entries.map(({ mid }, nth) => [mid, nth + 1]));
  // What a restored city is offered again was done before all that is still pending.
  const again = entries.filter(({ mid }) => !there.has(mid)).length;
  const moved = (after: number) => {
    const last = before.findLast(({ id, mid }) => id <= after && number.has(mid));
    return (last && number.get(last.mid)) ?? again;
  };
  await tx.put(
    'carried',
    carried.map((record) => ({ ...record, after: moved(record.after) })),
  );
  await tx.put(
    'parcels',
    parcels.map(({ after = 0, ...parcel }) => ({ ...parcel, after: moved(after) })),
  );
}

/**
 * Keeps a push's bad outcomes with their entries, so that none is forgotten if the reply to the pull is lost (S2). What was said to a
 * former writer says nothing here any more: a city that was put back since may have said it, and the new writer brings the same deeds
 * again and is told.
 */
export async function noteResults(cabinet: Cabinet, results: readonly Result[]): Promise<void> {
  const bad = results.filter((result) => isBad(wordOf(result).outcome));
  if (bad.length === 0) return;
  await cabinet.transact('write', ['outbox', 'meta'], async (tx) => {
    const { clientID: writer } = await theWriter(tx);
    const words = new Map(
      bad.filter(({ clientID }) => clientID === writer).map((result) => [result.mid, wordOf(result)]),
    );
    const told = (await tx.all('outbox')).flatMap((entry) => {
      const outcome = words.get(entry.mid);
      return outcome ? [{ ...entry, outcome }] : [];
    });
    await tx.put('outbox', told);
  });
}

/** What a result says of the deed itself: a duplicate says what it was the first time. */
export function wordOf({ outcome, was, reason }: Result): {
  outcome: Outcome;
  reason?: { readonly code: string };
} {
  const said = outcome === 'duplicate' ? (was ?? 'applied') : outcome;
  return { outcome: said, ...(reason ? { reason } : {}) };
}

export const isBad = (outcome: Outcome): outcome is 'rejected' | 'quarantined' =>
  outcome === 'rejected' || outcome === 'quarantined';

const everything = ['heads', 'parts', 'base', 'carried', 'outbox', 'issues', 'meta'] as const;

/** Takes back a deed that was never handed out. One that was may have reached the server: undo it with another deed. @param fresh a mid that nothing has. */
export async function discard(
  cabinet: Cabinet,
  shape: Shape,
  mid: string,
  fresh: string,
): Promise<'discarded' | 'sent' | 'gone'> {
  return cabinet.transact('write', everything, async (tx) => {
    const entry = (await tx.all('outbox')).find((e) => e.mid === mid);
    if (!entry) return 'gone';
    if (entry.state !== 'ready') return 'sent';
    await emptyOut(tx, shape, entry, fresh);
    return 'discarded';
  });
}

/** Takes a deed that cannot be sent at all out of the way, whole, so that it blocks no other (S2, S9). */
export async function setAside(
  cabinet: Cabinet,
  shape: Shape,
  mid: string,
  reason: { readonly code: string },
  at: string,
  fresh: string,
): Promise<void> {
  await cabinet.transact('write', everything, async (tx) => {
    const entry = (await tx.all('outbox')).find((e) => e.mid === mid);
    if (!entry) return;
    const issue: Issue = { mid, kind: 'rejected', entry, reason, at };
    await tx.put('issues', [issue]);
    await emptyOut(tx, shape, entry, fresh);
  });
}

/**
 * Under the same id, since a gap would stop the writer, but with a mid of its own (`fresh`): a copy of this device may still hold
 * the deed, and must not be told that it was done (S11).
 */
async function emptyOut(tx: CabinetTx, shape: Shape, entry: OutboxEntry, fresh: string): Promise<void> {
  const { coalesce: _field, blocked: _reason, ...kept } = entry;
  await tx.put('outbox', [{ ...kept, mid: fresh, name: noop, args: {}, owners: [] }]);
  const rebuilt = await replay(tx, shape, await tx.all('outbox'), entry.owners);
  await settle(tx, shape, rebuilt);
  if (rebuilt.owners.has(shape.people.owner)) await refreshPerson(tx, shape);
}

/** The newest entry. */
export async function lastEntry(tx: CabinetTx): Promise<OutboxEntry | undefined> {
  return (await tx.all('outbox', { limit: 1, backwards: true }))[0];
}

/** Names the field that an edit changes: all it says but the value and what its writer saw. `undefined` if it is no edit of a field. */
export function coalesceKey(name: string, args: unknown): string | undefined {
  if (!hasBase(args) || typeof args !== 'object' || args === null || !('value' in args)) return undefined;
  const { value: _value, base: _base, ...where } = args;
  return `${name} ${JSON.stringify(Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}
