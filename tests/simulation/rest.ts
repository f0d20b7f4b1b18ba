import { awake, bear, bury, type Install, installsOf, start, thaw } from './device.ts';
import type { Fate } from './wire.ts';
import { SPACE, settle, type World } from './world.ts';

type Deliver = (fate: () => Fate, many?: number) => Promise<void>;

/**
 * The weather clears: everybody is back, signed in as themselves, and does nothing more. From here on only timers run; that all gets
 * through is the engine's doing, and nobody's who presses a button.
 * @param minutes how long it may take.
 */
export async function comeToRest(world: World, deliver: Deliver, minutes: number): Promise<void> {
  const { misfortune, devices, endedKeys } = world;
  endedKeys.clear();
  for (const strike of ['onLoad', 'beforeCommit', 'afterCommit'] as const) delete misfortune[strike];
  for (const device of devices)
    for (const install of device.installs) {
      await wake(install, world);
      signIn(install);
      await quiet(world, deliver, install, minutes);
    }
  // What the later ones did, or noticed, is news to the earlier; and what those then do, to the later.
  for (let round = 0; round < rounds && !(await areSynced(world)); round++)
    for (const device of devices)
      for (const install of device.installs) {
        signIn(install);
        await quiet(world, deliver, install, Math.min(minutes, 5));
      }
}

const rounds = 4;

async function areSynced(world: World): Promise<boolean> {
  for (const install of installsOf(world)) if (!(await isSynced(world, install))) return false;
  return true;
}

/** Whoever signs in again has their work sent at once; a timer would be of no use while somebody else's cookie was there. */
function signIn({ device, person, tabs }: Install): void {
  device.session = person.id;
  for (const tab of awake(tabs)) {
    const client = tab.process?.client;
    const isHalted = ['signedOut', 'wrongPrincipal'].includes(client?.status().lastAnswer ?? '');
    if (isHalted) void client?.now().catch(() => undefined);
  }
}

/** All its tabs run again; but where there are several, one may stay frozen, whatever it holds. */
async function wake(install: Install, world: World): Promise<void> {
  install.doom = undefined;
  install.tabs.forEach(bury);
  const [first, ...others] = install.tabs;
  for (const tab of install.tabs) {
    const staysFrozen = tab === first && others.length > 0 && world.seed % 2 === 0;
    if (tab.frozen && !staysFrozen) thaw(tab);
    if (!tab.process) await bear(tab, () => start(tab, world));
  }
}

async function quiet(world: World, deliver: Deliver, install: Install, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    world.time.now += 61_000;
    install.device.clock.ring();
    await settle(world);
    while (world.wire.underWay.length > 0) await deliver(() => 'ok');
    await settle(world);
    if (await isSynced(world, install)) return;
  }
}

async function isSynced(world: World, install: Install): Promise<boolean> {
  const disk = await install.disk.look();
  const standing = disk.meta.get('standing');
  const cookie = standing && 'cookie' in standing ? standing.cookie : null;
  const now = await world.city.store.snapshot(SPACE, async (s) => ({
    at: await s.version(),
    epoch: await s.epoch(),
  }));
  const isAlone = disk.outbox.size + disk.carried.size === 0;
  return isAlone && cookie?.version === now.at && cookie.epoch === now.epoch.id;
}
