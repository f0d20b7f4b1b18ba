import { v7 as uuid } from 'uuid';
import { anInitiative, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, toastOf, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'without a network two changes are taken back after a reload, and everybody gets what was taken back (rule 16)',
  async ({ device, server, step }) => {
    const office = await device('office', { viewport: { width: 1280, height: 900 } });
    const laptop = await device('laptop', { viewport: { width: 1280, height: 900 } });
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const ida = await city.join(laptop, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const id = await anInitiative(ida, 'Haffa');
    await ida.do(
      ['milestone.add', { initiativeId: id, id: uuid(), title: 'Välj klasser' }],
      ['milestone.add', { initiativeId: id, id: uuid(), title: 'Mät svinnet' }],
    );
    const { page } = laptop;
    const need = page.getByLabel('Behov', { exact: true });
    const timeline = page.getByRole('list', { name: 'Tidplan' });
    const toast = toastOf(page);

    step('the page is on the laptop, and the network goes');
    await page.goto(`/initiativ/${id}/upplagg`);
    await expect(timeline.getByText('Välj klasser')).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await laptop.offline();

    step('the need is rewritten, and a milestone is withdrawn');
    await need.click();
    await need.press('End');
    await need.pressSequentially(' Och');
    await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
    await need.pressSequentially(' mycket mer.');
    await need.blur();
    await expect(syncButton(page, /^Synk: 1 bara här/)).toBeVisible();
    await page.getByRole('button', { name: 'Ta bort Välj klasser' }).click();
    await expect(timeline.getByText('Välj klasser')).toBeHidden();
    await expect(page.locator('.toasts').getByRole('button', { name: 'Ångra' })).toBeVisible();

    step('a reload, and a visit elsewhere');
    await page.goto('/portfolj');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Portfölj' })).toBeVisible();
    // Nothing says when undo has been fetched; a key pressed before that is nobody's.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /Undoing/.test(name)),
    );

    step('Ctrl Z goes there, brings the milestone back and says so');
    await expect(async () => {
      if ((await toast.textContent()) === '') await page.keyboard.press('ControlOrMeta+z');
      await expect(toast).toHaveText('Ångrat i ”Haffa”: Tog bort ett steg i tidplanen: ”Välj klasser”', {
        timeout: 1_000,
      });
    }).toPass();
    await expect(page).toHaveURL(new RegExp(`/initiativ/${id}/upplagg$`));
    await expect(timeline.getByText('Välj klasser')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ändra Välj klasser' })).toBeFocused();

    step('Ctrl Z again takes back all that was written in the field');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(toast).toHaveText('Ångrat i ”Haffa”: Ändrade behovet');
    await expect(need).toHaveValue('Mycket mat slängs varje dag.');
    await expect(need).toBeFocused();

    step('what was taken back can be done again, and taken back once more');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(need).toHaveValue('Mycket mat slängs varje dag. Och mycket mer.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(need).toHaveValue('Mycket mat slängs varje dag.');

    step('without a keyboard’s shortcut it is done from Sök och kör');
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /^Vad letar du efter/ }).fill('gör om');
    await page.getByRole('option', { name: /Gör om det du ångrade/ }).click();
    await expect(need).toHaveValue('Mycket mat slängs varje dag. Och mycket mer.');
    await page.locator('.toasts').getByRole('button', { name: 'Ångra' }).click();
    await expect(need).toHaveValue('Mycket mat slängs varje dag.');

    step('the network is back, and the office sees it as it was');
    await laptop.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await office.page.goto(`/initiativ/${id}/upplagg`);
    await expect(office.page.getByText('Välj klasser')).toBeVisible();
    await expect(office.page.getByText('Mycket mat slängs varje dag. Och mycket mer.')).toHaveCount(0);
    await office.page.goto(`/initiativ/${id}/historik`);
    await expect(office.page.getByText('Återställde ett steg i tidplanen')).toBeVisible();
  },
);

story(
  'the history takes back what is latest about its thing, a long text too once the city has been asked (rule 16, I6)',
  async ({ device, server, step }) => {
    const office = await device('office', { viewport: { width: 1280, height: 900 } });
    const laptop = await device('laptop', { viewport: { width: 1280, height: 900 } });
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const ida = await city.join(laptop, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const id = await anInitiative(ida, 'Haffa');
    const long = 'Elever slänger mat varje dag. '.repeat(12).trim();
    const write = (value: string) =>
      ['initiative.edit', { initiativeId: id, field: 'need', value, base: { version: 0 } }] as const;
    // One call each: what is sent together gets one time, and has no order in the history.
    await ida.do(write(long));
    await ida.do(write('Kort.'));
    await ida.do(['initiative.tag', { initiativeId: id, word: 'mat' }]);
    const { page } = laptop;
    const lines = page.locator('.events > li');

    step('without a network the history says that the whole text is with the city');
    await page.goto(`/initiativ/${id}/historik`);
    await expect(lines.first()).toContainText('La till en etikett');
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await laptop.offline();
    const shortened = lines.filter({ hasText: 'till ”Kort.”' });
    await shortened.getByRole('button', { name: /^Visa hela texten/ }).click();
    await expect(shortened.getByText(/^Hela texten finns hos staden/)).toBeVisible();
    await shortened.getByRole('button', { name: 'Ångra: Ändrade behovet' }).click();
    await expect(toastOf(page)).toHaveText(/^Den förra texten är lång/);

    step('with a network it is shown, and put back whole');
    await laptop.online();
    await shortened.getByRole('button', { name: /^Visa hela texten/ }).click();
    await expect(shortened.getByText(long, { exact: true })).toBeVisible();
    await shortened.getByRole('button', { name: 'Ångra: Ändrade behovet' }).click();
    await expect(toastOf(page)).toHaveText('Ångrat i ”Haffa”: Ändrade behovet');
    await expect(lines.first()).toContainText('Ändrade behovet');
    await expect(lines.first().getByRole('button', { name: 'Ångra: Ändrade behovet' })).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await expect(lines.first().locator(':focus')).toHaveCount(1);

    step('a tag is taken back as well; an older line about the need has no Ångra');
    await page.getByRole('button', { name: 'Ångra: La till en etikett' }).click();
    await expect(lines.first()).toContainText('Tog bort en etikett');
    await expect(page.getByRole('button', { name: 'Ångra: Ändrade behovet' })).toHaveCount(1);
    await page.goto(`/initiativ/${id}/upplagg`);
    await expect(page.getByLabel('Behov', { exact: true })).toHaveValue(long);
  },
);
