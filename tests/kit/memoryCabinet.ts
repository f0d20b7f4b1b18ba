import {
  type Cabinet,
  type CabinetTx,
  type Key,
  keyField,
  type Mode,
  type Range,
  type Records,
  type StoreName,
  storeNames,
  Trouble,
} from '../../src/store/cabinet.ts';
import { kept } from './kept.ts';

/** What survives a crash. */
export type Disk = { readonly [S in StoreName]: Map<Key, Records[S]> };

export function emptyDisk(): Disk {
  return Object.fromEntries(storeNames.map((store) => [store, new Map()])) as unknown as Disk;
}

/** A copy, as of a device that is cloned or restored. */
export const copyOf = (disk: Disk): Disk =>
  Object.fromEntries(
    storeNames.map((store) => [store, new Map<Key, unknown>(disk[store])]),
  ) as unknown as Disk;

/** A moment at which misfortune may strike. `nth` counts this cabinet's moments of the kind, from 1. */
export interface Moment {
  readonly at: 'write' | 'written' | 'commit' | 'committed';
  readonly nth: number;
  readonly mode: Mode;
}
/** `crash` kills the process; `lost` loses the connection; `full` is a full disk. After `committed`, only a crash or a lost connection make sense. */
export type Misfortune = 'crash' | 'lost' | 'full' | undefined;

/** The process died here: what was in memory is gone, the disk is as it was at the last commit. */
export class Crash extends Error {}

/** The transactions of every tab on a disk wait for one another. */
const queues = new WeakMap<Disk, Promise<unknown>>();

/** A cabinet in memory on a disk that outlives it: one to a tab. Transactions run one after the other. */
export function openMemoryCabinet(
  disk: Disk,
  strike: (moment: Moment) => Misfortune = () => undefined,
): Cabinet {
  let isDead = false;
  let isClosed = false;
  const counts = { write: 0, written: 0, commit: 0, committed: 0 };
  const reach = (at: Moment['at'], mode: Mode) => {
    counts[at]++;
    const misfortune = strike({ at, nth: counts[at], mode });
    if (misfortune === 'crash') {
      isDead = true;
      throw new Crash(`crashed at ${at} ${counts[at]}`);
    }
    if (misfortune) throw new Trouble(misfortune, new Error(`${misfortune} at ${at} ${counts[at]}`));
  };

  async function run<T>(
    mode: Mode,
    stores: readonly StoreName[],
    f: (tx: CabinetTx) => Promise<T>,
  ): Promise<T> {
    if (isDead) throw new Crash('the process is dead');
    if (isClosed) throw new Trouble('lost', new Error('closed'));
    const layer = new Layer(disk, stores, mode, (at) => reach(at, mode));
    const value = await f(layer);
    if (isDead) throw new Crash('the process is dead');
    layer.end();
    if (mode === 'read') return value;
    reach('commit', mode);
    layer.commit();
    reach('committed', mode);
    return value;
  }

  return {
    transact(mode, stores, f) {
      const turn = (queues.get(disk) ?? Promise.resolve()).then(() => run(mode, stores, f));
      queues.set(
        disk,
        turn.catch(() => undefined),
      );
      return turn;
    },
    async reopen() {
      isClosed = false;
    },
    close() {
      isClosed = true;
    },
  };
}

const order = (a: Key, b: Key) =>
  typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === 'number' ? -1 : 1;

class Layer implements CabinetTx {
  readonly #disk: Disk;
  readonly #stores: readonly StoreName[];
  readonly #mode: Mode;
  readonly #reach: (at: 'write' | 'written') => void;
  readonly #changed = new Map<StoreName, Map<Key, unknown>>();
  #isOver = false;
  constructor(
    disk: Disk,
    stores: readonly StoreName[],
    mode: Mode,
    reach: (at: 'write' | 'written') => void,
  ) {
    this.#disk = disk;
    this.#stores = stores;
    this.#mode = mode;
    this.#reach = reach;
  }
  end(): void {
    this.#isOver = true;
  }
  commit(): void {
    for (const [store, changes] of this.#changed)
      for (const [key, value] of changes) {
        const records = this.#disk[store] as Map<Key, unknown>;
        if (value === undefined) records.delete(key);
        else records.set(key, value);
      }
  }
  async get<S extends StoreName>(store: S, key: Key) {
    return this.#look(store, key);
  }
  async getMany<S extends StoreName>(store: S, keys: readonly Key[]) {
    return keys.map((key) => this.#look(store, key));
  }
  async all<S extends StoreName>(store: S, range: Range = {}) {
    const { from, to, limit, backwards } = range;
    const keys = this.#keys(store).filter(
      (key) => (from === undefined || order(key, from) >= 0) && (to === undefined || order(key, to) <= 0),
    );
    const ordered = backwards ? keys.toReversed() : keys;
    return ordered.slice(0, limit).flatMap((key) => {
      const record = this.#look(store, key);
      return record === undefined ? [] : [record];
    });
  }
  async keys(store: StoreName) {
    return this.#keys(store);
  }
  async count(store: StoreName) {
    return this.#keys(store).length;
  }
  async put<S extends StoreName>(store: S, records: readonly Records[S][]) {
    for (const record of records) {
      const key = (record as unknown as Record<string, unknown>)[keyField[store]];
      if (typeof key !== 'string' && typeof key !== 'number')
        throw new Error(`${store}: a record without key`);
      this.#write(store, key, kept(record));
    }
  }
  async delete(store: StoreName, keys: readonly Key[]) {
    for (const key of keys) this.#write(store, key, undefined);
  }
  #allowed(store: StoreName): void {
    if (this.#isOver) throw new Error('the transaction is over');
    if (!this.#stores.includes(store)) throw new Error(`${store} is not in the transaction`);
  }
  #write(store: StoreName, key: Key, value: unknown): void {
    this.#allowed(store);
    if (this.#mode === 'read') throw new Error('the transaction only reads');
    this.#reach('write');
    const changes = this.#changed.get(store) ?? new Map<Key, unknown>();
    this.#changed.set(store, changes.set(key, value));
    this.#reach('written');
  }
  #look<S extends StoreName>(store: S, key: Key): Records[S] | undefined {
    this.#allowed(store);
    const changes = this.#changed.get(store);
    if (changes?.has(key)) return changes.get(key) as Records[S] | undefined;
    return (this.#disk[store] as Map<Key, Records[S]>).get(key);
  }
  #keys(store: StoreName): Key[] {
    this.#allowed(store);
    const keys = new Set<Key>(this.#disk[store].keys());
    for (const [key, value] of this.#changed.get(store) ?? [])
      if (value === undefined) keys.delete(key);
      else keys.add(key);
    return [...keys].sort(order);
  }
}
