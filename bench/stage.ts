import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import { makeCity } from '../src/server/city.ts';
import { openDatabase } from '../src/server/storage/database.ts';
import { type Device, type Devices, launchOptions, makeDevices } from '../tests/e2e/devices.ts';
import { startServer, type StoryServer } from '../tests/e2e/storyServer.ts';
import { fillCity } from './manyInitiatives.ts';
import { fillWall, type WallSize } from './manyNotes.ts';

/** How much slower than this machine a phone of some years is taken to be. */
export const SLOWER = 4;
export const INITIATIVES = 1000;
/** A wall larger than a room of forty fills in a day. */
export const WALL: WallSize = { clusters: 10, notes: 500, looseEvery: 12 };
const departments = ['SLF', 'VOF', 'SFF', 'SOF', 'AMF', 'SBF', 'FAF', 'KUF'].map((code) => ({
  code,
  name: `Förvaltningen ${code}`,
  board: `Nämnden ${code}`,
}));

/** A server with a full city, and a device whose stores are on disk, signed in and fully synced. */
export interface Stage {
  readonly server: StoryServer;
  readonly devices: Devices;
  /** A workshop whose wall is full, and one that is still being written to. */
  readonly wallId: string;
  readonly writingId: string;
  /** Switches the device on: the same stores each time. */
  laptop(): Promise<Device>;
  discard(): Promise<void>;
}

/** Founds a city as a person would, fills it while the server rests, and lets one device fetch all of it. */
export async function setStage(executablePath: string): Promise<Stage> {
  const server = await startServer();
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const devices = makeDevices(browser, executablePath, server.url);
  const discard = async () => {
    await devices.discard();
    await browser.close();
    await server.discard();
  };
  const laptop = () => devices.lasting('laptop');
  let wallId = '';
  let writingId = '';
  try {
    const device = await laptop();
    const founding = await device.context.request.post('/api/setup', {
      data: {
        token: server.setupLink.split('#')[1],
        city: 'Mätstad',
        departments,
        person: { name: 'Mia Mätare', departmentCode: departments[0]?.code },
      },
    });
    if (!founding.ok()) throw new Error(`not founded: ${await founding.text()}`);
    const { person } = (await founding.json()) as { person: { id: string } };
    await server.stop();
    const database = openDatabase(join(server.dataDir, 'stegvis.sqlite'));
    const city = makeCity(database, { timeZone: 'Europe/Stockholm', report: console.error, key: 'bench' });
    await fillCity(city, INITIATIVES, person.id);
    wallId = await fillWall(city, person.id, WALL);
    writingId = await fillWall(city, person.id, { ...WALL, isWriting: true });
    await database.close();
    await server.start();
    await fetchAll(device.page, person.id);
    await device.close();
  } catch (error) {
    await discard();
    throw error;
  }
  return { server, devices, wallId, writingId, laptop, discard };
}

/** Opens the app until everything is on the device's disk: the rows, and the app itself. */
async function fetchAll(page: Page, personId: string): Promise<void> {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The city itself is an owner too, and so are the workshops.
  const wanted = INITIATIVES + 3;
  for (;;) {
    const there = await page.evaluate(countHeads, `stegvis city ${personId}`);
    if (there >= wanted) return;
    await page.waitForTimeout(250);
  }
}

/** Runs in the page: how many owners have reached the device. */
function countHeads(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name);
    open.onerror = () => reject(open.error ?? new Error('no database'));
    open.onupgradeneeded = () => open.transaction?.abort();
    open.onsuccess = () => {
      const db = open.result;
      const count = db.transaction('heads').objectStore('heads').count();
      count.onsuccess = () => {
        db.close();
        resolve(count.result);
      };
      count.onerror = () => reject(count.error ?? new Error('not counted'));
    };
  });
}

/** Slows the page's processor, and says by how much it really became slower: a loop of plain work, before and after. */
export async function slowDown(page: Page): Promise<{ session: CDPSession; factor: () => Promise<number> }> {
  const work = () =>
    page.evaluate(() => {
      const began = performance.now();
      let sum = 0;
      for (let n = 0; n < 30_000_000; n++) sum += n % 7;
      return sum > 0 ? performance.now() - began : 0;
    });
  await work();
  const before = Math.min(await work(), await work(), await work());
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return {
    session,
    factor: async () => Math.min(await work(), await work(), await work()) / before,
  };
}
