import { existsSync, statSync } from 'node:fs';
import { databaseIn } from '../backup/make.ts';
import type { Condition } from '../condition.ts';
import type { Database } from '../storage/database.ts';
import type { Metrics } from './metrics.ts';

/** What is read from the city and its disk when somebody asks. */
export function addGauges(
  { gauge }: Metrics,
  deps: {
    dataDir: string;
    database: Database;
    condition: Condition;
    now: () => number;
    streams: () => number;
    version: string;
  },
): void {
  const { dataDir, database, condition, now, streams, version } = deps;
  const file = databaseIn(dataDir);
  const sizeOf = (path: string) => (existsSync(path) ? statSync(path).size : 0);
  const count = (sql: string, ...values: number[]) =>
    database.read(({ prepare }) => Number(prepare(sql).get(...values)?.n ?? 0));

  gauge('stegvis_info', 'The version that runs.', () => [{ labels: { version }, value: 1 }]);
  gauge('stegvis_streams', 'Devices that listen for news.', streams);
  gauge('stegvis_quarantined', 'Deeds that are set aside and not released.', () =>
    count(
      `SELECT count(*) n FROM mutation m WHERE outcome = 'quarantined'
       AND NOT EXISTS (SELECT 1 FROM mutation r WHERE r.space = m.space AND r.mid = m.mid || '.r1')`,
    ),
  );
  gauge('stegvis_device_unseen_seconds', 'The longest that a signed-in device has not been heard of.', () => {
    const seen = count(
      'SELECT min(seen_at) n FROM session WHERE revoked_at IS NULL AND idle_until > ?',
      now(),
    );
    return seen === 0 ? 0 : (now() - seen) / 1000;
  });
  gauge('stegvis_database_bytes', 'Size of the database.', () => sizeOf(file));
  gauge('stegvis_wal_bytes', 'Size of its journal.', () => sizeOf(`${file}-wal`));
  gauge(
    'stegvis_disk_free_bytes',
    'Room left where the data lie.',
    async () => (await condition.disk()).free,
  );
  gauge('stegvis_disk_bytes', 'Size of that disk.', async () => (await condition.disk()).size);
  gauge('stegvis_backup_age_seconds', 'Since the latest backup, which was checked when it was made.', () => {
    const age = condition.backupAge();
    return age === undefined ? undefined : age / 1000;
  });
  gauge('stegvis_ledger_written', '1 while the ledger beside the backups can be written.', () =>
    condition.isLedgerWritten() ? 1 : 0,
  );
  gauge('stegvis_degraded', 'What is not as it should be.', async () =>
    (await condition.degraded()).map((reason) => ({ labels: { reason }, value: 1 })),
  );
}
