import type { Base } from '../../src/domain/field.ts';
import type { Person } from '../../src/domain/person.ts';
import { type Cabinet, Trouble } from '../../src/store/cabinet.ts';
import { createDeviceStore, type Store } from '../../src/store/store.ts';
import { createSyncClient, type SyncClient } from '../../src/sync/client.ts';
import { makeCourier } from '../../src/sync/courier.ts';
import type { Clock } from '../../src/sync/stores.ts';
import { Crash, type Disk, type Misfortune, type Moment } from '../kit/memoryCabinet.ts';
import { appShape } from './apps.ts';
import type { Chance } from './chance.ts';
import { type DeviceClock, deviceClock } from './clock.ts';
import { tabLocks, type TabLocks } from './locks.ts';
import type { SimDisk } from './places.ts';
import { SPACE, type World } from './world.ts';

/** A device: a clock, a browser with somebody signed in, and a database for each person who has been. */
export interface SimDevice {
  readonly name: string;
  readonly clock: DeviceClock;
  readonly chance: Chance;
  /** Whose cookie the browser has. */
  session: string | undefined;
  readonly installs: Install[];
}

/** What a person saw saved: what every promise is about. */
export interface Said {
  readonly mid: string;
  readonly name: string;
  /** Canonical JSON of the args as they were saved. */
  readonly args: string;
  /** Place in what this person did here. */
  readonly nth: number;
  /** Why it may be missing: its device was put back to before it, or wiped. */
  excused?: string;
  /** A city that was put back unnoticed may take it after later ones. */
  isUnordered?: true;
  /** What a colleague had handed over, and stood beneath it when it was saved: the city must have that first. */
  buildsOn?: readonly string[];
}

/** One person on one device. */
export interface Install {
  readonly name: string;
  readonly device: SimDevice;
  readonly person: Person;
  readonly disk: SimDisk;
  readonly locks: TabLocks;
  said: Map<string, Said>;
  /** What colleagues handed over and this person has seen. */
  readonly handed: Set<string>;
  nextPlace: number;
  readonly tabs: Tab[];
  /** The next transactions: after how many moments misfortune strikes, and which. */
  doom: { after: number; how: Misfortune } | undefined;
  /** What the disk was once. */
  copy: { disk: Disk; said: ReadonlyMap<string, Said>; nextPlace: number } | undefined;
  /** A field being edited since some time, and what its writer saw then. */
  editing: { initiativeId: string; field: string; base: Base } | undefined;
  crashes: number;
}

export interface Tab {
  readonly install: Install;
  process: { store: Store; client: SyncClient; app: 'new' | 'old' } | undefined;
  /** Which process this is: of the earlier ones nothing may act any more. */
  incarnation: number;
  /** The process that crashed, maybe at something that nobody waits for. */
  crashed: number | undefined;
  frozen: { thawed: Promise<void>; thaw: () => void } | undefined;
}

export function aDevice(world: Pick<World, 'time' | 'chance'>, name: string): SimDevice {
  return {
    name,
    clock: deviceClock(world.time),
    chance: world.chance.fork(),
    session: undefined,
    installs: [],
  };
}

/** A person begins on a device: with an empty disk, or with the copy of another. */
export async function anInstall(
  world: World,
  device: SimDevice,
  person: Person,
  from?: { disk: Disk; said: ReadonlyMap<string, Said>; nextPlace: number },
): Promise<Install> {
  const name = `${person.id}@${device.name}`;
  const install: Install = {
    name,
    device,
    person,
    disk: await world.places.disk(name),
    locks: world.bug?.locks?.(tabLocks()) ?? tabLocks(),
    said: new Map([...(from?.said ?? [])].map(([mid, said]) => [mid, { ...said }])),
    handed: new Set(),
    nextPlace: from?.nextPlace ?? 0,
    tabs: [],
    doom: undefined,
    copy: undefined,
    editing: undefined,
    crashes: 0,
  };
  if (from) await install.disk.put(from.disk);
  device.installs.push(install);
  install.tabs.push(aTab(install));
  return install;
}

export const aTab = (install: Install): Tab => ({
  install,
  process: undefined,
  incarnation: 0,
  crashed: undefined,
  frozen: undefined,
});

