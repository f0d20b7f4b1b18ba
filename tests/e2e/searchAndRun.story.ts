import type { Page } from 'playwright';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { capture, isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'everything is found and done from one field, by the keyboard alone and without a network (rule 29)',
  async ({ device, server, step }) => {
    step('Karin has two ideas on her laptop');
    const office = await device('office');
    const city = await aWorkingCity(server, office, [{ name: 'Parkförvaltningen', code: 'PF' }]);
    const laptop = await device('laptop', { viewport: { width: 1280, height: 900 } });
    await city.join(laptop, { name: 'Karin Ek', role: 'ideaOwner', code: 'PF' });
    const { page } = laptop;
    await page.goto('/fanga');
    await capture(page, 'Åkbar snö i parken');
    await capture(page, 'Odla på varje tak');
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await laptop.offline();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    step('by the name of who owns it');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('karin');
    await expect(rows(page)).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeHidden();

    step('by the beginning of a word, with å as a letter of its own');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('öka');
    await expect(page.getByText('Inget hittades för ”öka”.').first()).toBeVisible();
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Backspace');
    await page.keyboard.type('åk sn');
    await expect(rows(page).first()).toContainText('Åkbar snö i parken');
    await page.keyboard.press('Enter');
    await arrivedAt(page, 'Åkbar snö i parken');

    step('what may not be done here says why, and stays where it is');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gå tillbaka');
    await expect(rows(page).first()).toContainText('Det är redan i den första fasen.');
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();

    step('a deed that asks for more begins in its dialog, and closed gives focus back');
    await field(page).fill('ändra tit');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Ändra titeln' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    step('a page, and by single keys others');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('inst');
    await page.keyboard.press('Enter');
    await arrivedAt(page, 'Inställningar');
    await page.goBack();
    await expect(page).toHaveURL(/\/initiativ\//);
    await expect(field(page)).toBeHidden();
    await page.goForward();
    await arrivedAt(page, 'Inställningar');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await arrivedAt(page, 'Portfölj');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toBeVisible();
    await page.keyboard.press('Escape');

    step('where she was comes first when the field is empty');
    await page.keyboard.press('Control+k');
    const recent = page.getByRole('group', { name: 'Senast' }).getByRole('option');
    await expect(recent.first()).toContainText('Inställningar');
    await expect(recent.nth(1)).toContainText('Åkbar snö i parken');
  },
);

const field = (page: Page) => page.getByRole('combobox', { name: 'Vad letar du efter' });
const rows = (page: Page) => page.getByRole('listbox', { name: 'Träffar' }).getByRole('option');

/** Rule 25: one has come to a page when its h1 has focus. */
async function arrivedAt(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
}
