import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { anInitiative, aRequest, aWorkingCity, aYes } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, toastOf, withEveryone } from './person.ts';
import { story } from './story.ts';

const hostile = '=HYPERLINK("http://ont.example";"Klicka")';

story(
  'without a network the portfolio is searched, kept as a view, moved in by keyboard and by hand, and taken along as a file (R1, R4)',
  async ({ device, server, step }) => {
    step('four initiatives, two of them past their first gate');
    const desk = await device('desk', { viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    const admin = await device('admin');
    const city = await aWorkingCity(server, admin, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const decider = { name: 'Berit Berg', role: 'decisionMaker', code: 'SKF' } as const;
    const berit = await city.join(await device('decider'), decider);
    const ida = await city.join(desk, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    for (const title of ['Hängrännor som säger till', 'Bärplockning i parken']) {
      const id = await anInitiative(ida, title);
      await aYes(berit, id, await aRequest(ida, id, 'time'));
    }
    await anInitiative(ida, 'Barvagnar till låns');
    await anInitiative(ida, hostile);

    step('they are on the device, and the network goes');
    const { page } = desk;
    await page.goto('/portfolj');
    await expect(cardOf(page, 'Barvagnar till låns')).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await desk.offline();

    step('searched without dots; what was found is marked, and the search lies in the address');
    const search = page.getByRole('searchbox', { name: 'Sök i portföljen' });
    await search.fill('hangrann');
    await expect(page.locator('mark')).toHaveText('Hängränn');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page).toHaveURL(/sok=hangrann/);
    await page.getByRole('button', { name: 'Ta bort filtret Sökord: ”hangrann”' }).click();
    await expect(page.getByRole('article')).toHaveCount(4);

    step('a filter is chosen, Back leaves it, and it is kept as a view');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Fas', { exact: true }).selectOption('2 Utforska upplägg');
    await expect(page.getByRole('article')).toHaveCount(2);
    await page.goBack();
    await expect(page.getByRole('article')).toHaveCount(4);
    await page.goForward();
    await page.getByRole('button', { name: 'Spara vyn' }).click();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(page.getByText('Ge vyn ett namn, till exempel Våra piloter.')).toBeVisible();
    await page.getByLabel('Namn').fill('Upplägg på gång');
    await page.keyboard.press('Enter');
    await expect(toastOf(page)).toHaveText('Vyn Upplägg på gång är sparad.');

    step('the view is there after a restart, still without a network');
    await page.goto('/portfolj');
    await expect(page.getByRole('article')).toHaveCount(4);
    await page.getByRole('button', { name: 'Vyer' }).click();
    await page.getByRole('menuitemradio', { name: 'Upplägg på gång' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page).toHaveURL(/fas=2/);
    await page.getByRole('button', { name: 'Rensa filter' }).click();

    step('a card is moved back by the keyboard alone, and keeps the focus (rules 20, 26, 30)');
    const menu = page.getByRole('button', { name: 'Flytta till… Bärplockning i parken' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await giveReason(page);
    await expect(
      page.getByText(/^Bärplockning i parken flyttad till Utforska idé, plats \d av 3$/),
    ).toBeVisible();
    await expect(cardOf(page, 'Bärplockning i parken')).toBeFocused();

    step('a card that is dragged where it may not be stays, and says why; Esc takes it back');
    await drag(page, 'Hängrännor som säger till', 'scale');
    await expect(page.getByText('Hängrännor som säger till står kvar.')).toContainText('Beslut pengar');
    await lift(page, 'Hängrännor som säger till', 'exploreIdea');
    await expect(page.locator('.ghost')).toContainText('Tillbaka, med ett skäl');
    await page.keyboard.press('Escape');
    await expect(page.locator('.ghost')).toHaveCount(0);
    await page.mouse.up();
    await expect(page.getByRole('dialog')).toHaveCount(0);

    step('dropped where it may be, it asks what the menu would ask (rule 28)');
    await drag(page, 'Hängrännor som säger till', 'exploreIdea');
    await giveReason(page);
    await expect(
      page.getByText(/^Hängrännor som säger till flyttad till Utforska idé, plats \d av 4$/),
    ).toBeVisible();
    await expect(cardOf(page, 'Hängrännor som säger till')).toBeFocused();

    step('the list is taken along as a file, as it is sorted, and no title is a formula');
    await page.getByRole('link', { name: 'Lista' }).click();
    await page.getByRole('button', { name: 'Initiativ', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Initiativ' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exportera CSV' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^portfolj-provstad-\d{4}-\d\d-\d\d\.csv$/);
    const csv = await readFile(await file.path(), 'utf8');
    assert.ok(csv.startsWith('\ufeff"Nummer";"Initiativ";'));
    const lines = csv.trimEnd().split('\r\n');
    assert.equal(lines.length, 5);
    assert.match(lines[1] ?? '', /Hängrännor/);
    assert.ok(csv.includes(`"'=HYPERLINK(""http://ont.example"";""Klicka"")"`), csv);
    await expect(toastOf(page)).toHaveText(/^4 initiativ är sparade i portfolj-provstad-/);

    step('the network comes back, and both moves reach the city');
    await desk.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    const heads = (await ida.rows()).filter(({ table }) => table === 'initiative');
    assert.deepEqual(new Set(heads.map(({ phase }) => phase)), new Set(['exploreIdea']));
  },
);

const cardOf = (page: Page, title: string): Locator =>
  page.getByRole('article').getByRole('link', { name: title });

async function giveReason(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Vi vill fråga fler först.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

/** Lifts a card by its handle and carries it over a phase. */
async function lift(page: Page, title: string, phase: string): Promise<void> {
  await page.getByRole('article').filter({ hasText: title }).locator('[data-grip]').hover();
  await page.mouse.down();
  const column = await page.locator(`section[data-place=${phase}]`).boundingBox();
  assert.ok(column);
  await page.mouse.move(column.x + column.width / 2, column.y + 120, { steps: 8 });
}

async function drag(page: Page, title: string, phase: string): Promise<void> {
  await lift(page, title, phase);
  await page.mouse.up();
}
