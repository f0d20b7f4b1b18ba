import type { Outcome } from '../sync/protocol.ts';
import type { OutboxEntry } from '../sync/stores.ts';
import type { ArchiveRecord, CabinetTx } from './cabinet.ts';
import { isBad } from './outbox.ts';

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

/**
 * What a restored server must be offered again, in order: the archive, but for what it says it knows. Each keeps its mid, so nothing
 * is applied twice (S3). `refused` is what it knows and, this time, refused: that is no longer done.
 */
export async function reoffered(
  tx: CabinetTx,
  words: ReadonlyMap<string, Word>,
): Promise<{ lost: readonly OutboxEntry[]; refused: readonly OutboxEntry[] }> {
  const archive = await tx.all('archive');
  const lost = archive.filter(({ entry }) => !words.has(entry.mid));
  const refused = archive.filter(({ entry }) => isBad(words.get(entry.mid)?.outcome ?? 'applied'));
  await tx.delete(
    'archive',
    [...lost, ...refused].map((record) => record.seq),
  );
  return { lost: lost.map(({ entry }) => entry), refused: refused.map(({ entry }) => entry) };
}
