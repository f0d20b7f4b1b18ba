import type { Page } from 'playwright';
import { aPhoto } from './aPhoto.ts';
import { anInitiative, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { capture, isKeptOffline, rowIn, syncButton, toastOf, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'without a network a phone hands its ideas to a colleague’s tablet as a file, which brings them to the city in their author’s name, once',
  async ({ device, server, step }) => {
    const phone = await device('phone');
    const city = await aWorkingCity(server, phone, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const tablet = await device('tablet', { viewport: { width: 834, height: 1112 } });
    const bilal = await city.join(tablet, { name: 'Bilal Haddad', role: 'ideaOwner', code: 'SKF' });
    const ideas = ['Lunch tillsammans', 'Bänkar i solen', 'Cykelpool'];
    const { page } = phone;

    step('the phone has been in touch, and then loses its network');
    const known = page.waitForResponse(/\/api\/keys/);
    await page.goto('/fanga');
    await known;
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await phone.offline();
    await addPhoto(page);
    for (const idea of ideas) await capture(page, idea);

    step('what is unsent leaves in a file');
    await syncButton(page, /^Synk: 4 bara här/).click();
    const file = await download(page, 'Dela som fil');
    await expect(toastOf(page)).toContainText('.stegvis ligger bland dina hämtade filer');

    step('the colleague reads it without a network, and is told whose it is');
    await tablet.page.goto('/synk');
    await isKeptOffline(tablet.page);
    await tablet.offline();
    await readIn(tablet.page, file);
    const dialog = tablet.page.getByRole('dialog', { name: 'Ta med 4 ändringar från Ada Andersson?' });
    await dialog.getByRole('button', { name: 'Ta med' }).click();
    const parcel = tablet.page.getByRole('region', { name: /^Från kollegor/ }).getByRole('listitem');
    await expect(parcel).toContainText('4 ändringar från Ada Andersson');
    await expect(parcel).toContainText('Väntar på nät.');
    await readIn(tablet.page, file);
    await tablet.page.getByRole('dialog').getByRole('button', { name: 'Ta med' }).click();
    await expect(toastOf(tablet.page)).toHaveText('Ändringarna i filen är redan med.');
    await expect(parcel).toHaveCount(1);

    step('the tablet finds a network: the city has the ideas, with their author');
    await tablet.online();
    await tablet.page.getByRole('button', { name: 'Skicka nu' }).click();
    await expect(parcel).toContainText('4 av 4 framme.');
    const titles = async () =>
      (await city.admin.rows())
        .filter(({ table }) => table === 'initiative')
        .map(({ title, ownerId }) => ({ title, ownerId }));
    const wanted = ideas.map((title) => ({ title, ownerId: city.admin.id }));
    expect(await titles()).toEqual(expect.arrayContaining(wanted));
    expect((await bilal.rows()).some(({ table }) => table === 'initiative')).toBe(false);

    step('and so has the photo, which the tablet brought after them');
    const attached = (await city.admin.rows()).find(({ table }) => table === 'attachment');
    const photo = () => phone.context.request.get(`/api/blobs/${String(attached?.hash)}?space=city`);
    await expect.poll(async () => (await photo()).status()).toBe(200);

    step('the phone finds its own way: nothing twice');
    await phone.online();
    await page.getByRole('button', { name: 'Skicka nu' }).click();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    expect(await titles()).toHaveLength(3);
    await page.goto('/');
    for (const idea of ideas) await expect(rowIn(page, /Mina idéer/, idea)).toHaveCount(1);
  },
);

story(
  'without any network what one has written is seen at once on the other’s device, who writes on from there; the city has both in order, and nobody is told of a conflict (W7)',
  async ({ device, server, step }) => {
    const office = await device('office');
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const phone = await device('phone');
    const tablet = await device('tablet', { viewport: { width: 1024, height: 768 } });
    const ida = await city.join(phone, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    await city.join(tablet, { name: 'Lo Lind', role: 'innovationLead', code: 'SKF' });
    const id = await anInitiative(ida, 'Haffa');
    const need = (page: Page) => page.getByLabel('Behov', { exact: true });
    for (const { page } of [phone, tablet]) {
      const known = page.waitForResponse(/\/api\/keys/);
      await page.goto(`/initiativ/${id}/upplagg`);
      await known;
      await expect(need(page)).toHaveValue('Mycket mat slängs varje dag.');
      await expect(syncButton(page, withEveryone)).toBeVisible();
      await isKeptOffline(page);
    }

    step('neither has a network; Ida writes, and hands it over');
    await phone.offline();
    await tablet.offline();
    await need(phone.page).fill('Eleverna slänger 22 % av maten.');
    await need(phone.page).blur();
    await syncButton(phone.page, /^Synk: 1 bara här/).click();
    const file = await download(phone.page, 'Dela som fil');

    step('Lo reads it in, sees it where it belongs, and writes on');
    await tablet.page.goto('/synk');
    await readIn(tablet.page, file);
    await tablet.page.getByRole('dialog').getByRole('button', { name: 'Ta med' }).click();
    await expect(toastOf(tablet.page)).toHaveText(
      'Ändringarna är med. Det du får se syns här nu, och allt skickas när du har nät.',
    );
    await tablet.page.goto(`/initiativ/${id}/upplagg`);
    await expect(need(tablet.page)).toHaveValue('Eleverna slänger 22 % av maten.');
    await need(tablet.page).fill('Eleverna slänger 22 % av maten, mest på fredagar.');
    await need(tablet.page).blur();
    await expect(syncButton(tablet.page, /^Synk: 1 bara här/)).toBeVisible();

    step('Lo finds a network: the city has Ida’s text and Lo’s on top of it, and there is no conflict');
    await tablet.online();
    await expect(syncButton(tablet.page, withEveryone)).toBeVisible();
    await expect(need(tablet.page)).toHaveValue('Eleverna slänger 22 % av maten, mest på fredagar.');
    const rows = await city.admin.rows();
    expect(rows.find((row) => row.id === id)).toMatchObject({
      need: 'Eleverna slänger 22 % av maten, mest på fredagar.',
    });
    expect(rows.filter(({ table }) => table === 'conflict')).toEqual([]);

    step('Ida finds one: nothing twice, and Lo’s words');
    await phone.online();
    await expect(syncButton(phone.page, withEveryone)).toBeVisible();
    await phone.page.goto(`/initiativ/${id}/upplagg`);
    await expect(need(phone.page)).toHaveValue('Eleverna slänger 22 % av maten, mest på fredagar.');
  },
);

async function addPhoto(page: Page): Promise<void> {
  const photo = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) };
  await page.locator('input[type=file][multiple]').first().setInputFiles(photo);
  await page.getByLabel('Vad visar bilden').waitFor();
}

async function download(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return (await coming).path();
}

async function readIn(page: Page, file: string): Promise<void> {
  await page.getByRole('region', { name: 'Säkerhetskopia' }).locator('input[type=file]').setInputFiles(file);
}
