import { hash } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { type Break, verifyChain } from '../../sync/chain.ts';
import type { ChainHead } from '../../sync/cityStore.ts';
import { toLoggedLink } from '../storage/sqliteRows.ts';

/** Something in the log that is not as it was written, at its number. */
export interface Fault {
  readonly space: string;
  readonly seq: number;
  readonly fault:
    | Break['fault']
    | 'unreadable'
    | 'contentGone'
    | 'cutOff'
    | 'anchor'
    | 'unlogged'
    | 'noSpace';
}

/** A head of the log that was written down outside the database. */
export interface Anchor extends ChainHead {
  readonly space: string;
}

/** A log with many faults is told by its first. */
const MOST = 20;

const sha256 = (text: string) => hash('sha256', text);

/** What the log of each space holds, and everything in it that is not as it was written. */
export interface Audit {
  readonly spaces: readonly (Anchor & { readonly records: number })[];
  readonly faults: readonly Fault[];
  readonly anchors: number;
}

/**
 * Reads the whole log as it lies in the file (T17). Changed, swapped and removed records are found by the chain; a tail that was cut
 * off by where the space says that its log ends, by the answers that were given to devices, and by heads kept elsewhere.
 */
export function auditLog(db: DatabaseSync, anchors: readonly Anchor[] = []): Audit {
  const spaces = db.prepare('SELECT id, log_seq, log_hash FROM space ORDER BY id').all();
  const audits = spaces.map(({ id, log_seq, log_hash }) =>
    auditSpace(db, String(id), { seq: Number(log_seq), hash: String(log_hash) }, anchors),
  );
  const strays = db
    .prepare(
      'SELECT space, min(seq) seq FROM mutation WHERE space NOT IN (SELECT id FROM space) GROUP BY space',
    )
    .all();
  const homeless = strays.map(
    ({ space, seq }): Fault => ({ space: String(space), seq: Number(seq), fault: 'noSpace' }),
  );
  return {
    spaces: audits.map(({ head, records }) => ({ ...head, records })),
    faults: [...audits.flatMap(({ faults }) => faults.slice(0, MOST)), ...homeless],
    anchors: anchors.length,
  };
}

function auditSpace(db: DatabaseSync, space: string, stated: ChainHead, anchors: readonly Anchor[]) {
  const faults: Fault[] = [];
  const blame = (seq: number, fault: Fault['fault']) => faults.push({ space, seq, fault });
  const mine = new Map(
    anchors.filter((anchor) => anchor.space === space).map(({ seq, hash }) => [seq, hash]),
  );
  let head: ChainHead = { seq: 0, hash: '' };
  let records = 0;
  for (const columns of rowsOf(db, space)) {
    records++;
    const anchored = mine.get(Number(columns.seq));
    if (anchored !== undefined && anchored !== columns.hash) blame(Number(columns.seq), 'anchor');
    head = auditRecord(columns, head, blame);
  }
  if (stated.seq > head.seq) blame(head.seq + 1, 'cutOff');
  else if (stated.seq !== head.seq || stated.hash !== head.hash) blame(stated.seq, 'head');
  const later = [...mine.keys()].filter((seq) => seq > head.seq);
  if (later.length > 0 && stated.seq <= head.seq) blame(head.seq + 1, 'cutOff');
  for (const { id } of unlogged(db, space)) blame(Number(id), 'unlogged');
  return { head: { space, ...head }, records, faults };
}

/** Checks one record against the one before it, and goes on from it whatever was found, so that one fault is told once. */
function auditRecord(
  columns: Record<string, SQLOutputValue>,
  head: ChainHead,
  blame: (seq: number, fault: Fault['fault']) => void,
): ChainHead {
  const seq = Number(columns.seq);
  const after = { seq, hash: String(columns.hash) };
  let logged: ReturnType<typeof toLoggedLink>;
  try {
    logged = toLoggedLink(columns);
    // The hash is over what a reason says; how it is written has one form too.
    const { reason } = logged.link;
    if (reason && JSON.stringify(reason) !== columns.reason) throw new Error('written otherwise');
  } catch {
    blame(seq, 'unreadable');
    return after;
  }
  if (!logged.content) blame(seq, 'contentGone');
  const found = verifyChain([logged], sha256, head);
  if (!('fault' in found)) return found;
  blame(found.seq, found.fault);
  if (found.fault !== 'missing' && found.fault !== 'link') return after;
  // Joined to something else; is it whole in itself?
  const own = verifyChain([logged], sha256, { seq: seq - 1, hash: logged.link.prevHash });
  if ('fault' in own) blame(own.seq, own.fault);
  return after;
}

function rowsOf(db: DatabaseSync, space: string) {
  const rows = db.prepare(
    `SELECT mutation.*, args, salt FROM mutation LEFT JOIN mutation_content USING (space, seq)
     WHERE space = ? ORDER BY seq`,
  );
  // A number that was tampered with may be larger than numbers are here.
  rows.setReadBigInts(true);
  return rows.iterate(space);
}

/** Answers that were given, of which the log knows nothing. */
function unlogged(db: DatabaseSync, space: string) {
  return db
    .prepare(
      `SELECT id FROM result WHERE space = ?
       AND NOT EXISTS (SELECT 1 FROM mutation m WHERE m.space = result.space AND m.mid = result.mid) LIMIT 1`,
    )
    .all(space);
}
