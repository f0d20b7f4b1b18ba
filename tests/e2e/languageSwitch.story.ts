import type { Page } from 'playwright';
import { v7 as uuid } from 'uuid';
import { anInitiative, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'a change of language keeps place, scroll, caret and what is half written, also without a network (rule 39)',
  async ({ device, server, step }) => {
    const office = await device('office');
    const laptop = await device('laptop', { viewport: { width: 1280, height: 800 } });
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const ida = await city.join(laptop, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const id = await anInitiative(ida, 'Haffa');
    await ida.do([
      'costItem.add',
      { initiativeId: id, id: uuid(), what: 'Vågar', amount: 160_000, departmentId: ida.departmentId },
    ]);
    const { page } = laptop;
    await page.goto(`/initiativ/${id}/upplagg`);
    await expect(page.getByText('Vågar')).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await laptop.offline();

    step('half a cost and half a need, far down the page');
    await page.getByRole('button', { name: 'Lägg till en kostnad' }).click();
    const what = page.getByRole('textbox', { name: 'Kostnad' });
    await what.fill('Halvskriv');
    await what.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    const before = await place(page);
    expect(before.scroll).toBeGreaterThan(200);

    step('English, from Sök och kör, while the caret is in the field');
    await speak(page, 'engelska');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Set-up – Haffa – Stegvis');
    await expect(page.getByText('The language is now English.')).toBeAttached();
    const cost = page.getByRole('textbox', { name: 'Cost' });
    await expect(cost).toHaveValue('Halvskriv');
    await expect(cost).toBeFocused();
    await expect(page.getByText('SEK 160,000').first()).toBeVisible();
    const after = await place(page);
    expect(after.address).toBe(before.address);
    expect(Math.abs(after.scroll - before.scroll)).toBeLessThan(80);
    await page.keyboard.type('et');
    await expect(cost).toHaveValue('Halvskrivet');

    step('and back to Swedish, with the same text and the same caret');
    await speak(page, 'swedish');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(what).toHaveValue('Halvskrivet');
    await page.keyboard.type('!');
    await expect(what).toHaveValue('Halvskrivet!');
    await expect(page.getByText(/160.000.kr/).first()).toBeVisible();

    step('the switch in Settings keeps the focus, and the choice outlives a reload without a network');
    await page.goto('/installningar');
    const english = page.getByRole('radio', { name: 'English' });
    await english.focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
    await page.reload();
    await expect(page).toHaveTitle('Settings – Stegvis');
    await page.goto(`/initiativ/${id}/upplagg`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Haffa');
    await expect(page.getByText('SEK 160,000').first()).toBeVisible();
  },
);

const place = (page: Page) =>
  page.evaluate(() => ({ address: window.location.href, scroll: Math.round(window.scrollY) }));

/** Chooses a language in Sök och kör by its name in the language spoken now. */
async function speak(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.locator('input[role=combobox]');
  await expect(field).toBeFocused();
  await field.fill(name);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}
