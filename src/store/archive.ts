import type { Outcome } from '../sync/protocol.ts';
import type { OutboxEntry } from '../sync/stores.ts';
import type { ArchiveRecord, CabinetTx } from './cabinet.ts';

/** What the server said of a deed. */
export interface Word {
  readonly outcome: Outcome;
  readonly reason?: { readonly code: string };
}

const most = 5000;
const longest = 30 * 24 * 3_600_000;
/** The archive is tidied a little at each pull, so that no pull pays for all of it. */
const atOnce = 200;

/** Keeps acknowledged deeds, for a server that comes back from an old backup (S11). @returns the next free place. */
export async function archived(
  tx: CabinetTx,
  done: readonly OutboxEntry[],
  nextSeq: number,
  now: number,
): Promise<number> {
  if (done.length === 0) return nextSeq;
  const records = done.map((entry, nth): ArchiveRecord => ({ seq: nextSeq + nth, at: now, entry }));
  await tx.put('archive', records);
  const next = nextSeq + done.length;
  const oldest = await tx.all('archive', { limit: done.length + atOnce });
  const over = oldest.filter(({ seq, at }) => seq < next - most || at < now - longest);
  if (over.length > 0)
    await tx.delete(
      'archive',
      over.map((record) => record.seq),
    );
  return next;
}

/** What a restored server must be offered again, in order: the archive, but for what it says it knows. Each keeps its mid, so nothing is applied twice (S3). */
export async function reoffered(
  tx: CabinetTx,
  words: ReadonlyMap<string, Word>,
): Promise<readonly OutboxEntry[]> {
  const lost = (await tx.all('archive')).filter(({ entry }) => !words.has(entry.mid));
  await tx.delete(
    'archive',
    lost.map((record) => record.seq),
  );
  return lost.map(({ entry }) => entry);
}
