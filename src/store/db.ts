import { Dexie, type DBCore, type Table, type Transaction } from 'dexie';
import {
  type Cabinet,
  type CabinetTx,
  type Key,
  keyField,
  type Range,
  type Records,
  type StoreName,
  Trouble,
} from './cabinet.ts';

/** An object store without records: a transaction that names it may be lost in a power cut. */
export const relaxed = 'relaxed';

/** The database of a person on this device: one per (server, space, person). The origin is the server. */
export const databaseName = (space: string, person: string) => `stegvis ${space} ${person}`;

/** A cabinet in IndexedDB. No secondary indexes: lists take all heads (docs/decisions/021). */
export function openDexieCabinet(name: string): Cabinet {
  // Dexie's own cache shows writes before they are committed (S1), so it is off.
  const db = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
  const { parcels, ...first } = keyField;
  db.version(1).stores({ ...first, [relaxed]: '' });
  db.version(2).stores({ parcels });
  db.use({ stack: 'dbcore', name: 'durability', create: relaxing });
  return {
    async transact(mode, stores, f) {
      const names = mode === 'download' ? [...stores, relaxed] : [...stores];
      try {
        return await db.transaction(mode === 'read' ? 'r' : 'rw', names, (tx) => f(inside(tx)));
      } catch (error) {
        throw isOfTheDatabase(error) ? new Trouble(isFull(error) ? 'full' : 'lost', error) : error;
      }
    },
    async reopen() {
      db.close({ disableAutoOpen: false });
      await db.open();
    },
    close: () => db.close(),
  };
}

/** Dexie sets durability for a whole database; this sets it per transaction. */
export function relaxing(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(tables, mode, tables.includes(relaxed) ? { durability: 'relaxed' } : options),
  };
}

function inside(tx: Transaction): CabinetTx {
  const table = <S extends StoreName>(store: S): Table<Records[S], Key> => tx.table(store);
  return {
    get: async (store, key) => table(store).get(key),
    getMany: async (store, keys) => (keys.length === 0 ? [] : table(store).bulkGet([...keys])),
    all: async (store, range) => stretch(table(store), store, range).toArray(),
    keys: async (store) => table(store).toCollection().primaryKeys(),
    count: async (store) => table(store).count(),
    put: async (store, records) => {
      await table(store).bulkPut([...records]);
    },
    delete: async (store, keys) => table(store).bulkDelete([...keys]),
  };
}

function stretch<R>(table: Table<R, Key>, store: StoreName, range: Range = {}) {
  const { from, to, limit, backwards } = range;
  const where = table.where(keyField[store]);
  const found =
    from !== undefined && to !== undefined
      ? where.between(from, to, true, true)
      : from !== undefined
        ? where.aboveOrEqual(from)
        : to !== undefined
          ? where.belowOrEqual(to)
          : table.toCollection();
  const ordered = backwards ? found.reverse() : found;
  return limit === undefined ? ordered : ordered.limit(limit);
}

/** Did the database fail, rather than what was done in it? */
export const isOfTheDatabase = (error: unknown): error is Error =>
  error instanceof Dexie.DexieError || error instanceof DOMException;

/** Dexie wraps a full disk in an abort. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  return 'inner' in error && isFull(error.inner);
}
