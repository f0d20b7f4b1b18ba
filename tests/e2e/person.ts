import type { Locator, Page } from 'playwright';
import { expect } from './expect.ts';

/** What people do again and again in the stories, by the words that they read. */

/** The sync button, top right on every page; `says` is what it shows: "Hos alla", "3 bara här", "Utan nät". */
export const syncButton = (page: Page, says: RegExp): Locator => page.getByRole('link', { name: says });

/** The text of the one toast; empty when there is none. */
export const toastOf = (page: Page): Locator => page.locator('.toasts p');

export const withEveryone = /^Synk: Hos alla/;

/** Waits until the app is kept on the device: from then on it opens without a network. */
export async function isKeptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Captures an idea on the page Fånga, as fast as one types. */
export async function capture(page: Page, idea: string): Promise<void> {
  await page.getByLabel('Vilket behov eller vilken idé?').fill(idea);
  await page.keyboard.press('Enter');
  await expect(savedToday(page, idea)).toBeVisible();
}

/** The line of an idea under "Sparat i dag". */
export const savedToday = (page: Page, idea: string): Locator =>
  page.getByRole('region', { name: 'Sparat i dag' }).getByRole('listitem').filter({ hasText: idea });

/** A row that leads somewhere, in a section of a page. */
export const rowIn = (page: Page, section: string | RegExp, title: string | RegExp): Locator =>
  page.getByRole('region', { name: section }).getByRole('link', { name: title });

/** What is put away of what has been begun on the device, as it lies on its disk: what a screen says of saving may be about what was typed before. */
export const draftsHere = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const name =
      (await indexedDB.databases()).find((one) => /^stegvis \S+ \S+$/.test(one.name ?? ''))?.name ?? '';
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const drafts = db.transaction('drafts').objectStore('drafts').getAll();
    await new Promise((resolve) => drafts.addEventListener('success', resolve));
    db.close();
    return JSON.stringify(drafts.result);
  });
