import { editOf } from '../../src/domain/editOf.ts';
import { createHash } from 'node:crypto';
import { isHead } from '../../src/domain/tables.ts';
import { foundCity } from '../../src/domain/city.ts';
import { mutations } from '../../src/domain/mutations.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { type Actor, actorOf, type Person, person as personSchema } from '../../src/domain/person.ts';
import type { Mutation } from '../../src/domain/tx.ts';
import { cityDomain } from '../../src/server/domain.ts';
import type { Shape } from '../../src/store/shape.ts';
import type { City } from '../../src/sync/cityStore.ts';
import { Transient } from '../../src/sync/cityStore.ts';
import { enact } from '../../src/sync/enact.ts';
import { memoryCity } from '../kit/memoryCity.ts';
import { aClock, settled } from '../kit/surroundings.ts';
import { chance as chanceOf } from './chance.ts';
import { doSomething, fromTheFuture } from './deeds.ts';
import { aDevice, bear, kill, SPACE, type SimDevice, start } from './device.ts';
import { atRest, stepByStep } from './invariants.ts';
import { type Fate, wire as aWire } from './wire.ts';

export interface Report {
  readonly seed: number;
  readonly devices: number;
  readonly saved: number;
  readonly crashes: number;
  readonly refused: number;
  readonly messages: number;
  /** Gates that decisions opened, and deeds that the city refused: a simulation in which nothing happens proves nothing. */
  readonly opened: number;
  readonly rejected: number;
}

const departments = ['d-1', 'd-2'];
const people: readonly { id: string; grants: readonly { role: string; departmentId?: string }[] }[] = [
  { id: 'p-1', grants: [{ role: 'ideaOwner' }] },
  { id: 'p-2', grants: [{ role: 'ideaOwner' }, { role: 'innovationLead', departmentId: 'd-1' }] },
  {
    id: 'p-3',
    grants: [
      { role: 'ideaOwner' },
      { role: 'decisionMaker', departmentId: 'd-1' },
      { role: 'decisionMaker', departmentId: 'd-2' },
    ],
  },
];

/** What the devices know of the domain: all the city knows, and a deed from a newer app. */
const shape: Shape = {
  mutations: new Map<string, Mutation>([...mutations, [fromTheFuture.name, fromTheFuture]]),
  editOf,
  isHead,
  digest: () => null,
  people: { owner: ORGANISATION, table: 'person' },
  actorOf,
  person: (row) => personSchema.safeParse(row).data,
  dayOf: (ms) => new Date(ms).toISOString().slice(0, 10),
};

/**
 * One seed, one run: 2–4 devices of three people and one city, with messages lost, delayed, reordered, doubled, answered in vain or by
 * a captive portal; with crashes between store writes, full disks, lost connections, restarts, and a city that fails before or
 * after its commit. The real device core and the real city core run; only net, disk, clock and chance are made up.
 * @throws when a promise of the engine does not hold, naming seed and step.
 */
