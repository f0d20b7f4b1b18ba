import type { City } from '../../src/sync/cityStore.ts';
import type { Bug } from './bugs/bug.ts';
import type { Chance } from './chance.ts';
import type { WorldTime } from './clock.ts';
import type { SimDevice } from './device.ts';
import type { CityMisfortune } from './misfortune.ts';
import type { Places, SimCity } from './places.ts';
import type { Wire } from './wire.ts';

export const SPACE = 'city';

/** Everything that may befall a run. Each seed has some of it: two faults alone meet oftener than two among twenty. */
export const faults = [
  'crash',
  'lostConnection',
  'fullDisk',
  'badNet',
  'portal',
  'limits',
  'cityTrouble',
  'frozenTab',
  'newWriter',
  'restoredDevice',
  'clonedDevice',
  'wipedDevice',
  'restoredCity',
  'silentlyRestoredCity',
  'wrongClock',
  'accountSwitch',
  'signedOut',
  'roleChange',
  'oldApp',
  'newerApp',
  'discard',
  'poison',
  'largeDeed',
  'yearAway',
] as const;
/** What came later has a chance of its own, so that the seeds of before stay what they were. */
const laterFaults = ['handedOver', 'keyEnded'] as const;
export type Fault = (typeof faults)[number] | (typeof laterFaults)[number];

/** What kind of run a seed is. */
export interface Traits {
  readonly devices: number;
  /** Most tabs of one person on one device. */
  readonly tabs: number;
  readonly servers: number;
  readonly faults: ReadonlySet<Fault>;
  /** Owners on a page of a first pull, and rows that a device takes in at once. */
  readonly page: number;
  readonly rowsAtOnce: number;
  /** Characters that a proxy lets through. */
  readonly mostCharacters: number;
  /** Everybody has been in touch before it begins. */
  readonly isCalmAtFirst: boolean;
  /** All devices are one person's: they write in the same things. */
  readonly isOnePerson: boolean;
  /** Mostly decisions are asked for and made. */

  readonly isDeciding: boolean;
  /** There are workshops, and mostly people work in them. */
  readonly hasWorkshops: boolean;
}

/** Every eighth seed has workshops; none of those that once showed a bug, which are as they were. */
export const hasWorkshops = (seed: number): boolean => seed % 8 === 1;

/** What none of the runs that put the city back again and again is without: several tabs in mid-course, small pages, little else. */
const ofPutBack = ['restoredCity', 'silentlyRestoredCity', 'handedOver'] as const;

export function traitsOf(chance: Chance, later: Chance, isPutBack: boolean): Omit<Traits, 'hasWorkshops'> {
  const few = chance.happens(0.6);
  const rate = chance.one(isPutBack ? [0.05, 0.1, 0.2] : [0.15, 0.3, 0.6]);
  const chosen: Fault[] = faults.filter(() => chance.happens(rate));
  if (later.happens(0.4)) chosen.push('handedOver');
  if (later.happens(0.2)) chosen.push('keyEnded');
  if (isPutBack) chosen.push(...ofPutBack.filter((fault) => !chosen.includes(fault)));
  return {
    devices: few ? 2 + chance.below(3) : 2 + chance.below(7),
    tabs: chance.one(isPutBack ? [2, 2, 3, 3] : [1, 1, 2, 3]),
    servers: chance.one([1, 2]),
    faults: new Set(chosen),
    page: chance.one(isPutBack ? [1, 3, 3] : [1, 3, 250]),
    rowsAtOnce: chance.one([2, 20, 1000]),
    mostCharacters: chance.one([1_500, 6_000, 1_000_000]),
    isCalmAtFirst: chance.happens(0.8),
    isOnePerson: chance.happens(0.25),
    isDeciding: chance.happens(0.2),
  };
}

/** One run. */
export interface World {
  readonly seed: number;
  readonly chance: Chance;
  readonly traits: Traits;
  readonly time: WorldTime;
  readonly places: Places;
  readonly bug: Bug | undefined;
  readonly city: SimCity;
  readonly servers: readonly City[];
  readonly misfortune: CityMisfortune;
  readonly wire: Wire;
  /** Whose device's key does not count any more: what it signed is taken from nobody. */
  readonly endedKeys: Set<string>;
  readonly devices: SimDevice[];
  /** What must never have happened, found where nobody could be told. */
  readonly failures: unknown[];
  /** Transactions under way. */
  readonly busy: { count: number };
  readonly events: Events;
  /** What happened, for whoever looks into a failing seed. */
  readonly diary: string[];
}

/** What has befallen the run so far, as far as promises depend on it. */
export interface Events {
  /** Numbers may have been used twice: a device was copied or put back, or the city was. */
  mayFork: boolean;
  /** The city was ever put back without a new epoch. */
  wasSilentlyRestored: boolean;
  forksTold: number;
  cookiesAhead: number;
  lossesNoticed: number;
  quarantined: number;
  /** Deeds that a colleague's device has read in and shows. */
  handedOver: number;
  /** Deeds that the city did not take from a courier, or refused before it was put back: those that build on them had not to wait. */
  readonly notTaken: Set<string>;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Lets everything run that waits for nothing but stores. */
export async function settle({ busy, places }: Pick<World, 'busy' | 'places'>): Promise<void> {
  // In memory whatever can run has run when the next turn comes. Real stores take turns of their own between their steps.
  const calm = places.isReal ? 8 : 1;
  for (let quiet = 0; quiet < calm; ) {
    await turn();
    quiet = busy.count > 0 ? 0 : quiet + 1;
  }
}
