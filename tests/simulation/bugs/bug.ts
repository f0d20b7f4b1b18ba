import type { Answer, City, CityStore, Principal } from '../../../src/sync/cityStore.ts';
import type { Lock, Net } from '../../../src/sync/stores.ts';
import type { Cabinet } from '../../../src/store/cabinet.ts';
import type { Store } from '../../../src/store/store.ts';

/** What the city does with a message. */
export type Deal = (
  city: City,
  kind: 'push' | 'pull',
  principal: Principal,
  body: unknown,
) => Promise<Answer>;

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
  cabinet?(cabinet: Cabinet): Cabinet;
  store?(store: Store, cabinet: Cabinet): Store;
  lock?(lock: Lock): Lock;
  net?(net: Net): Net;
  cityStore?(store: CityStore): CityStore;
  city?(city: City): City;
  deal?(deal: Deal): Deal;
}