export async function simulate(seed: number, steps = 120): Promise<Report> {
  const chance = chanceOf(seed);
  const clock = aClock();
  const store = memoryCity();
  const city: City = {
    store,
    domain: cityDomain,
    now: () => {
      const at = new Date(clock.now()).toISOString();
      return { at, today: at.slice(0, 10) };
    },
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    salt: chance.uuid,
    sign: (text) => createHash('sha256').update(`key ${seed} ${text}`).digest('hex'),
    report: (trouble) => {
      if (trouble.kind === 'fault' || trouble.kind === 'quarantined')
        throw new Error(`the city had a fault: ${JSON.stringify(trouble)}`);
    },
  };
  await found(city, chance.uuid());
  const wire = aWire(city);
  const world = { shape, wire, chance, clock };
  const rows = await peopleRows(city);
  const devices: SimDevice[] = [];
  for (let nth = 0; nth < 2 + chance.below(3); nth++) {
    const device = aDevice(`device-${nth + 1}`, rows[nth % rows.length] as Person);
    await start(device, world);
    devices.push(device);
  }
  let refused = 0;
  let messages = 0;

  const at = () => new Date(clock.now()).toISOString();
  const deed = async (device: SimDevice) => {
    const before = [...device.disk.outbox.values()].sort((a, b) => a.id - b.id).at(-1);
    const saved = await bear(device, () => doSomething(device, chance, departments, at));
    // A newer edit of the same field took the place of one that was never handed out; also when the crash came right after.
    const there = before && device.disk.outbox.get(before.id);
    if (there && there.mid !== before.mid) device.saved.splice(device.saved.indexOf(before.mid), 1);
    if (saved?.ok) device.saved.push(saved.mid);
    else if (saved) refused++;
  };
  const cycle = (device: SimDevice) => {
    const client = device.process?.client;
    if (client) void bear(device, () => client.now()).catch((error: unknown) => failures.push(error));
  };
  const failures: unknown[] = [];
  const deliver = async (fate: Fate) => {
    const message = wire.take(chance);
    if (!message) return;
    messages++;
    await message.arrive(fate);
    await settled();
  };

  // Everybody has been in touch once: one comes in with a network.
  if (chance.happens(0.8)) await clearWeather(2);

  for (let step = 1; step <= steps; step++) {
    clock.jump(1_000 + chance.below(60_000));
    const device = chance.one(devices);
    const roll = chance.unit();
    if (roll < 0.35) await deed(device);
    else if (roll < 0.55) cycle(device);
    else if (roll < 0.87)
      await deliver(chance.one<Fate>(['ok', 'ok', 'ok', 'ok', 'lost', 'replyLost', 'twice', 'portal']));
    else if (roll < 0.91)
      device.doom = { after: chance.below(12), how: chance.one(['crash', 'crash', 'crash', 'lost', 'full']) };
    else if (roll < 0.94) {
      kill(device);
    } else if (roll < 0.96) await beNewWriter(device, chance.uuid);
    else if (roll < 0.98) {
      store.misfortune.beforeCommit = once(() => {
        throw new Transient('the city was busy');
      });
    } else
      store.misfortune.afterCommit = once(() => {
        throw new Transient('the city went down after its commit');
      });
    await settled();
    for (const each of devices)
      if (!each.process && chance.happens(0.3)) await bear(each, () => start(each, world));
    if (failures.length > 0) throw new Error(`seed ${seed}, step ${step}`, { cause: failures[0] });
    await hold(`step ${step}`, () => stepByStep(city, devices));
  }

  // The weather clears: everybody comes back, and syncs until nothing is left to say.
  delete store.misfortune.beforeCommit;
  delete store.misfortune.afterCommit;
  for (const device of devices) {
    device.doom = undefined;
    if (!device.process) await start(device, world);
  }
  await clearWeather(12);
  if (failures.length > 0) throw new Error(`seed ${seed}, at rest`, { cause: failures[0] });
  await hold('at rest', async () => {
    await stepByStep(city, devices);
    await atRest(city, devices);
  });
  for (const device of devices) kill(device);
  return {
    seed,
    devices: devices.length,
    saved: devices.reduce((sum, device) => sum + device.saved.length, 0),
    crashes: devices.reduce((sum, device) => sum + device.crashes, 0),
    refused,
    messages,
    ...(await whatCameOfIt(city)),
  };

  async function clearWeather(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      for (const device of devices) cycle(device);
      await settled();
      while (wire.underWay.length > 0) await deliver('ok');
      await settled();
    }
  }

  async function hold(when: string, promise: () => Promise<void>): Promise<void> {
    try {
      await promise();
    } catch (error) {
      throw new Error(`seed ${seed}, ${when}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}

async function whatCameOfIt(city: City): Promise<Pick<Report, 'opened' | 'rejected'>> {
  return city.store.snapshot(SPACE, async (s) => {
    const log = await s.log(0, 1_000_000);
    const rows = await s.rowsSince(0, await s.version());
    const closed = rows.flatMap(({ table, row }) =>
      table === 'request' && 'closedAs' in row ? row.closedAs : [],
    );
    return {
      opened: closed.filter((as) => as === 'opened').length,
      rejected: log.filter(({ link }) => link.outcome === 'rejected').length,
    };
  });
}

/** Misfortune strikes once. */
function once(f: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    f();
  };
}

/** The device gives its outbox to a new writer in mid-course: the mids it has sent come again under other numbers (S3 across clients). */
async function beNewWriter(device: SimDevice, uuid: () => string): Promise<void> {
  const store = device.process?.store;
  if (!store) return;
  await bear(device, async () => {
    const { clientID } = await store.identity();
    await store.renewWriter(uuid(), clientID);
  });
}

async function found(city: City, epoch: string): Promise<void> {
  await city.store.createSpace(SPACE, epoch);
  const { at } = city.now();
  const founder: Actor = { personId: 'p-0', name: 'Första', grants: [{ id: 'g', role: 'admin', at }] };
  await enact(city, SPACE, [
    {
      by: founder,
      name: foundCity.name,
      args: {
        name: 'Simulia',
        departments: departments.map((id) => ({ id, name: `Förvaltning ${id}`, code: id.toUpperCase() })),
        person: { id: 'p-0', name: 'Första' },
      },
    },
    ...people.map(({ id, grants }) => ({
      by: founder,
      name: 'person.join',
      args: { personId: id, name: `Person ${id}`, grants },
    })),
  ]);
}

async function peopleRows(city: City): Promise<Person[]> {
  return city.store.snapshot(SPACE, async (s) => {
    const rows = await Promise.all(
      people.map(({ id }) => s.get({ table: 'person', owner: ORGANISATION, id })),
    );
    return rows.map((row) => personSchema.parse(row));
  });
}
