import type { Person } from '../../src/domain/person.ts';
import { type Cabinet, Trouble } from '../../src/store/cabinet.ts';
import type { Shape } from '../../src/store/shape.ts';
import { createDeviceStore, type Store } from '../../src/store/store.ts';
import { createSyncClient, type SyncClient } from '../../src/sync/client.ts';
import type { Clock } from '../../src/sync/stores.ts';
import {
  Crash,
  copyOf,
  type Disk,
  emptyDisk,
  type Misfortune,
  type Moment,
  openMemoryCabinet,
} from '../kit/memoryCabinet.ts';
import { aLock } from '../kit/surroundings.ts';
import type { Chance } from './chance.ts';
import type { Wire } from './wire.ts';

export const SPACE = 'city';

/** A device of one person: a disk that outlives its processes, and a process that may be dead. */
export interface SimDevice {
  readonly name: string;
  readonly person: Person;
  readonly disk: Disk;
  /** Every mid that the person saw saved here, in order (S1, S4). */
  readonly saved: string[];
  process: { store: Store; client: SyncClient } | undefined;
  /** The next transactions: after how many moments misfortune strikes, and which. */
  doom: { after: number; how: Misfortune } | undefined;
  crashes: number;
  /** Which process this is: of the earlier ones nothing may act any more. */
  incarnation: number;
}

export function aDevice(name: string, person: Person): SimDevice {
  return {
    name,
    person,
    disk: emptyDisk(),
    saved: [],
    process: undefined,
    doom: undefined,
    crashes: 0,
    incarnation: 0,
  };
}

/** Starts the app on the device's disk, as after a crash or a closed browser. */
export async function start(
  device: SimDevice,
  world: { shape: Shape; wire: Wire; chance: Chance; clock: Clock },
): Promise<void> {
  const { shape, wire, chance, clock } = world;
  device.incarnation++;
  const { incarnation } = device;
  const strike = (moment: Moment): Misfortune => {
    // A process that was killed writes nothing more, whatever it was waiting for.
    if (device.incarnation !== incarnation) return 'crash';
    const { doom } = device;
    if (!doom || doom.after-- > 0) return undefined;
    device.doom = undefined;
    if (doom.how === 'crash') device.crashes++;
    // A full disk or a lost connection after the commit would be a lie about what is on disk.
    if (doom.how !== 'crash' && moment.at === 'committed') return undefined;
    return doom.how;
  };
  const cabinet: Cabinet = openMemoryCabinet(device.disk, strike);
  const ports = { clock, random: { unit: chance.unit, uuid: chance.uuid } };
  const store = createDeviceStore(cabinet, shape, ports);
  await store.open({ space: SPACE, person: device.person });
  const net = wire.netOf(device.name, { space: SPACE, person: device.person.id });
  const client = createSyncClient({ net, store, ...ports, lock: aLock(), onStatus: () => undefined });
  device.process = { store, client };
}

/** The process is gone; what was on disk stays. */
export function kill(device: SimDevice): void {
  device.process?.client.close();
  device.process = undefined;
  device.incarnation++;
  device.doom = undefined;
}

/** Runs something that may meet misfortune: a crash ends the process; a lost connection or a full disk is met by whoever asked. */
export async function bear<T>(device: SimDevice, f: () => Promise<T>): Promise<T | undefined> {
  const { incarnation } = device;
  try {
    return await f();
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    if (!(error instanceof Crash)) throw error;
    // What an earlier process was still waiting for ends with it.
    if (device.incarnation === incarnation) kill(device);
    return undefined;
  }
}

export { copyOf };
