import type { Answer, City, CityStore, CityTx, Principal } from '../../../src/sync/cityStore.ts';
import type { OutboxEntry } from '../../../src/sync/stores.ts';
import type { Cabinet, CabinetTx, StandingRecord } from '../../../src/store/cabinet.ts';
import type { Store } from '../../../src/store/store.ts';
import type { TabLocks } from '../locks.ts';
import type { Kind } from '../wire.ts';
import type { Fault } from '../world.ts';

/** What the city does with a message. */
export type Deal = (city: City, kind: Kind, principal: Principal, body: unknown) => Promise<Answer>;

/**
 * A known way to be wrong, planted from outside: it stands around a port, so that what runs in earnest has no switches. Each wrapper is
 * called once for each thing it stands around.
 */
export interface Bug {
  readonly name: string;
  /** What is wrong, as somebody would confess it. */
  readonly trap: string;
  /** The simulation must have caught it within so many seeds. */
  readonly within: number;
  /** Faults without which it cannot show: its seeds have these and no others. */
  readonly needs?: readonly Fault[];
  /** It shows only where there are workshops. */
  readonly inWorkshops?: true;
  cabinet?(cabinet: Cabinet): Cabinet;
  store?(store: Store, cabinet: Cabinet): Store;
  locks?(locks: TabLocks): TabLocks;
  cityStore?(store: CityStore): CityStore;
  city?(city: City): City;
  deal?(deal: Deal): Deal;
}

/** A transaction with some of it replaced. */
export const overTx = (tx: CabinetTx, changed: Partial<CabinetTx>): CabinetTx => ({
  get: (store, key) => tx.get(store, key),
  getMany: (store, keys) => tx.getMany(store, keys),
  all: (store, range) => tx.all(store, range),
  keys: (store) => tx.keys(store),
  count: (store) => tx.count(store),
  put: (store, records) => tx.put(store, records),
  delete: (store, keys) => tx.delete(store, keys),
  ...changed,
});

/** A cabinet whose transactions are changed. */
export const overCabinet = (cabinet: Cabinet, change: (tx: CabinetTx) => CabinetTx): Cabinet => ({
  transact: (mode, stores, f) => cabinet.transact(mode, stores, (tx) => f(change(tx))),
  reopen: () => cabinet.reopen(),
  close: () => cabinet.close(),
});

/** A city's store whose write transactions are changed. */
export const overCity = (store: CityStore, change: (tx: CityTx) => Partial<CityTx>): CityStore => ({
  ...store,
  write: (space, f) => store.write(space, (tx) => f({ ...tx, ...change(tx) })),
});

/** Tampers with the outbox after an answer has been taken in. */
export const afterPull = (
  store: Store,
  cabinet: Cabinet,
  tamper: (tx: CabinetTx, outbox: readonly OutboxEntry[]) => Promise<void>,
): Store => ({
  ...store,
  async applyPull(...given) {
    const went = await store.applyPull(...given);
    await cabinet.transact('write', ['outbox', 'meta', 'issues'], async (tx) =>
      tamper(tx, await tx.all('outbox')),
    );
    return went;
  },
});

export const standingIn = async (tx: CabinetTx): Promise<StandingRecord | undefined> =>
  (await tx.get('meta', 'standing')) as StandingRecord | undefined;
