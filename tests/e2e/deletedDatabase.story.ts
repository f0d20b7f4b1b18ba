import type { Page } from 'playwright';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { capture, isKeptOffline, rowIn, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'S11: what is on the device is deleted under the app: it says what is lost, fetches the rest, and goes on',
  async ({ device, server, step, shot }) => {
    const phone = await device('phone');
    await aWorkingCity(server, phone, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const { page } = phone;
    await page.goto('/fanga');
    await isKeptOffline(page);
    // Just after the capture the button may still speak of the time before it.
    const isAnswered = page.waitForResponse(/\/api\/sync\/push/);
    await Promise.all([isAnswered, capture(page, 'Den som är skickad')]);
    await expect(syncButton(page, withEveryone)).toBeVisible();

    step('without a network two ideas are only here, and the database is deleted while the app is open');
    await phone.offline();
    await capture(page, 'Den första som bara är här');
    await capture(page, 'Den andra som bara är här');
    await page.goto('/');
    await expect(syncButton(page, /^Synk: 2 bara här/)).toBeVisible();
    await deleteDatabases(page);
    await expect(page.getByText('2 ändringar var bara här och är förlorade.')).toBeVisible();
    await shot(phone, 'emptied');
    await page.goto('/fanga');
    await capture(page, 'Skriven efteråt');

    step('with a network what the city has is fetched again, and what was written since is sent');
    await phone.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await page.goto('/');
    await expect(rowIn(page, /Mina idéer/, 'Den som är skickad')).toBeVisible();
    await expect(rowIn(page, /Mina idéer/, 'Skriven efteråt')).toBeVisible();
    await expect(page.getByText('bara är här')).toHaveCount(0);

    step('deleted while the app was closed, with nothing unsent: that nothing is lost is said as well');
    // A page of the same origin that is not the app: the service worker leaves these addresses to the server.
    await page.goto('/api/session');
    await deleteDatabases(page);
    await page.goto('/');
    await expect(page.getByText('Allt var skickat och hämtas igen')).toBeVisible();
    await expect(rowIn(page, /Mina idéer/, 'Den som är skickad')).toBeVisible();
  },
);

/** As the browser's own settings do, or a browser short of room. */
async function deleteDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      if (name)
        await new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.addEventListener('success', resolve);
          deleting.addEventListener('error', reject);
        });
  });
}
