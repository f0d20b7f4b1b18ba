import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { City } from '../../sync/cityStore.ts';
import { CITY as SERVER } from '../../sync/enact.ts';
import type { Clock } from '../../sync/stores.ts';
import { type Log, traceOf } from '../log.ts';
import type { Connection, Database } from '../storage/database.ts';
import { CITY } from '../spaces.ts';
import { makeFolder } from '../storage/folder.ts';
import {
  type AnchorLine,
  anchorsIn,
  doors,
  ledgerIn,
  type LedgerLine,
  numbersGiven,
  readAnchors,
  readLedger,
} from './ledger.ts';

const HOUR = 3_600_000;

/** Writes the ledger and the anchors while the city runs. What it missed, because the process was killed, it writes at its next start. */
export interface Scribe {
  /** False while the last thing it had to write could not be written. */
  readonly isWriting: () => boolean;
  /** Writes an anchor for each space, and ends. */
  close(): Promise<void>;
}

export async function startScribe(
  { database, city, clock, log }: { database: Database; city: City; clock: Clock; log: Log },
  folder: string,
): Promise<Scribe> {
  const anchors = readAnchors(folder);
  const ledger = readLedger(folder);
  // The example city may be made again at any time.
  const spaces = [CITY];
  const seen = new Map(
    spaces.map((space) => [
      space,
      { seq: lastAnchored(anchors, space), given: new Map(numbersGiven(ledger, space)) },
    ]),
  );
  let isFine = true;
  let isClosed = false;
  let work: Promise<void> = Promise.resolve();
  let cancel = () => {};

  /** One thing after another, so that lines stand in the order of what they tell. */
  const next = (write: () => Promise<void>) => {
    const before = work;
    const mine = async () => {
      await before;
      try {
        await write();
        isFine = true;
      } catch (error) {
        isFine = false;
        log('error', 'ledger', traceOf(error));
      }
    };
    work = mine();
    return work;
  };

  const keep = async (space: string) => {
    const known = seen.get(space);
    if (!known) return;
    const news = database.read((connection) => newsOf(connection, space, known.seq, known.given));
    await append(ledgerIn(folder), news.lines);
    known.seq = news.head.seq;
    for (const line of news.lines) if (line.kind === 'numbers') known.given.set(line.series, line.n);
  };
  const anchor = async () => {
    for (const space of spaces) await keep(space);
    const at = new Date(clock.now()).toISOString();
    const lines = database.read((connection) =>
      spaces.map((space) => ({ at, ...headOf(connection, space) })),
    );
    const told = lines.filter(({ seq }) => seq > 0);
    await append(anchorsIn(folder), told);
    for (const { space, seq, hash } of told) log('info', 'anchor', { space, seq, hash });
  };
  const everyHour = () => {
    cancel = clock.after(HOUR, () => {
      void next(anchor);
      everyHour();
    });
  };

  let due = new Set<string>();
  const unwatch = city.store.watch((space) => {
    // A burst of pushes is written down together.
    if (due.size === 0)
      setImmediate(() => {
        const now = due;
        due = new Set();
        for (const one of now) if (!isClosed) void next(() => keep(one));
      });
    due.add(space);
  });
  await next(anchor);
  everyHour();
  return {
    isWriting: () => isFine,
    async close() {
      unwatch();
      cancel();
      await next(anchor);
      isClosed = true;
    },
  };
}

/** From where the log need not be read again: an anchor is written once all before it is in the ledger. */
function lastAnchored(anchors: readonly AnchorLine[], space: string): number {
  return anchors.findLast((anchor) => anchor.space === space)?.seq ?? 0;
}

function headOf({ prepare: sql }: Connection, space: string): Omit<AnchorLine, 'at'> {
  const found = sql('SELECT epoch, epoch_number, log_seq, log_hash FROM space WHERE id = ?').get(space);
  return {
    space,
    epoch: String(found?.epoch),
    epochNumber: Number(found?.epoch_number),
    seq: Number(found?.log_seq),
    hash: String(found?.log_hash),
  };
}

/** What has come to the log since, as far as the ledger is about it. */
function newsOf(connection: Connection, space: string, after: number, given: ReadonlyMap<string, number>) {
  const { prepare: sql } = connection;
  const head = headOf(connection, space);
  const deeds = sql(
    `SELECT seq, mid, person, received_at, name, args FROM mutation JOIN mutation_content USING (space, seq)
     WHERE space = ? AND seq > ? AND seq <= ? AND outcome = 'applied'
       AND (client = ? OR name IN (SELECT value FROM json_each(?))) ORDER BY seq`,
  ).all(space, after, head.seq, SERVER, JSON.stringify(doors));
  const counters = sql('SELECT series, n FROM counter WHERE space = ?').all(space);
  const lines: LedgerLine[] = [
    ...deeds.map(
      (row): LedgerLine => ({
        kind: 'deed',
        space,
        seq: Number(row.seq),
        mid: String(row.mid),
        at: String(row.received_at),
        person: String(row.person),
        name: String(row.name),
        args: JSON.parse(String(row.args)),
      }),
    ),
    ...counters
      .map((row): LedgerLine & { kind: 'numbers' } => ({
        kind: 'numbers',
        space,
        series: String(row.series),
        n: Number(row.n),
      }))
      .filter(({ series, n }) => n > (given.get(series) ?? 0)),
  ];
  return { head, lines };
}

/** Adds lines, on the disk when it resolves. */
async function append(path: string, lines: readonly object[]): Promise<void> {
  if (lines.length === 0) return;
  makeFolder(dirname(path));
  const file = await open(path, 'a+', 0o600);
  try {
    // A line that was cut short, by a kill or a full disk, must not swallow the next.
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    if (size > 0 && buffer.toString() !== '\n') await file.appendFile('\n');
    await file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await file.datasync();
  } finally {
    await file.close();
  }
}
