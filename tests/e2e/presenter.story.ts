import { aWorkshop } from './aWorkshop.ts';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline } from './person.ts';
import { story } from './story.ts';

story(
  'W3, W9: without a network a window of its own shows the room how many have written, what was written once it is revealed, and nobody’s name unasked',
  async ({ device, server, step }) => {
    const tablet = await device('tablet', { viewport: { width: 1280, height: 800 } });
    const { admin } = await aWorkingCity(server, tablet, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const { id } = await aWorkshop((...deeds) => admin.do(...deeds), { stage: 'capture' });
    const { page, context } = tablet;
    await page.goto('/workshop');
    await page
      .getByRole('link', { name: /Mat i äldreomsorgen/ })
      .first()
      .waitFor();
    await page.goto(`/workshop/${id}`);
    const field = page.getByLabel('Skriv en lapp');
    await page.getByText('Amina', { exact: true }).click();
    await expect(field).toBeVisible();
    await isKeptOffline(page);
    await tablet.offline();

    step('the room’s menu opens it in a window of its own');
    const coming = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Mer i workshopen' }).click();
    await page.getByRole('menuitem', { name: 'Presentera i eget fönster' }).click();
    const wall = await coming;
    await wall.setViewportSize({ width: 1280, height: 720 });
    const scene = wall.locator('[data-scene]');
    await expect(scene).toContainText('Skriv tyst. Lapparna visas när alla är klara.');
    await expect(wall.getByText('0 lappar', { exact: true })).toBeVisible();

    step('a silent note is counted there, and is nowhere in what it shows');
    await field.fill('Fika på balkongen');
    await page.keyboard.press('Enter');
    await expect(wall.getByText('1 lapp', { exact: true })).toBeVisible();
    expect(await wall.content()).not.toContain('balkongen');

    step('revealed, it is there without its author, until somebody asks for names');
    await page.getByRole('button', { name: 'Visa lapparna' }).click();
    await expect(scene).toContainText('Fika på balkongen');
    await expect(scene).not.toContainText('Amina');
    await wall.getByRole('button', { name: 'Visa namn' }).click();
    await expect(scene).toContainText('Amina');

    step('a remote takes the room to its next step, and the tablet follows');
    await wall.keyboard.press('PageDown');
    await expect(scene).toContainText('Lägg lappar som hör ihop');
    await expect(page.getByRole('button', { name: /Gruppera.*här är vi/ })).toBeVisible();
    await wall.keyboard.press('Escape');
    await expect(wall.getByRole('heading', { level: 1, name: 'Mat i äldreomsorgen' })).toBeVisible();
  },
  { timeout: 60_000 },
);
