import type { Person } from '../../src/domain/person.ts';
import { Transient } from '../../src/sync/cityStore.ts';
import { emptyDisk } from '../kit/memoryCabinet.ts';
import { changeRoles } from './city.ts';
import {
  aDevice,
  anInstall,
  aTab,
  awake,
  bear,
  bury,
  freeze,
  type Install,
  installsOf,
  kill,
  start,
  type Tab,
  thaw,
} from './device.ts';
import { handOver, seeAnew } from './handOver.ts';
import { type Fault, SPACE, settle, type World } from './world.ts';

const day = 24 * 3_600_000;

/** What a fault needs: who is there, and what only the run knows. */
export interface Scene {
  readonly world: World;
  readonly people: readonly Person[];
  /** A device in somebody's hand, and a tab of it. */
  readonly install: Install;
  readonly tab: Tab;
  readonly backups: unknown[];
  /** The city was put back: what was read of its log no longer holds. */
  readonly cityWasPutBack: () => Promise<void>;
  /** A new device stands in for itself from now on. */
  readonly isNew: (install: Install) => void;
}

type Befall = (scene: Scene) => unknown;

/** Each fault that is an event by itself. Those of the net and of what people do are elsewhere. */
export const befalls: Partial<Record<Fault, Befall>> = {
  crash: ({ install, tab, world }) => {
    if (world.chance.happens(0.3)) kill(tab);
    else install.doom = { after: world.chance.below(14), how: 'crash' };
  },
  lostConnection: ({ install, world }) => {
    install.doom = { after: world.chance.below(14), how: 'lost' };
  },
  fullDisk: ({ install, world }) => {
    install.doom = { after: world.chance.below(10), how: 'full' };
  },
  cityTrouble: ({ world: { misfortune, chance } }) => {
    const kind = chance.one(['onLoad', 'beforeCommit', 'afterCommit'] as const);
    // A push reads several times; the first is not the worst.
    let passes = kind === 'onLoad' ? chance.below(4) : 0;
    misfortune[kind] = () => {
      if (passes-- > 0) return;
      delete misfortune[kind];
      throw new Transient(`the city failed ${kind}`);
    };
  },
  frozenTab: ({ install, tab }) => {
    const frozen = install.tabs.find((each) => each.frozen);
    if (frozen) thaw(frozen);
    else if (tab.process) freeze(tab);
  },
  newWriter: ({ tab, install }) =>
    bear(tab, async () => {
      const store = tab.process?.store;
      if (!store || tab.frozen) return;
      const { clientID } = await store.identity();
      await store.renewWriter(install.device.chance.uuid(), clientID);
    }),
  restoredDevice: putBackDevice,
  clonedDevice: cloneDevice,
  wipedDevice: ({ install, world, isNew }) => {
    if (!world.chance.happens(0.3)) return undefined;
    isNew(install);
    return replaceDisk(install, async () => {
      for (const said of install.said.values()) said.excused ??= 'wiped';
      await install.disk.put(emptyDisk());
    });
  },
  restoredCity: (scene) => putBackCity(scene, false),
  silentlyRestoredCity: (scene) => putBackCity(scene, true),
  wrongClock: ({ install: { device }, world: { chance } }) => {
    const years = 10 * 365 * day;
    device.clock.ahead = chance.one([0, 2 * day, -2 * day, years, -years, chance.below(3_600_000)]);
  },
  accountSwitch,
  signedOut: ({ install: { device, person } }) => {
    device.session = device.session === undefined ? person.id : undefined;
  },
  roleChange: ({ world }) => changeRoles(world).catch(onlyTransient),
  handedOver: handOver,
  keyEnded: ({ install, world: { endedKeys } }) => {
    if (!endedKeys.delete(install.person.id)) endedKeys.add(install.person.id);
  },
  yearAway: ({ world, backups }) => {
    if (!world.chance.happens(0.1)) return;
    // No archive holds deeds for a year, so nobody may count on a backup of then.
    backups.length = 0;
    world.time.now += 365 * day;
  },
};

function onlyTransient(error: unknown): void {
  if (!(error instanceof Transient)) throw error;
}

/** All tabs are closed, what they were doing has ended, and another disk is in its place. */
async function replaceDisk(install: Install, put: () => Promise<void>): Promise<void> {
  install.tabs.forEach(kill);
  install.editing = undefined;
  await put();
  await seeAnew(install);
}

