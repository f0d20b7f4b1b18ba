import type { Page } from 'playwright';
import { aBuildOf } from './anotherBuild.ts';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { capture, isKeptOffline, rowIn, savedToday, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const ideas = Array.from({ length: 12 }, (_, nth) => `Idé ${nth + 1} från workshopen`);
const half = 'En idé som ännu inte';

story(
  'an update of the app with a full outbox loses nothing, and never comes while somebody writes',
  async ({ device, server, step }) => {
    const phone = await device('phone');
    const { page } = phone;
    const city = await aWorkingCity(server, phone, [{ name: 'Skolförvaltningen', code: 'SKF' }]);

    step('a workshop without a network: the outbox is full');
    await page.goto('/fanga');
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await phone.offline();
    for (const idea of ideas) await capture(page, idea);
    await expect(syncButton(page, /^Synk: 12 bara här/)).toBeVisible();

    step('meanwhile the city gets a new version of the app');
    const app = aBuildOf('9.9.9', server.dataDir);
    await server.stop();
    await server.start({ APP_DIR: app });

    step('a network that lets pages through, but no changes: the new version is found');
    await phone.context.route('**/api/sync/**', (route) => route.abort());
    await phone.online();
    await openSync(page);
    await expect(page.getByText('Version 0.1.0')).toBeVisible();
    await page.getByRole('button', { name: 'Sök ny version' }).click();
    await expect(page.getByText('Ny version finns.')).toBeVisible();

    step('nobody is asked while writing');
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await page.getByRole('link', { name: 'Fånga', exact: true }).click();
    await page.getByLabel('Vilket behov eller vilken idé?').fill(half);
    await expect(page.getByText('Ny version finns.')).toBeHidden();

    step('a tap, and the new version starts with everything that was there');
    await page.getByRole('heading', { name: 'Fånga idé' }).click();
    await expect(page.getByText('Ny version finns.')).toBeVisible();
    await page.getByRole('button', { name: 'Starta om nu' }).click();
    await expect(page.getByText('Ny version finns.')).toHaveCount(0);
    await expect(page.getByLabel('Vilket behov eller vilken idé?')).toHaveValue(half);
    await page.getByRole('button', { name: 'Visa alla 12' }).click();
    for (const idea of ideas) await expect(savedToday(page, idea).getByText('Bara här')).toBeVisible();
    await openSync(page);
    await expect(page.getByText('Version 9.9.9')).toBeVisible();
    await expect(
      page.getByRole('region', { name: /^Bara på den här enheten/ }).getByRole('listitem'),
    ).toHaveCount(12);

    step('the way is free: all twelve reach the city, once each');
    await phone.context.unroute('**/api/sync/**');
    await page.getByRole('button', { name: 'Skicka nu' }).click();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    const tablet = await city.admin.alsoOn(await device('tablet'));
    await tablet.page.goto('/');
    await tablet.page.getByRole('button', { name: 'Visa alla 12 idéer' }).click();
    for (const idea of ideas) await expect(rowIn(tablet.page, /Mina idéer/, idea)).toHaveCount(1);
  },
);

async function openSync(page: Page): Promise<void> {
  await syncButton(page, /^Synk: /).click();
  await expect(page.getByRole('heading', { name: 'Synk', exact: true })).toBeVisible();
}
