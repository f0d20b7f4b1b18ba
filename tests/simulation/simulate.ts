import type { Base } from '../../src/domain/field.ts';
import type { Person } from '../../src/domain/person.ts';
import type { OutboxEntry } from '../../src/sync/stores.ts';
import { befalls, openTabs, type Scene, somebodyAwake } from './befall.ts';
import type { Bug } from './bugs/bug.ts';
import { departments } from './city.ts';
import { doSomething } from './deeds.ts';
import {
  aDevice,
  anInstall,
  bear,
  type Install,
  installsOf,
  kill,
  start,
  type Tab,
  tabsOf,
} from './device.ts';
import { type Judge, makeJudge } from './judge.ts';
import { makeWorld } from './makeWorld.ts';
import { inMemory, type Places } from './places.ts';
import { insist, note } from './promises.ts';
import { comeToRest } from './rest.ts';
import type { Fate } from './wire.ts';
import { type Fault, settle, type World } from './world.ts';

export interface Options {
  readonly seed: number;
  readonly steps: number;
  readonly places?: () => Places;
  readonly bug?: Bug | undefined;
  /** The city is put back again and again, while several tabs fetch it page by page. */
  readonly isPutBack?: boolean;
}

/** What a run came to. A simulation in which nothing happens proves nothing. */
export interface Report {
  readonly seed: number;
  readonly counts: Readonly<Record<Counted, number>>;
}
export const counted = [
  'devices',
  'saved deeds',
  'handed over',
  'messages',
  'crashes',
  'refused by the city',
  'gates opened',
  'conflicts',
  'settled',
  'put aside',
  'forks told',
  'losses noticed',
] as const;
export type Counted = (typeof counted)[number];

/**
 * One seed, one run: devices with their tabs, people, a city of one or two servers, and some of the faults. The real device core and
 * the real city core run; only net, disk, clock, lock and chance are made up.
 * @throws when a promise of the engine does not hold, naming seed and step.
 */
export async function simulate({
  seed,
  steps,
  places = inMemory,
  bug,
  isPutBack = false,
}: Options): Promise<Report> {
  const where = places();
  try {
    const { world, people } = await makeWorld(seed, where, bug, isPutBack);
    return await run(world, people, steps);
  } finally {
    await where.close();
  }
}

async function run(world: World, people: readonly Person[], steps: number): Promise<Report> {
  const { chance, traits, time, devices, failures } = world;
  const judge = makeJudge(world);
  const hold = named(world);
  let messages = 0;
  for (let nth = 0; nth < traits.devices; nth++) {
    const device = aDevice(world, `device-${nth + 1}`);
    const person = people[traits.isOnePerson ? 1 : nth % people.length] ?? chance.one(people);
    device.session = person.id;
    devices.push(device);
    const install = await anInstall(world, device, person);
    for (const tab of install.tabs) await start(tab, world);
  }
  const deliver = async (fate: () => Fate, many = 1): Promise<void> => {
    // Several arrive at once, so that the city has more than one in its hands.
    const arriving = Array.from({ length: many }, () => world.wire.take()).filter((m) => m !== undefined);
    messages += arriving.length;
    await Promise.all(arriving.map((message) => message.arrive(fate())));
    await settle(world);
  };
  if (traits.isCalmAtFirst) await hold('calm at first', () => comeToRest(world, deliver, 2));

  const backups: unknown[] = [];
  const happening = [...traits.faults].filter((fault) => befalls[fault]);
  for (let step = 1; step <= steps; step++) {
    await hold(`step ${step}`, async () => {
      time.now += 1_000 + chance.below(60_000);
      const tab = somebodyAwake(world);
      const roll = chance.unit();
      if (roll < 0.35) await (tab && deed(tab, world, judge));
      else if (roll < 0.5) cycle(tab, failures);
      else if (roll < 0.55) tab?.install.device.clock.ring();
      else if (roll < 0.85) await deliver(() => fateOf(world), 1 + chance.below(3));
      else if (happening.length > 0) {
        const install = tab?.install ?? chance.one(installsOf(world));
        const scene: Scene = {
          world,
          people,
          install,
          tab: tab ?? chance.one(install.tabs),
          backups,
          cityWasPutBack: judge.cityWasPutBack,
          isNew: judge.forget,
        };
        const fault = chance.one(happening);
        world.diary.push(`step ${step}: ${fault} befalls ${install.name}`);
        await befalls[fault]?.(scene);
      }
      await settle(world);
      await openTabs(world);
      await settle(world);
      await judge.afterStep(step);
    });
  }
  await hold('at rest', async () => {
    await comeToRest(world, deliver, 40);
    await judge.atRest();
  });
  for (const tab of tabsOf(world)) kill(tab);
  return { seed: world.seed, counts: await counts(world, judge, messages) };
}