const copyOf = async ({ disk, said, nextPlace }: Install) => ({
  disk: await disk.copy(),
  said: new Map(said),
  nextPlace,
});

/** A device is put back to what it was once; or that is noted, for another time. */
async function putBackDevice({ install, world, isNew }: Scene): Promise<void> {
  const { copy } = install;
  if (!copy || world.chance.happens(0.3)) {
    install.copy = await copyOf(install);
    return;
  }
  world.events.mayFork = true;
  isNew(install);
  await replaceDisk(install, async () => {
    for (const said of install.said.values()) if (!copy.said.has(said.mid)) said.excused ??= 'put back';
    // What was taken back since comes again, after what came after it.
    for (const [mid, said] of copy.said)
      if (!install.said.has(mid)) install.said.set(mid, { ...said, isUnordered: true });
    await install.disk.put(copy.disk);
  });
}

/** A copy of the disk, of now or of once, goes on as a device of its own. */
async function cloneDevice({ install, world, isNew }: Scene): Promise<void> {
  if (world.devices.length >= 8 || !world.chance.happens(0.5)) return;
  world.events.mayFork = true;
  const from = install.copy ?? (await copyOf(install));
  const device = aDevice(world, `device-${world.devices.length + 1}`);
  device.session = install.person.id;
  world.devices.push(device);
  const copy = await anInstall(world, device, install.person, from);
  // A copy of once still has what has been taken back since where it comes from, which has sent what came after it.
  for (const said of copy.said.values()) if (!install.said.has(said.mid)) said.isUnordered = true;
  isNew(copy);
  for (const tab of copy.tabs) await bear(tab, () => start(tab, world));
}

/** The city is backed up, or put back to a backup: with a new epoch, as is right, or without a word. */
async function putBackCity(scene: Scene, isSilent: boolean): Promise<void> {
  const { world, backups, cityWasPutBack } = scene;
  const { city, chance, events } = world;
  await settle(world);
  if (backups.length === 0 || chance.happens(0.6)) {
    backups.push(await city.backup());
    return;
  }
  // Of acknowledgements alone the log says nothing: they move the version, and are lost as deeds are.
  const standing = () =>
    city.store.snapshot(SPACE, async (s) => {
      const version = await s.version();
      const end = [version, (await s.chainHead()).hash, await s.sealOf(version)].join(' ');
      return { ...(await s.epoch()), end };
    });
  const before = await standing();
  await city.restore(chance.one(backups));
  const after = await standing();
  events.mayFork = true;
  // What is as it was before need not be noticed, and cannot.
  if (isSilent && after.id === before.id && after.end === before.end) return;
  if (isSilent) events.wasSilentlyRestored = true;
  else await renewEpoch(world, before.number);
  await cityWasPutBack();
}

/** As whoever puts a city back must: the new epoch's number is above every earlier one, so that no cookie goes backwards. */
async function renewEpoch(world: World, above: number): Promise<void> {
  const { city, chance } = world;
  await city.store.write(SPACE, (tx) => tx.renewEpoch(chance.uuid()));
  const { number } = await city.store.snapshot(SPACE, (s) => s.epoch());
  if (number <= above) return renewEpoch(world, above);
}

/** Somebody else signs in in the same browser. Tabs of the one before stay open, with a cookie that is not theirs. */
async function accountSwitch({ install: { device }, world, people, isNew }: Scene): Promise<void> {
  const person = world.chance.one(people);
  device.session = person.id;
  let own = device.installs.find((install) => install.person.id === person.id);
  if (!own) {
    own = await anInstall(world, device, person);
    isNew(own);
  }
  const [tab] = own.tabs;
  if (tab && !tab.process) await bear(tab, () => start(tab, world));
}

/** Another tab is opened, if the run has several, or one that died is opened again. */
export async function openTabs(world: World): Promise<void> {
  for (const install of installsOf(world)) {
    const mayOpen = install.tabs.length < world.traits.tabs && world.chance.happens(0.1);
    if (mayOpen) install.tabs.push(aTab(install));
    install.tabs.forEach(bury);
    for (const tab of install.tabs)
      if (!tab.process && world.chance.happens(0.3)) await bear(tab, () => start(tab, world));
  }
}

export const somebodyAwake = (world: World): Tab | undefined => {
  const tabs = awake(installsOf(world).flatMap(({ tabs: own }) => own));
  return tabs.length === 0 ? undefined : world.chance.one(tabs);
};
