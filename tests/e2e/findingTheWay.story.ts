import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { openExampleCity } from './exampleCity.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { type Stage, story } from './story.ts';

/** Somebody of the example city, on a phone. */
async function inExampleCity({ device, server }: Stage, name: string, options = {}) {
  const asking = await device('asking');
  const city = await openExampleCity(asking.context, server.setupLink);
  const theirs = await device(name, options);
  await city.enter(theirs.context, name);
  return { city, device: theirs, page: theirs.page };
}

/** What has focus, as a person would call it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const has = document.activeElement;
    return has?.getAttribute('aria-label') ?? has?.getAttribute('href') ?? has?.textContent?.trim();
  });
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const entries = (page: Page) => page.evaluate(() => history.length);
/** What finds the way is fetched after the first screen. */
const isFindingTheWay = (page: Page) => page.waitForFunction(() => history.scrollRestoration === 'manual');

story('rule 25: Back and Forward lead to the place that one left, also after a reload', async (stage) => {
  const { page } = await inExampleCity(stage, 'Ingrid Wallin');

  stage.step('the list, unfolded, and far down in it');
  await page.goto('/portfolj?vy=lista');
  await expect(page.getByRole('heading', { level: 1, name: 'Portfölj' })).toBeVisible();
  await expect(syncButton(page, withEveryone)).toBeVisible();
  await isFindingTheWay(page);
  const links = page.locator('tbody a[href^="/initiativ/"]');
  await expect(links.first()).toBeVisible();
  const link = links.nth((await links.count()) - 2);
  const href = await link.getAttribute('href');
  await link.scrollIntoViewIfNeeded();
  const left = await scrolled(page);
  assert.ok(left > 500, 'the list is long');

  stage.step('to the initiative: its heading has focus, its name is in the title, its top is shown');
  await link.click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/^Översikt – .+ – Stegvis$/);
  await expect.poll(() => scrolled(page)).toBe(0);

  stage.step('and Back: the very link, where it stood');
  await page.goBack();
  await expect(page.locator(`tbody a[href="${href}"]`)).toBeFocused();
  await expect.poll(() => scrolled(page)).toBe(left);
  await expect(page).toHaveTitle('Portfölj – Stegvis');

  stage.step('Forward, a reload there, and Back over it');
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await page.reload();
  await expect(heading).toBeVisible();
  await isFindingTheWay(page);
  await page.goBack();
  await expect(page.locator(`tbody a[href="${href}"]`)).toBeFocused();
  await expect.poll(() => scrolled(page)).toBe(left);

  stage.step('a reload of the list itself');
  await page.reload();
  await expect(page.locator(`tbody a[href="${href}"]`)).toBeFocused();
  // What is drawn anew above may be a line higher or lower; the link is where one looks.
  await expect.poll(async () => Math.abs((await scrolled(page)) - left)).toBeLessThan(60);

  stage.step('filters and searching make no entries of their own');
  const before = await entries(page);
  await page.getByRole('searchbox').fill('skol');
  await expect(page).toHaveURL(/skol/);
  assert.equal(await entries(page), before);
});

story('rule 25: Back closes the topmost dialog and the page stays', async (stage) => {
  const { city, page } = await inExampleCity(stage, 'Bilal Haddad', { hasTouch: true });
  const haffa = city.idOf('initiative', (row) => String(row.title).startsWith('Haffa'));
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`/initiativ/${haffa}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isFindingTheWay(page);
  const address = page.url();
  const more = page.getByRole('button', { name: 'Mer', exact: true });
  const dialog = page.getByRole('dialog');
  const openDialog = async () => {
    await more.click();
    await page.getByRole('menuitem', { name: 'Ändra titeln' }).click();
    await expect(dialog).toBeVisible();
    await page.waitForFunction(() => history.state.layers === 1);
  };

  stage.step('a menu on a phone');
  await more.click();
  await page.waitForFunction(() => history.state.layers === 1);
  await page.goBack();
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(more).toBeFocused();
  assert.equal(page.url(), address);

  stage.step('a dialog that came of a menu takes over its entry');
  const depth = () =>
    page.evaluate(() => Object.entries(history.state).find(([key]) => key === '_depth')?.[1]);
  const before = Number(await depth());
  await openDialog();
  assert.equal(await depth(), before + 1);
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
  assert.equal(page.url(), address);

  stage.step('Forward does not open it again');
  await page.evaluate(() => history.forward());
  await page.waitForFunction(() => history.state.layers === undefined);
  await expect(dialog).toBeHidden();

  stage.step('closed by Esc, its entry is gone: Back leads to the page before');
  await openDialog();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.waitForFunction(() => history.state.layers === undefined);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await expect(page).toHaveURL(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isFindingTheWay(page);

  stage.step('a reload while it is open does no harm');
  await openDialog();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isFindingTheWay(page);
  await page.waitForFunction(() => history.state.layers === undefined);
  await expect(dialog).toBeHidden();
  assert.equal(page.url(), address);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);

  stage.step('a page that a menu leads to comes in the menu’s place');
  await page.goForward();
  await expect(page).toHaveURL(address);
  await isFindingTheWay(page);
  await more.click();
  await page.waitForFunction(() => history.state.layers === 1);
  await page.getByRole('menuitem', { name: 'Avsluta initiativet' }).click();
  await expect(page).toHaveURL(/\/avsluta$/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(more).toBeFocused();
});

story('rule 25: deep links to parts and places in them open without a network', async (stage) => {
  const { city, device, page } = await inExampleCity(stage, 'Bilal Haddad');
  const haffa = city.idOf('initiative', (row) => String(row.title).startsWith('Haffa'));
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isKeptOffline(page);
  await expect(syncButton(page, withEveryone)).toBeVisible();
  await device.offline();
  for (const [path, title] of [
    [`/initiativ/${haffa}/pilotlogg`, /^Pilotlogg – Haffa/],
    [`/initiativ/${haffa}/historik`, /^Historik – Haffa/],
    [`/initiativ/${haffa}/beslut#kriterier`, /^Beslut – Haffa/],
  ] as const) {
    await page.goto(path);
    await expect(page).toHaveTitle(title);
  }
  await expect.poll(() => focused(page)).toContain('Kriterier');
});