/** Somebody does something, and what they then see saved is noted. */
async function deed(tab: Tab, world: World, judge: Judge): Promise<void> {
  const { install } = tab;
  const { chance } = install.device;
  const before = [...(await install.disk.look()).outbox.values()];
  if (world.traits.faults.has('discard') && before.length > 0 && chance.happens(0.15))
    return discard(world, tab, chance.one(before).mid);
  const { faults, isDeciding, hasWorkshops } = world.traits;
  const saved = await bear(tab, () => doSomething({ tab, departments, faults, isDeciding, hasWorkshops }));
  const { outbox } = await install.disk.look();
  // A newer edit of the same field took the place of one that was never handed out; also when the crash came right after.
  const last = before.sort((a, b) => a.id - b.id).at(-1);
  const now = [...outbox.values()];
  const isReplaced =
    last?.coalesce !== undefined &&
    !now.some(({ mid }) => mid === last.mid) &&
    now.some(({ mid, coalesce }) => coalesce === last.coalesce && before.every((one) => one.mid !== mid));
  const isKnown = judge.logSoFar().byMid.has(last?.mid ?? '');
  if (isReplaced && !isKnown) takenBack(world, install, last.mid);
  // On a device that was put back it was not handed out yet, and the city has it from before.
  const said = isReplaced && world.events.mayFork ? install.said.get(last.mid) : undefined;
  if (said) said.excused ??= 'put back, and replaced';
  if (!saved?.ok) return;
  world.diary.push(`${install.name} saved ${saved.mid}`);
  const entry = now.find(({ mid }) => mid === saved.mid);
  note(install, saved.mid, entry?.name ?? '', entry?.args ?? null);
  if (!entry) return;
  namesOwnEdit(install, entry, before);
  const { byMid } = judge.logSoFar();
  const beneath = [...(await install.disk.look()).carried.values()].filter(
    ({ owners, blocked, mid, dealtAt }) =>
      !blocked &&
      owners.some((owner) => entry.owners.includes(owner)) &&
      // What the city had dealt with, and has lost in secret, nothing here can tell before the next pull.
      !(world.events.wasSilentlyRestored && dealtAt !== undefined && !byMid.has(mid)),
  );
  const noted = install.said.get(saved.mid);
  if (noted) noted.buildsOn = beneath.map(({ mid }) => mid);
}

/** S7: whoever edits a field again before the first edit is sent, names that one: it is no stranger's. */
function namesOwnEdit(install: Install, entry: OutboxEntry, before: readonly OutboxEntry[]): void {
  const own = before.findLast(
    ({ coalesce, id, blocked, outcome }) =>
      coalesce !== undefined && coalesce === entry.coalesce && id < entry.id && !blocked && !outcome,
  );
  if (!own) return;
  const { base } = entry.args as { base: Base };
  // One that takes the place of another keeps its base: what was pending when that was written may be so again, in a city put back.
  const replaced = before.find(({ id }) => id === entry.id);
  if (replaced && (replaced.args as { base: Base }).base.mid === base.mid) return;
  insist(
    base.mid === own.mid || install.handed.has(base.mid ?? ''),
    `S7: ${entry.mid} of ${install.name} does not name the edit ${own.mid} before it`,
  );
}

async function discard(world: World, tab: Tab, mid: string): Promise<void> {
  const { install } = tab;
  await bear(tab, async () => tab.process?.store.discard(mid));
  const { outbox } = await install.disk.look();
  if (![...outbox.values()].some((entry) => entry.mid === mid)) takenBack(world, install, mid);
}

/** The person here wants it no more. A copy of the device still has it, and may send it after what it was before. */
function takenBack(world: World, install: Install, mid: string): void {
  install.said.delete(mid);
  for (const other of installsOf(world)) {
    const said = other.said.get(mid);
    if (said) said.isUnordered = true;
  }
}

function cycle(tab: Tab | undefined, failures: unknown[]): void {
  const client = tab?.process?.client;
  if (tab && client) void bear(tab, () => client.now()).catch((error: unknown) => failures.push(error));
}

const bad: Partial<Record<Fault, readonly Fate[]>> = {
  badNet: ['lost', 'replyLost', 'twice', 'replyLost'],
  portal: ['portal'],
  limits: ['busy', 'tooMany'],
};

function fateOf({ chance, traits }: World): Fate {
  const fates = Object.entries(bad).flatMap(([fault, own]) => (traits.faults.has(fault as Fault) ? own : []));
  return fates.length > 0 && chance.happens(0.45) ? chance.one(fates) : 'ok';
}

const named =
  ({ seed, traits, diary }: World) =>
  async (when: string, promise: () => Promise<void>): Promise<void> => {
    try {
      await promise();
    } catch (error) {
      if (process.env['SIMULATION_DIARY']) console.log(diary.join('\n'));
      const what = error instanceof Error ? error.message : String(error);
      throw new Error(`seed ${seed}, ${when}: ${what}\n  with ${[...traits.faults].join(', ')}`, {
        cause: error,
      });
    }
  };

async function counts(world: World, judge: Judge, messages: number): Promise<Report['counts']> {
  const installs: readonly Install[] = installsOf(world);
  const sum = (of: (install: Install) => number) => installs.reduce((all, one) => all + of(one), 0);
  const { opened, rejected, conflicts, settled } = await judge.results();
  return {
    devices: world.devices.length,
    'saved deeds': sum(({ said }) => said.size),
    'handed over': world.events.handedOver,
    messages,
    crashes: sum(({ crashes }) => crashes),
    'refused by the city': rejected,
    'gates opened': opened,
    conflicts,
    settled,
    'put aside': world.events.quarantined,
    'forks told': world.events.forksTold,
    'losses noticed': world.events.lossesNoticed,
  };
}
