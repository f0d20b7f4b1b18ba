import { Dexie, RangeSet, type DBCore, type Table, type Transaction } from 'dexie';
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

/**
 * A cabinet in IndexedDB. No secondary indexes: lists take all heads (docs/decisions/021).
 * @param whenCut called when somebody else closed the connection: another tab with a newer app, or a browser or person that deleted the
 * database. It is handed the bare cabinet on a new connection; all other transactions wait for it.
 */
export function openDexieCabinet(name: string, whenCut?: (bare: Cabinet) => Promise<void>): Cabinet {
  // Dexie's own cache shows writes before they are committed (S1), so it is off.
  const db = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
  const { parcels, carried, ...first } = keyField;
  db.version(1).stores({ ...first, [relaxed]: '' });
  db.version(2).stores({ parcels });
  db.version(3).stores({ carried });
  db.use({ stack: 'dbcore', name: 'durability', create: relaxing });
  let isOurs = false;
  let settling: Promise<void> | undefined;
  /** Closing is told as it happens, whoever does it. */
  const ourselves = <T>(f: () => T): T => {
    isOurs = true;
    try {
      return f();
    } finally {
      isOurs = false;
    }
  };
  const bare: Cabinet = {
    async transact(mode, stores, f) {
      const names = mode === 'download' ? [...stores, relaxed] : [...stores];
      try {
        return await db.transaction(mode === 'read' ? 'r' : 'rw', names, (tx) => f(inside(tx)));
      } catch (error) {
        throw isOfTheDatabase(error) ? new Trouble(isFull(error) ? 'full' : 'lost', error) : error;
      }
    },
    async reopen() {
      ourselves(() => db.close({ disableAutoOpen: false }));
      await db.open();
    },
    close: () => ourselves(() => db.close()),
  };
  if (!whenCut) return bare;

  const settle = async () => {
    // The connection is still being closed.
    await Promise.resolve();
    try {
      await whenCut(bare);
    } finally {
      settling = undefined;
      // What was read before may be gone, without anything having been written.
      Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
    }
  };
  db.on('close', () => {
    if (!isOurs) settling ??= settle().catch(() => undefined);
  });
  return {
    ...bare,
    async transact(mode, stores, f) {
      // Not awaited otherwise: a live query follows only what it asks without a detour.
      if (settling) await settling;
      return bare.transact(mode, stores, f);
    },
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
