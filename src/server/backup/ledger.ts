import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Anchor } from '../audit/readLog.ts';

/**
 * Two files beside the backups that are only ever added to, a line of JSON each time. The **ledger** has what must hold also after an
 * older database has been put back: who may come in and with which roles, what the server itself did (no device could offer that
 * again), and the numbers that have been given out. The **anchors** are heads of the log, so that a tail which is cut off is missed.
 */

const deedLine = z.object({
  kind: z.literal('deed'),
  space: z.string(),
  seq: z.int(),
  mid: z.string(),
  at: z.string(),
  person: z.string(),
  name: z.string(),
  args: z.json(),
});
const numbersLine = z.object({
  kind: z.literal('numbers'),
  space: z.string(),
  series: z.string(),
  n: z.int(),
});
const ledgerLine = z.union([deedLine, numbersLine]);
export type LedgerLine = z.infer<typeof ledgerLine>;

const anchorLine = z.object({
  at: z.string(),
  space: z.string(),
  epoch: z.string(),
  epochNumber: z.int(),
  seq: z.int(),
  hash: z.string(),
  /** From here on the log goes on from this head: what was anchored later and before this line is of a database that was replaced. */
  restored: z.optional(z.literal(true)),
});
export type AnchorLine = z.infer<typeof anchorLine>;

/**
 * Deeds that open and close ways in: done once more, in their order, in a database from before them. Blocked devices, revoked keys
 * and erasures belong here as soon as there are deeds for them.
 */
export const doors = ['person.join', 'person.leave', 'person.return', 'role.grant', 'role.end'] as const;

export const ledgerIn = (folder: string): string => join(folder, 'ledger.jsonl');
export const anchorsIn = (folder: string): string => join(folder, 'anchors.jsonl');

/** A line that was cut off by a power cut, or that a newer program wrote, is passed over. */
function linesOf<T>(path: string, form: z.ZodMiniType<T>): readonly T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const read = form.safeParse(JSON.parse(line));
        return read.success ? [read.data] : [];
      } catch {
        return [];
      }
    });
}

export const readLedger = (folder: string): readonly LedgerLine[] => linesOf(ledgerIn(folder), ledgerLine);
export const readAnchors = (folder: string): readonly AnchorLine[] => linesOf(anchorsIn(folder), anchorLine);

/** The heads that the log of today must still have. */
export function standing(lines: readonly AnchorLine[]): readonly Anchor[] {
  let anchors: AnchorLine[] = [];
  for (const line of lines) {
    if (line.restored) anchors = anchors.filter(({ space, seq }) => space !== line.space || seq <= line.seq);
    anchors.push(line);
  }
  return anchors.filter(({ seq }) => seq > 0).map(({ space, seq, hash }) => ({ space, seq, hash }));
}

/** The last number known to have been given in each series of a space. */
export function numbersGiven(lines: readonly LedgerLine[], space: string): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const line of lines)
    if (line.kind === 'numbers' && line.space === space)
      given.set(line.series, Math.max(line.n, given.get(line.series) ?? 0));
  return given;
}
