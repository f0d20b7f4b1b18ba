import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { databaseIn } from './backup/make.ts';
import { backupsIn } from './backup/place.ts';
import type { Config } from './config.ts';
import type { Became, Database } from './storage/database.ts';

/** What is not as it should be though the server serves. */
export type Degraded = 'disk_low' | 'not_writable' | 'backup_late' | 'ledger_not_written';

export interface Disk {
  readonly free: number;
  readonly size: number;
}

/** How the server is, beside whether it answers. */
export interface Condition {
  degraded(): Promise<readonly Degraded[]>;
  /** Writes to the disk, at most once a second for all who ask. @throws Transient when it cannot be done. */
  write(): Promise<void>;
  /** Of the disk that the data lie on. */
  disk(): Promise<Disk>;
  /** Milliseconds since the latest backup was made; undefined when there is none. */
  backupAge(): number | undefined;
  isLedgerWritten(): boolean;
  /** Told of each transaction. */
  committed(became: Became): void;
  /** Who writes the ledger, once somebody does. */
  watchLedger(isWriting: () => boolean): void;
}

const LOW = 0.05;
const LATE = 26 * 3_600_000;
const PROBE_EVERY = 1_000;

export function makeCondition(
  { dataDir, backupDir, backupHour }: Pick<Config, 'dataDir' | 'backupDir' | 'backupHour'>,
  now: () => number,
): Condition & { probeWith(database: Database): void } {
  let hasFailed = false;
  let isWriting = () => true;
  let database: Database | undefined;
  let probe: { at: number; done: Promise<void> } | undefined;

  /** A city that is younger than a night needs no backup yet. */
  const age = () => {
    const latest = backupsIn(backupDir).at(-1)?.at.getTime();
    if (latest !== undefined) return now() - latest;
    return undefined;
  };
  const isLate = () => {
    if (backupHour === undefined) return false;
    const file = databaseIn(dataDir);
    const known = age();
    if (known !== undefined) return known > LATE;
    return existsSync(file) && now() - statSync(file).birthtimeMs > LATE;
  };
  const disk = async () => {
    const { bavail, blocks, bsize } = await statfs(dataDir);
    return { free: bavail * bsize, size: blocks * bsize };
  };

  return {
    disk,
    backupAge: age,
    isLedgerWritten: () => isWriting(),
    committed(became) {
      hasFailed = became !== 'done';
    },
    watchLedger(f) {
      isWriting = f;
    },
    probeWith(one) {
      database = one;
    },
    async degraded() {
      const { free, size } = await disk();
      const reasons: [Degraded, boolean][] = [
        ['disk_low', free < size * LOW],
        ['not_writable', hasFailed],
        ['backup_late', isLate()],
        ['ledger_not_written', !isWriting()],
      ];
      return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
    },
    write() {
      if (probe && now() - probe.at < PROBE_EVERY) return probe.done;
      const at = now();
      // The number in the file's head is nobody's: writing it costs a page and an fsync, and changes nothing.
      const done =
        database?.write(({ exec }) => exec(`PRAGMA user_version = ${Math.floor(at / 1000) % 2 ** 31}`)) ??
        Promise.resolve();
      probe = { at, done };
      return done;
    },
  };
}
