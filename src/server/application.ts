import { join } from 'node:path';
import { backUpFirst } from './backup/apart.ts';
import { databaseIn } from './backup/make.ts';
import { type App, createApp } from './app.ts';
import type { Keyring } from './auth/keyring.ts';
import { type Links, makeLinks } from './auth/links.ts';
import { type Blobs, makeBlobs } from './blobs/blobs.ts';
import { makeCity } from './city.ts';
import { systemClock } from './clock.ts';
import { type Condition, makeCondition } from './condition.ts';
import type { Config } from './config.ts';
import { loadAssets } from './http/assets.ts';
import { type Log, makeLog, traceOf } from './log.ts';
import { addGauges } from './metrics/gauges.ts';
import { makeMetrics } from './metrics/metrics.ts';
import { readOrMakeKey } from './storage/keyFile.ts';
import { makeSpaces } from './spaces.ts';
import type { City } from '../sync/cityStore.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { sqliteKeyring } from './storage/keyring.ts';
import { sqliteWriterKeys } from './storage/writerKeys.ts';
import { readVersion } from './version.ts';

/** Everything of a server but the socket: the file, the city in it, who may come in, and the routes. */
export interface Application {
  readonly config: Config;
  readonly database: Database;
  readonly city: City;
  readonly keyring: Keyring;
  readonly links: Links;
  readonly blobs: Blobs;
  readonly log: Log;
  readonly condition: Condition;
  /** Makes the HTTP side; `isServing` says whether it still takes new work. */
  http(isServing: () => boolean): Promise<App>;
}

/** @throws DatabaseTrouble when the city's file cannot be used. */
export async function makeApplication(config: Config): Promise<Application> {
  const metrics = makeMetrics();
  const condition = makeCondition(config, () => systemClock.now());
  const database = openDatabase(databaseIn(config.dataDir), {
    beforeMigration: () => backUpFirst(config),
    onCommit(ms, became) {
      metrics.committed(ms, became);
      condition.committed(became);
    },
  });
  condition.probeWith(database);
  const log = makeLog(config.logLevel);
  const city = makeCity(database, {
    timeZone: config.timeZone,
    key: readOrMakeKey(join(config.dataDir, 'keys')),
    report: ({ kind, ...trouble }) =>
      log('warn', kind, 'error' in trouble ? { ...trouble, ...traceOf(trouble.error) } : trouble),
  });
  const keyring = sqliteKeyring(database);
  await makeSpaces(city);
  const blobs = makeBlobs({
    database,
    store: city.store,
    root: join(config.dataDir, 'blobs'),
    now: () => systemClock.now(),
    report: (detail) => log('error', 'photo', { detail }),
  });
  return {
    config,
    database,
    city,
    keyring,
    links: makeLinks(keyring, () => systemClock.now()),
    blobs,
    log,
    condition,
    async http(isServing) {
      const version = await readVersion();
      const app = createApp({
        metrics,
        condition,
        config,
        city,
        keyring,
        writerKeys: sqliteWriterKeys(database),
        blobs,
        clock: systemClock,
        // The example is large and wanted once: it is read when somebody asks for it.
        seed: async (deps) => (await import('./example/seed.ts')).seedExample(deps),
        assets: await loadAssets(config.appDir),
        log,
        version,
        isServing,
      });
      const { dataDir } = config;
      const now = () => systemClock.now();
      addGauges(metrics, { dataDir, database, condition, now, version, streams: app.pokes.count });
      return app;
    },
  };
}
