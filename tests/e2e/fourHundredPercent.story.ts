import type { Page } from 'playwright';
import { aPilot, aRequest, aWorkingCity, anInitiative } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton } from './person.ts';
import { story } from './story.ts';

/** A window of 1280 × 1024 at 400 % (1.4.10). */
const magnified = {
  viewport: { width: 320, height: 256 },
  colorScheme: 'dark',
  reducedMotion: 'reduce',
} as const;
const pilot = 'Tyst cykelväg';
const asked = 'Digital skolmatsrådgivare';
const synced = /^Sync: Synced/;

story(
  'in English, in the dark, at 400 %: an idea, a log entry and a prepared decision without a network, and nothing scrolls sideways (1.4.10, 3.1.1, rule 39)',
  async ({ device, server, step }) => {
    const city = await aWorkingCity(server, await device('Ada'), [
      { name: 'Skolförvaltningen', code: 'SKF' },
    ]);
    const owner = await device('Ida', magnified);
    const decider = await device('Berit', magnified);
    const ida = await city.join(owner, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const berit = await city.join(decider, { name: 'Berit Berg', role: 'decisionMaker', code: 'SKF' });
    const log = await aPilot(ida, berit, pilot);
    await aRequest(ida, await anInitiative(ida, asked), 'time');
    for (const { context } of [owner, decider])
      await context.addInitScript(() => {
        if (localStorage.getItem('stegvis.language') === null) localStorage.setItem('stegvis.language', 'en');
      });

    step('the page is in English and dark');
    const page = owner.page;
    await page.goto('/');
    await expect(syncButton(page, synced)).toBeVisible();
    await isKeptOffline(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(21, 19, 18)',
    );
    await fits(page);

    step('the network goes; an idea is captured');
    await owner.offline();
    await page.getByRole('link', { name: 'Capture' }).first().click();
    await page.getByLabel('Which need or which idea?').fill('A pump at every school');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'A pump at every school' })).toBeVisible();
    await fits(page);

    step('a log entry is begun');
    await page.goto(`/initiativ/${log}/pilotlogg`);
    await page.getByLabel('What happened?').fill('The children rode');
    await fits(page);

    step('the language is changed in the middle: one stays where one is, and so does what was begun');
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('group', { name: 'Language' }).getByText('Svenska').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/installningar');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await fits(page);
    await page.getByRole('group', { name: 'Språk' }).getByText('English').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await page.goBack();
    await page.goBack();
    const field = page.getByLabel('What happened?');
    await expect(field).toHaveValue('The children rode');
    await field.fill('The children rode more quietly.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      page.getByRole('region', { name: 'Earlier entries' }).getByText('The children rode more quietly.'),
    ).toBeVisible();
    await fits(page);

    step('the basis is read, and the decision prepared, without a network');
    const reader = decider.page;
    await reader.goto('/');
    await expect(syncButton(reader, synced)).toBeVisible();
    await isKeptOffline(reader);
    await fits(reader);
    await reader.getByRole('link', { name: 'Read the basis' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(asked);
    await decider.offline();
    await fits(reader);
    await reader.getByRole('link', { name: 'Read the basis' }).click();
    await expect(
      reader.getByText('Elever', { exact: false }).or(reader.getByText('Mycket mat slängs')).first(),
    ).toBeVisible();
    await fits(reader);
    await reader.goBack();
    await reader.getByRole('radio', { name: /^Yes$/ }).check();
    await reader.getByRole('textbox', { name: 'Reason' }).fill('The need is clear.');
    await reader.getByRole('button', { name: /^Review and/ }).click();
    const dialog = reader.getByRole('dialog', { name: 'Prepare the decision?' });
    await fits(reader);
    await dialog.getByRole('button', { name: 'Prepare the decision' }).click();
    await expect(reader.getByRole('status').filter({ hasText: 'Prepared today' })).toBeVisible();
    await fits(reader);
    await reader.reload();
    await expect(reader.getByRole('textbox', { name: 'Reason' })).toHaveValue('The need is clear.');
  },
);

/** Nothing is wider than the window, whether the page or what lies over it. */
async function fits(page: Page): Promise<void> {
  const widths = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );
  expect(
    widths.filter((over) => over > 0),
    page.url(),
  ).toEqual([]);
}
