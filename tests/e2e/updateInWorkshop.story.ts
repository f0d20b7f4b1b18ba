import type { Page } from 'playwright';
import { aBuildOf } from './anotherBuild.ts';
import { aWorkingCity, type Somebody } from './cityAtWork.ts';
import type { Device } from './devices.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton } from './person.ts';
import { story } from './story.ts';

const waits = 'Uppdateringen väntar tills workshopen är slut.';

story(
  'W9: no update of the app starts during a workshop: not by a tap, not by the worker, not by a kill and a cold start without a network',
  async ({ lasting, server, step }) => {
    let tablet = await lasting('tablet');
    const { admin } = await aWorkingCity(server, tablet, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    await openSync(tablet.page);
    await isKeptOffline(tablet.page);

    step('a workshop is ongoing, and the city gets a new version of the app');
    await putWorkshop(tablet.page, admin, { startedAt: new Date().toISOString() });
    const app = aBuildOf('9.9.9', server.dataDir);
    await server.stop();
    await server.start({ APP_DIR: app });
    await openSync(tablet.page);
    await tablet.page.getByRole('button', { name: 'Sök ny version' }).click();
    await expect(tablet.page.getByText(waits).first()).toBeVisible();
    await expect(tablet.page.getByRole('button', { name: 'Starta om nu' })).toHaveCount(0);

    step('the worker is asked to start all the same, past the page: it does not');
    const stillWaits = await tablet.page.evaluate(async () => {
      const { waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
      waiting?.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return (await navigator.serviceWorker.getRegistration())?.waiting !== null;
    });
    expect(stillWaits).toBe(true);

    step(
      'the tablet is killed and started without a network: it shows what it showed, also screens that it fetches first now',
    );
    tablet = await again(tablet, 'tablet', lasting);
    await tablet.offline();
    await openSync(tablet.page);
    await expect(tablet.page.getByText('Version 0.1.0')).toBeVisible();
    await expect(tablet.page.getByText(waits).first()).toBeVisible();
    for (const path of ['/modellen', '/lardomar', '/portfolj', '/installningar']) {
      await tablet.page.goto(path);
      await expect(tablet.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(tablet.page.getByText('Sidan kunde inte hämtas')).toHaveCount(0);
    }
    const worker = await tablet.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none waits',
    );
    // The browser itself has put the new worker to work: it is that one which shows the old version.
    expect(worker).toBe('none waits');

    step('killed and started again, twice over: still');
    tablet = await again(tablet, 'tablet', lasting);
    await openSync(tablet.page);
    await expect(tablet.page.getByText('Version 0.1.0')).toBeVisible();

    step('the workshop has ended: now it is asked, and a tap brings the new version');
    await putWorkshop(tablet.page, admin, {
      startedAt: new Date().toISOString(),
      endedAt: new Date().toISOString(),
    });
    await openSync(tablet.page);
    await tablet.page.getByRole('button', { name: 'Starta om nu' }).click();
    await expect(tablet.page.getByText('Version 9.9.9')).toBeVisible();
    await expect(tablet.page.getByText('Ny version finns.')).toHaveCount(0);
  },
);

story(
  'rule 37: the version that has waited for a workshop comes with the first cold start after its end',
  async ({ lasting, server, step }) => {
    let tablet = await lasting('tablet');
    const { admin } = await aWorkingCity(server, tablet, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    await openSync(tablet.page);
    await isKeptOffline(tablet.page);
    await putWorkshop(tablet.page, admin, { startedAt: new Date().toISOString() });
    const app = aBuildOf('9.9.9', server.dataDir);
    await server.stop();
    await server.start({ APP_DIR: app });
    await openSync(tablet.page);
    await tablet.page.getByRole('button', { name: 'Sök ny version' }).click();
    await expect(tablet.page.getByText(waits).first()).toBeVisible();

    step(
      'a cold start during the workshop shows the old one; it ends, and the next cold start shows the new',
    );
    tablet = await again(tablet, 'tablet', lasting);
    await openSync(tablet.page);
    await expect(tablet.page.getByText('Version 0.1.0')).toBeVisible();
    await putWorkshop(tablet.page, admin, { startedAt: '2026-01-01T08:00:00.000Z' });
    tablet = await again(tablet, 'tablet', lasting);
    await tablet.offline();
    await openSync(tablet.page);
    await expect(tablet.page.getByText('Version 9.9.9')).toBeVisible();
    await tablet.page.goto('/lardomar');
    await expect(tablet.page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

async function again(
  tablet: Device,
  name: string,
  lasting: (name: string) => Promise<Device>,
): Promise<Device> {
  await tablet.close();
  return lasting(name);
}

async function openSync(page: Page): Promise<void> {
  await page.goto('/synk');
  await expect(page.getByRole('heading', { name: 'Synk', exact: true })).toBeVisible();
  await expect(syncButton(page, /^Synk: /)).toBeVisible();
}

/** A workshop as it lies on the device, led by its person. */
async function putWorkshop(page: Page, { id }: Somebody, when: object): Promise<void> {
  await page.evaluate(
    async ([leader, when]) => {
      const { name } = (await indexedDB.databases()).find((db) => db.name?.endsWith(` ${leader}`)) ?? {};
      if (!name) throw new Error('this person has no database here');
      const opening = indexedDB.open(name);
      await new Promise((resolve) => {
        opening.addEventListener('success', resolve);
      });
      const tx = opening.result.transaction('heads', 'readwrite');
      const workshop = '019b0000-0000-7000-8000-000000000001';
      tx.objectStore('heads').put({
        owner: workshop,
        table: 'workshop',
        row: { id: workshop, owner: workshop, title: 'Mat', leaderIds: [leader], memberIds: [], ...when },
        digest: { notes: 0, participants: 0, steps: [], minutes: 0, initiatives: 0 },
        gen: 1,
      });
      await new Promise((resolve) => {
        tx.addEventListener('complete', resolve);
      });
      opening.result.close();
    },
    [id, when] as const,
  );
}
