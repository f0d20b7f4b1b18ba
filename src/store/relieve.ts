import type { Issue, OutboxEntry } from '../sync/stores.ts';
import { archived, type Word } from './archive.ts';
import type { CabinetTx } from './cabinet.ts';

/**
 * What the server had set aside and has released since: it is an issue no longer, or one with a reason. Nor is what a server that
 * was put back refused, if it has been put back again, to where it was done. Its rows come with the same answer as its word.
 * @param isRestored the answer is the first of a server that was put back.
 * @returns the archive's next free place.
 */
export async function relieve(
  tx: CabinetTx,
  words: ReadonlyMap<string, Word>,
  nextSeq: number,
  now: number,
  isRestored: boolean,
): Promise<number> {
  if (words.size === 0) return nextSeq;
  const done: OutboxEntry[] = [];
  for (const issue of await tx.getMany('issues', [...words.keys()])) {
    if (!issue) continue;
    const word = words.get(issue.mid);
    const isReleased = issue.kind === 'quarantined' || (isRestored && isOfThisDevice(issue));
    if (isReleased && word?.outcome === 'applied') done.push(issue.entry);
    else if (issue.kind === 'quarantined' && word?.outcome === 'rejected')
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

/** A mid that a copy of this device had used for something else is refused as malformed: what is then said of it is said of the other's. */
const isOfThisDevice = ({ reason }: Issue) => reason?.code !== 'malformed';
