import type { CityStore } from '../../src/sync/cityStore.ts';
import type { Cabinet } from '../../src/store/cabinet.ts';
import { memoryCity } from '../kit/memoryCity.ts';
import {
  copyOf,
  type Disk,
  emptyDisk,
  type Misfortune,
  type Moment,
  openMemoryCabinet,
} from '../kit/memoryCabinet.ts';

/** A person's disk on a device. It outlives the tabs that use it. */
export interface SimDisk {
  /** Opens it for one tab. */
  open(strike: (moment: Moment) => Misfortune): Cabinet;
  /** What is on it, to be judged and not kept. */
  look(): Promise<Disk>;
  copy(): Promise<Disk>;
  /** Another disk's content takes the place of this one's, while no tab is open. */
  put(disk: Disk): Promise<void>;
}

/** The city's store, and what an operator does with it. */
export interface SimCity {
  readonly store: CityStore;
  backup(): Promise<unknown>;
  restore(backup: unknown): Promise<void>;
}

/** Where everything lies in a run: in memory, or on the stores that are used in earnest. */
export interface Places {
  readonly isReal: boolean;
  disk(name: string): Promise<SimDisk>;
  city(): Promise<SimCity>;
  close(): Promise<void>;
}

export const inMemory = (): Places => ({
  isReal: false,
  async disk() {
    const disk = emptyDisk();
    return {
      open: (strike) => openMemoryCabinet(disk, strike),
      look: async () => disk,
      copy: async () => copyOf(disk),
      async put(other) {
        for (const store of Object.keys(disk) as (keyof Disk)[]) {
          const records: Map<unknown, unknown> = disk[store];
          records.clear();
          for (const [key, record] of other[store]) records.set(key, record);
        }
      },
    };
  },
  async city() {
    const store = memoryCity();
    return { store, backup: async () => store.backup(), restore: async (backup) => store.restore(backup) };
  },
  close: async () => undefined,
});
