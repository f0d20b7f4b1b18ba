import type { Cookie, PullResponse, Result } from '../sync/protocol.ts';
import type { Issue, OutboxEntry } from '../sync/stores.ts';
import { archived, type Word } from './archive.ts';
import type { CabinetTx } from './cabinet.ts';
import { isBad, noop, wordOf } from './outbox.ts';

/** What an answer says of deeds that were sent: which are dealt with, and how. */

/** What was said of each deed. Under one mid a copy of this device may have sent another deed: what was said to this writer counts. */
export function wordsIn(results: readonly Result[], writer: string): ReadonlyMap<string, Word> {
  const others = results.filter(({ clientID }) => clientID !== writer);
  const own = results.filter(({ clientID }) => clientID === writer);
  return new Map([...others, ...own].map((result) => [result.mid, wordOf(result)]));
}

/**
 * Whoever asks for everything is told of every writer and every deed. A city that knows less of a writer than it acknowledged, or has
 * no word on a deed that is archived here, was put back in secret, and while the rest was being fetched anew no cookie could tell it
 * so (S11). The numbers alone do not tell: a copy of this device may have used them since.
 */
export async function hasForgotten(
  tx: CabinetTx,
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  words: ReadonlyMap<string, Word>,
): Promise<boolean> {
  if (Object.entries(before).some(([writer, lmid]) => lmid > (now[writer] ?? 0))) return true;
  return (await tx.all('archive')).some(({ entry }) => !words.has(entry.mid));
}

/** Within an epoch the order never falls. Where it does the city was put back, also when it has lost the key by which it knows its cookies (S11). */
export const goesBack = (asked: Cookie | null, answered: Cookie): boolean =>
  asked !== null && answered.epoch === asked.epoch && answered.order < asked.order;

/** The server has the word, but its acknowledgement comes under another writer's id: such a deed is not run again, its rows are here. */
export function told(entry: OutboxEntry, words: ReadonlyMap<string, Word>): OutboxEntry {
  const outcome = words.get(entry.mid);
  return outcome ? { ...entry, outcome } : entry;
}

/** What a server said before it was restored no longer holds. */
export function untold(entry: OutboxEntry): OutboxEntry {
  const { outcome: _before, ...open } = entry;
  return open;
}

/** Acknowledged deeds leave the outbox: to the archive, or with a bad outcome to the issues, whole (S2). */
export async function putAway(
  tx: CabinetTx,
  acknowledged: readonly OutboxEntry[],
  words: ReadonlyMap<string, Word>,
  nextSeq: number,
  answer: PullResponse,
  now: number,
): Promise<number> {
  if (acknowledged.length === 0) return nextSeq;
  const issues: Issue[] = [];
  const done: OutboxEntry[] = [];
  for (const entry of acknowledged) {
    const word = words.get(entry.mid) ?? entry.outcome;
    if (entry.name === noop) continue;
    if (!word || !isBad(word.outcome)) done.push(entry);
    else {
      const { reason } = word;
      const at = new Date(now).toISOString();
      issues.push({ mid: entry.mid, kind: word.outcome, entry, ...(reason ? { reason } : {}), at });
    }
  }
  if (issues.length > 0) await tx.put('issues', issues);
  return archived(tx, done, nextSeq, serverTime(answer, now));
}

/** What is archived goes by the server's time: a device whose clock is years ahead for a day would throw its archive away (S12). */
export function serverTime(answer: PullResponse, now: number): number {
  const at = Date.parse(answer.serverTime);
  return Number.isNaN(at) ? now : at;
}
