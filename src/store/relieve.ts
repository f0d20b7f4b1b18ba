import type { OutboxEntry } from '../sync/stores.ts';
import { archived, type Word } from './archive.ts';
import type { CabinetTx } from './cabinet.ts';

/**
 * What the server had set aside and has released since: it is an issue no longer, or one with a reason. Its rows come with the same
 * answer as its word.
 * @returns the archive's next free place.
 */
export async function relieve(
  tx: CabinetTx,
  words: ReadonlyMap<string, Word>,
  nextSeq: number,
  now: number,
): Promise<number> {
  if (words.size === 0) return nextSeq;
  const done: OutboxEntry[] = [];
  for (const issue of await tx.getMany('issues', [...words.keys()])) {
    if (issue?.kind !== 'quarantined') continue;
    const word = words.get(issue.mid);
    if (word?.outcome === 'applied') done.push(issue.entry);
    else if (word?.outcome === 'rejected')
      await tx.put('issues', [
        { ...issue, kind: 'rejected', ...(word.reason ? { reason: word.reason } : {}) },
      ]);
  }
  if (done.length === 0) return nextSeq;
  await tx.delete(
    'issues',
    done.map(({ mid }) => mid),
  );
  return archived(tx, done, nextSeq, now);
}
