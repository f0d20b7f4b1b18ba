import 'fake-indexeddb/auto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { openDexieCabinet } from '../../src/store/db.ts';
import { type Cabinet, type Key, keyField, storeNames } from '../../src/store/cabinet.ts';
import type { Database } from '../../src/server/storage/database.ts';
import { openDatabase } from '../../src/server/storage/database.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import type { CityStore } from '../../src/sync/cityStore.ts';
import { type Disk, emptyDisk } from '../kit/memoryCabinet.ts';
import { struckCabinet } from './misfortune.ts';
import type { Places, SimCity, SimDisk } from './places.ts';

let runs = 0;

/** Dexie on an IndexedDB that is faked, and SQLite on a disk that is not; in a folder that is gone afterwards. */
export function onRealStores(): Places {
  // A disk in memory, where there is one: what is tried here is the stores, and not the disk.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'stegvis-simulation-'));
  const run = ++runs;
  const opened: { close(): unknown }[] = [];
  const names: string[] = [];
  return {
    isReal: true,
    async disk(name) {
      const full = `simulation ${run} ${name}`;
      names.push(full);
      return dexieDisk(full, opened);
    },
    async city() {
      const city = sqliteFile(folder);
      opened.push(city);
      return city;
    },
    async close() {
      for (const one of opened) await one.close();
      for (const name of names) await Dexie.delete(name);
      rmSync(folder, { recursive: true });
    },
  };
}

function dexieDisk(name: string, opened: { close(): unknown }[]): SimDisk {
  const own = openDexieCabinet(name);
  opened.push(own);
  const copy = () => own.transact('read', storeNames, (tx) => readAll(tx));
  return {
    open(strike) {
      const cabinet = openDexieCabinet(name);
      opened.push(cabinet);
      return struckCabinet(cabinet, strike);
    },
    look: copy,
    copy,
    put: (disk) =>
      own.transact('write', storeNames, async (tx) => {
        for (const store of storeNames) {
          await tx.delete(store, await tx.keys(store));
          await tx.put(store, [...disk[store].values()]);
        }
      }),
  };
}

async function readAll(tx: Parameters<Parameters<Cabinet['transact']>[2]>[0]): Promise<Disk> {
  const disk = emptyDisk();
  for (const store of storeNames)
    for (const record of await tx.all(store)) {
      const key = (record as unknown as Record<string, Key>)[keyField[store]];
      if (key !== undefined) (disk[store] as Map<Key, unknown>).set(key, record);
    }
  return disk;
}

/** The city's file; a restore puts another in its place. */
function sqliteFile(folder: string): SimCity & { close(): Promise<void> } {
  let nth = 0;
  let path = join(folder, 'city-0.sqlite');
  let database: Database = openDatabase(path, { groupMs: 0 });
  let store: CityStore = sqliteCity(database);
  return {
    store: {
      createSpace: (space, epoch) => store.createSpace(space, epoch),
      write: (space, f) => store.write(space, f),
      snapshot: (space, f) => store.snapshot(space, f),
      watch: (listener) => store.watch(listener),
    },
    async backup() {
      database.checkpoint();
      const copy = join(folder, `backup-${++nth}.sqlite`);
      copyFileSync(path, copy);
      return copy;
    },
    async restore(backup) {
      await database.close();
      path = join(folder, `city-${++nth}.sqlite`);
      copyFileSync(String(backup), path);
      database = openDatabase(path, { groupMs: 0 });
      store = sqliteCity(database);
    },
    close: () => database.close(),
  };
}