/** Starts the app in a tab, as after a crash or a closed browser. */
export async function start(tab: Tab, world: World): Promise<void> {
  const { install } = tab;
  const { device } = install;
  const { chance } = device;
  tab.incarnation++;
  const { incarnation } = tab;
  const isAlive = () => tab.incarnation === incarnation;
  const strike = (moment: Moment): Misfortune => {
    // A process that was killed writes nothing more, whatever it was waiting for.
    if (!isAlive()) return 'crash';
    const { doom } = install;
    if (!doom || doom.after-- > 0) return undefined;
    install.doom = undefined;
    if (doom.how === 'crash') {
      install.crashes++;
      tab.crashed = incarnation;
    }
    // A full disk is full before the commit.
    return doom.how === 'full' && moment.at === 'committed' ? undefined : doom.how;
  };
  const { bug, traits } = world;
  const opened = install.disk.open(strike);
  const cabinet = whenAwake(bug?.cabinet?.(opened) ?? opened, tab, world);
  const clock: Clock = {
    now: () => device.clock.now(),
    after: (ms, f) =>
      device.clock.after(ms, () => {
        if (!tab.frozen) f();
        else void tab.frozen.thawed.then(f);
      }),
  };
  const ports = { clock, random: { unit: chance.unit, uuid: chance.uuid }, rowsAtOnce: traits.rowsAtOnce };
  const app = traits.faults.has('oldApp') && chance.happens(0.3) ? 'old' : 'new';
  const plain = createDeviceStore(cabinet, appShape(app), ports);
  const store = bug?.store?.(plain, cabinet) ?? plain;
  await store.open({ space: SPACE, person: install.person });
  const lock = install.locks.of(tab, () => world.time.now);
  const net = world.wire.netOf(tab);
  const client = createSyncClient({
    ...ports,
    net,
    store,
    lock,
    courier: makeCourier(net, store.toBring, clock),
    onStatus: () => undefined,
  });
  tab.process = { store, client, app };
  await client.start();
}

/** A frozen tab begins nothing; what is under way in the world is counted. */
function whenAwake(cabinet: Cabinet, tab: Tab, { busy }: World): Cabinet {
  return {
    async transact(mode, stores, f) {
      while (tab.frozen) await tab.frozen.thawed;
      busy.count++;
      try {
        return await cabinet.transact(mode, stores, f);
      } finally {
        busy.count--;
      }
    },
    reopen: () => cabinet.reopen(),
    close: () => cabinet.close(),
  };
}

/** The process is gone; what was on disk stays. */
export function kill(tab: Tab): void {
  tab.process?.client.close();
  tab.process?.store.close();
  tab.process = undefined;
  tab.incarnation++;
  tab.frozen = undefined;
  tab.install.locks.letGo(tab);
  tab.install.doom = undefined;
}

/** A process that crashed is gone. */
export function bury(tab: Tab): void {
  if (tab.process && tab.crashed === tab.incarnation) kill(tab);
}

export function freeze(tab: Tab): void {
  let thaw = () => {};
  const thawed = new Promise<void>((resolve) => {
    thaw = () => resolve();
  });
  tab.frozen = { thawed, thaw };
}

export function thaw(tab: Tab): void {
  const { frozen } = tab;
  tab.frozen = undefined;
  frozen?.thaw();
}

/** Runs something that may meet misfortune: a crash ends the process; a lost connection or a full disk is met by whoever asked. */
export async function bear<T>(tab: Tab, f: () => Promise<T>): Promise<T | undefined> {
  const { incarnation } = tab;
  try {
    return await f();
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    // What an earlier process was still waiting for ends with it, however it ends.
    if (tab.incarnation !== incarnation) return undefined;
    if (!(error instanceof Crash)) throw error;
    kill(tab);
    return undefined;
  }
}

export const installsOf = (world: World): readonly Install[] => world.devices.flatMap((d) => d.installs);
export const tabsOf = (world: World): readonly Tab[] => installsOf(world).flatMap((i) => i.tabs);
/** Tabs in which somebody can do something. */
export const awake = (tabs: readonly Tab[]): Tab[] => tabs.filter((tab) => tab.process && !tab.frozen);
