import type { Locator, Page } from 'playwright';
import { aPilot, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, savedToday, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

/** A phone on its side, and what the keyboard leaves of its window. */
const landscape = { width: 844, height: 390 };
const withKeyboard = { width: 844, height: 180 };
const pilot = 'Tyst cykelväg';

story(
  'a phone on its side with the keyboard up: the field and its button stay within reach, also without a network (rule 27, 1.3.4, 2.4.11)',
  async ({ device, server, step }) => {
    const city = await aWorkingCity(server, await device('Ada'), [
      { name: 'Skolförvaltningen', code: 'SKF' },
    ]);
    const phone = await device('Ida', { viewport: landscape, hasTouch: true, isMobile: true });
    const ida = await city.join(phone, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const berit = await city.join(await device('Berit'), {
      name: 'Berit Berg',
      role: 'decisionMaker',
      code: 'SKF',
    });
    const log = await aPilot(ida, berit, pilot);
    const { page } = phone;

    step('Fånga');
    await page.goto('/fanga');
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    const idea = page.getByLabel('Vilket behov eller vilken idé?');
    await openKeyboard(page, idea);
    await idea.pressSequentially('Pump vid varje skola');
    await isUncovered(idea);
    await reach(page.getByRole('button', { name: 'Spara', exact: true }));
    await page.getByRole('button', { name: 'Spara', exact: true }).tap();
    await expect(savedToday(page, 'Pump vid varje skola')).toHaveCount(1);
    await closeKeyboard(page);

    step('the network goes; Pilotlogg');
    await phone.offline();
    await page.goto(`/initiativ/${log}/pilotlogg`);
    const what = page.getByLabel('Vad hände?');
    await openKeyboard(page, what);
    await what.pressSequentially('Barnen cyklade tystare.');
    await isUncovered(what);
    const hours = page.getByRole('textbox', { name: 'Tid' });
    await hours.tap();
    await isUncovered(hours);
    await hours.pressSequentially('2');
    const save = page.getByRole('button', { name: 'Spara', exact: true });
    await reach(save);
    await save.tap();
    await expect(
      page.getByRole('region', { name: 'Tidigare poster' }).getByText('Barnen cyklade tystare.'),
    ).toHaveCount(1);
    await closeKeyboard(page);

    step('a dialog: its field, its buttons and its way out');
    await page.goto(`/initiativ/${log}`);
    await page.getByRole('button', { name: 'Mer' }).tap();
    await page.getByRole('menuitem', { name: 'Ändra titeln' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Ändra titeln' });
    const title = dialog.getByRole('textbox');
    await openKeyboard(page, title);
    await isUncovered(title);
    await reach(dialog.getByRole('button', { name: 'Stäng' }));
    await title.fill('Tystare cykelväg');
    // It saves itself.
    await reach(dialog.getByRole('button', { name: 'Klar' }));
    await dialog.getByRole('button', { name: 'Klar' }).tap();
    await closeKeyboard(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Tystare cykelväg' })).toBeVisible();

    step('the network is back');
    await phone.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
  },
);

/** The keyboard comes up for a field that is tapped, and takes its part of the window. */
async function openKeyboard(page: Page, field: Locator): Promise<void> {
  await field.tap();
  await expect(field).toBeFocused();
  await page.setViewportSize(withKeyboard);
  // As the browser does once the keyboard is up.
  await field.evaluate((each) => each.scrollIntoView({ block: 'nearest' }));
}

const closeKeyboard = (page: Page) => page.setViewportSize(landscape);

/** The place where one writes is in the window, and nothing lies over it. */
async function isUncovered(field: Locator): Promise<void> {
  await expect(field).toBeInViewport({ ratio: 0.3 });
  const over = await field.evaluate((each) => {
    const { left, width, top, bottom } = each.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
    const at = document.elementFromPoint(left + width / 2, middle);
    return at === each || each.contains(at) ? undefined : (at?.outerHTML.slice(0, 120) ?? 'nothing');
  });
  expect(over).toBeUndefined();
}

/** A button can be scrolled to and stands free there. */
async function reach(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport({ ratio: 0.9 });
  await isUncovered(button);
}
