import type { CityStore } from '../../src/sync/cityStore.ts';
import { type Cabinet, type CabinetTx, Trouble } from '../../src/store/cabinet.ts';
import { Crash, type Misfortune, type Moment } from '../kit/memoryCabinet.ts';

/** What strikes the city's store: each is called at its place, and what it throws is what happens. */
export interface CityMisfortune {
  /** While rows are read: a deadlock, a busy disk. */
  onLoad?: () => void;
  /** All is written, nothing durable. */
  beforeCommit?: () => void;
  /** All is durable, and whoever asked never hears of it. */
  afterCommit?: () => void;
}

/** A city's store, whichever, that misfortune strikes. */
export function struckCity(store: CityStore, misfortune: CityMisfortune): CityStore {
  return {
    createSpace: (space, epoch) => store.createSpace(space, epoch),
    snapshot: (space, f) => store.snapshot(space, f),
    watch: (listener) => store.watch(listener),
    async write(space, f) {
      const value = await store.write(space, async (tx) => {
        const done = await f({
          ...tx,
          load: (reads) => {
            misfortune.onLoad?.();
            return tx.load(reads);
          },
        });
        misfortune.beforeCommit?.();
        return done;
      });
      misfortune.afterCommit?.();
      return value;
    },
  };
}

/** A cabinet, whichever, that misfortune strikes at the same moments as the one in memory. */
export function struckCabinet(cabinet: Cabinet, strike: (moment: Moment) => Misfortune): Cabinet {
  let isDead = false;
  const counts = { write: 0, written: 0, commit: 0, committed: 0 };
  const reach = (at: Moment['at'], mode: Moment['mode']) => {
    if (isDead) throw new Crash('the process is dead');
    const misfortune = strike({ at, nth: ++counts[at], mode });
    if (misfortune === 'crash') {
      isDead = true;
      throw new Crash(`crashed at ${at} ${counts[at]}`);
    }
    if (misfortune) throw new Trouble(misfortune, new Error(`${misfortune} at ${at} ${counts[at]}`));
  };
  return {
    async transact(mode, stores, f) {
      if (isDead) throw new Crash('the process is dead');
      const value = await cabinet.transact(mode, stores, async (tx) => {
        const done = await f(mode === 'read' ? tx : struckTx(tx, (at) => reach(at, mode)));
        if (mode !== 'read') reach('commit', mode);
        return done;
      });
      if (mode !== 'read') reach('committed', mode);
      return value;
    },
    reopen: () => cabinet.reopen(),
    close: () => cabinet.close(),
  };
}

const struckTx = (tx: CabinetTx, reach: (at: 'write' | 'written') => void): CabinetTx => ({
  ...tx,
  async put(store, records) {
    reach('write');
    await tx.put(store, records);
    reach('written');
  },
  async delete(store, keys) {
    reach('write');
    await tx.delete(store, keys);
    reach('written');
  },
});
