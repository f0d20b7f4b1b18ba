import type { Person } from '../../src/domain/person.ts';
import type { Bug } from './bugs/bug.ts';
import { chance as chanceOf } from './chance.ts';
import { aServer, found } from './city.ts';
import { type CityMisfortune, struckCity } from './misfortune.ts';
import type { Places } from './places.ts';
import { wire as aWire } from './wire.ts';
import { foundWorkshop } from './workshops.ts';
import { type Events, hasWorkshops, traitsOf, type World } from './world.ts';

const beginning = Date.UTC(2026, 10, 24, 9);

/** The world of a seed: its traits, the city with everybody in it, and no device yet. */
export async function makeWorld(
  seed: number,
  places: Places,
  bug: Bug | undefined,
  isPutBack = false,
): Promise<{ world: World; people: readonly Person[] }> {
  const chance = chanceOf(seed);
  const own = traitsOf(chance, chanceOf(seed ^ 0x5eed), isPutBack);
  const traits = {
    ...own,
    faults: new Set(bug?.needs ?? own.faults),
    hasWorkshops: bug?.inWorkshops ?? hasWorkshops(seed),
  };
  const time = { now: beginning };
  const misfortune: CityMisfortune = {};
  const events = nothingYet();
  const failures: unknown[] = [];
  const busy = { count: 0 };
  const diary: string[] = [];
  const endedKeys = new Set<string>();
  const city = await places.city();
  const struck = struckCity(city.store, misfortune);
  const store = bug?.cityStore?.(struck) ?? struck;
  const fail = (why: string) => failures.push(new Error(why));
  const around = { store, time, chance, page: traits.page, events, fail };
  const servers = Array.from({ length: traits.servers }, (_, nth) => {
    const server = aServer(around, nth);
    return bug?.city?.(server) ?? server;
  });
  const wire = aWire({
    servers,
    chance: chance.fork(),
    mostCharacters: traits.faults.has('limits') ? traits.mostCharacters : Number.POSITIVE_INFINITY,
    around: bug?.deal && ((deal) => bug.deal?.(deal) ?? deal),
    busy,
    endedKeys,
    notTaken: events.notTaken,
    onFault: (error) => failures.push(error),
    diary,
  });
  const [first] = servers;
  if (!first) throw new Error('a city has a server');
  const people = await found(first, chance.uuid());
  if (traits.hasWorkshops) await foundWorkshop(first, chance);
  const around2 = { seed, chance, traits, time, places, bug, city, servers, misfortune, wire, endedKeys };
  return { world: { ...around2, devices: [], failures, busy, events, diary }, people };
}

const nothingYet = (): Events => ({
  mayFork: false,
  wasSilentlyRestored: false,
  forksTold: 0,
  cookiesAhead: 0,
  lossesNoticed: 0,
  quarantined: 0,
  handedOver: 0,
  notTaken: new Set(),
});
