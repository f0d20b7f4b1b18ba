import type { Page } from 'playwright';
import { v7 as uuid } from 'uuid';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'W8: the ready check asks the cache itself, mends what is missing, tries the disk, and holds without a network',
  async ({ device, server, step, shot }) => {
    const tablet = await device('tablet', { viewport: { width: 1024, height: 768 } });
    const { page } = tablet;
    const city = await aWorkingCity(server, tablet, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const leader = await city.join(await device('leader'), {
      name: 'Lena Ek',
      role: 'innovationLead',
      code: 'SKF',
    });
    const workshopId = uuid();
    const title = 'Mat i äldreomsorgen';
    const steps = [{ id: uuid(), kind: 'capture', title: 'Fånga', rank: 1 }];
    await leader.do(['workshop.prepare', { workshopId, title, mode: 'one', steps, participants: [] }]);
    await leader.alsoOn(tablet);
    await page.goto('/synk');
    await isKeptOffline(page);
    await page.reload();
    await expect(syncButton(page, withEveryone)).toBeVisible();

    step('from Synk: every file is there');
    await page.getByRole('link', { name: 'Kontrollera: Redo för workshop' }).click();
    await expect(row(page, 'Utan nät')).toContainText(/Alla \d+ filer finns på enheten/);
    await expect(row(page, 'Plats')).toContainText('Ett prov gick att spara.');
    await expect(row(page, 'Appens version')).toContainText('Version 0.1.0 är den senaste.');
    await expect(row(page, 'Osänt')).toContainText('finns hos alla');

    step('a file goes missing: no network is too good to say so, and it is fetched');
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.includes('precache'));
      const cache = await caches.open(name ?? '');
      const chunk = (await cache.keys()).find(({ url }) => /Present|Result|Ready|Room/.test(url));
      if (chunk) await cache.delete(chunk);
    });
    await page.getByRole('button', { name: 'Kontrollera igen' }).click();
    await expect(row(page, 'Utan nät')).toContainText('En av appens filer saknas på enheten.');
    await expect(
      page.getByRole('main').getByText(/Den här enheten är inte redo än\. Åtgärda: .*Utan nät/),
    ).toBeVisible();
    await shot(tablet, 'missing');
    await page.getByRole('button', { name: 'Hämta det som saknas' }).click();
    await expect(row(page, 'Utan nät')).toContainText(/Alla \d+ filer finns på enheten/);

    step('the trial has left nothing where photos lie');
    const left = await page.evaluate(async () => {
      const { name } = (await indexedDB.databases()).find((db) => db.name?.endsWith(' photos')) ?? {};
      if (!name) return 'no database';
      const opening = indexedDB.open(name);
      await new Promise((resolve) => {
        opening.addEventListener('success', resolve);
      });
      const counting = opening.result.transaction('content').objectStore('content').count();
      await new Promise((resolve) => {
        counting.addEventListener('success', resolve);
      });
      opening.result.close();
      return counting.result;
    });
    expect(left).toBe(0);

    step(
      'of the workshop, without a network: it is on the device, and it is said when the version was last asked for',
    );
    // A plug that is pulled in the page does not stop the browser itself from asking for a new worker: the city is gone.
    await tablet.offline();
    await server.stop();
    await page.goto(`/workshop/${workshopId}/redo`);
    await expect(row(page, 'Workshopen finns på enheten')).toContainText('Ett steg och 0 deltagare');
    await expect(row(page, 'Appens version')).toContainText(/Version 0\.1\.0 var den senaste i dag/);
    await expect(row(page, 'Utan nät')).toContainText(/Alla \d+ filer finns på enheten/);
    await shot(tablet, 'of-workshop');
  },
);

const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.locator('b', { hasText: title }) });
