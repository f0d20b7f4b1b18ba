import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { anInitiative, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, toastOf, withEveryone } from './person.ts';
import { story } from './story.ts';

const need = (page: Page) => page.getByLabel('Behov', { exact: true });
const choose = (page: Page) => page.getByRole('button', { name: 'Välj för Behov' });

story(
  'two edit the same field without a network: both texts are kept and shown, one settles, the other sees it, and it is undone (S7, rule 13); signing out leaves no word behind (T18)',
  async ({ device, server, step }) => {
    const phone = await device('phone');
    const laptop = await device('laptop', { viewport: { width: 1280, height: 900 } });
    const office = await device('office');
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const ida = await city.join(phone, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    await city.join(laptop, { name: 'Lo Lind', role: 'innovationLead', code: 'SKF' });
    const id = await anInitiative(ida, 'Haffa');
    const pages = [phone.page, laptop.page] as const;
    for (const page of pages) {
      await page.goto(`/initiativ/${id}/upplagg`);
      await expect(need(page)).toHaveValue('Mycket mat slängs varje dag.');
      await expect(syncButton(page, withEveryone)).toBeVisible();
      await isKeptOffline(page);
    }

    step('the network goes for both, and each writes in the same field');
    await phone.offline();
    await laptop.offline();
    await need(laptop.page).fill('Mat för 22 000 kr slängs varje dag.');
    await need(laptop.page).blur();
    await laptop.page.getByLabel('Testgrupp', { exact: true }).fill('Två klasser i årskurs fem.');
    await laptop.page.getByLabel('Testgrupp', { exact: true }).blur();
    await need(phone.page).fill('Eleverna slänger 22 % av maten.');
    await need(phone.page).blur();
    await expect(syncButton(laptop.page, /^Synk: 2 bara här/)).toBeVisible();
    // What is told afterwards is told to whom has been without a network, and that is known when something has been tried.
    await expect(syncButton(phone.page, /^Synk: 1 bara här, utan nät/)).toBeVisible();

    step('it is back for the laptop, then for the phone: both are told, and neither is stopped');
    await laptop.online();
    await expect(syncButton(laptop.page, withEveryone)).toBeVisible();
    await phone.online();
    for (const page of pages) {
      await expect(syncButton(page, /^Synk: Krock 1/)).toBeVisible();
      await expect(choose(page)).toBeVisible();
      await expect(need(page)).toHaveValue('Mat för 22 000 kr slängs varje dag.');
    }
    await expect(
      phone.page.getByText('Du och Lo Lind har ändrat samma sak. Båda texterna finns kvar.'),
    ).toBeVisible();

    await expect(toastOf(phone.page)).toHaveText('Lo Lind ändrade ett fält i ”Haffa” medan du var utan nät.');

    step('in Synk both stand with who and when; Ida chooses hers');
    await phone.page.getByRole('link', { name: /^Synk: Krock 1/ }).click();
    const box = phone.page.getByRole('region', { name: /^Krockar/ });
    await expect(box.getByText('visas nu').first()).toBeVisible();
    await box.getByRole('radio', { name: /Eleverna slänger/ }).check();
    await box.getByRole('button', { name: 'Använd' }).click();
    await expect(toastOf(phone.page)).toHaveText('Krocken är avgjord.');
    await expect(phone.page.getByText('Inga krockar. Alla ser samma sak.')).toBeVisible();

    step('Lo sees it settled');
    await expect(need(laptop.page)).toHaveValue('Eleverna slänger 22 % av maten.');
    await expect(choose(laptop.page)).toBeHidden();
    await expect(syncButton(laptop.page, withEveryone)).toBeVisible();

    step('Ida takes it back, and both see what they saw before');
    await phone.page.locator('.toasts').getByRole('button', { name: 'Ångra' }).click();
    await expect(choose(laptop.page)).toBeVisible();
    await expect(need(laptop.page)).toHaveValue('Mat för 22 000 kr slängs varje dag.');

    step('Lo writes a new one from both, at the field');
    await choose(laptop.page).click();
    await laptop.page.getByRole('radio', { name: /Skriv en ny/ }).check();
    await laptop.page.getByLabel('Ny text').fill('Eleverna slänger 22 % av maten, för 22 000 kr om dagen.');
    await laptop.page.getByRole('button', { name: 'Använd' }).click();
    await expect(choose(laptop.page)).toBeHidden();
    await expect(syncButton(laptop.page, withEveryone)).toBeVisible();
    await phone.page.goto(`/initiativ/${id}/upplagg`);
    await expect(need(phone.page)).toHaveValue('Eleverna slänger 22 % av maten, för 22 000 kr om dagen.');

    step('Lo signs out, and nothing of it is left on the laptop');
    await laptop.page.goto('/installningar');
    await laptop.page.getByRole('button', { name: 'Logga ut', exact: true }).last().click();
    await expect(laptop.page).toHaveURL(/\/logga-in/);
    const left = await everyStore(laptop.page);
    assert.match(left, /stegvis/);
    assert.doesNotMatch(left, /Eleverna|22 000|Haffa|Lo Lind/);
  },
);

/** Every word in every store of the browser: databases, both storages, caches, cookies that a script can read. */
const everyStore = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const words = [localStorage, sessionStorage].map((kept) => JSON.stringify(Object.entries(kept)));
    words.push(document.cookie);
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error(`${name} cannot be opened`)));
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.addEventListener('success', () => resolve(asked.result));
        });
        words.push(`${name} ${store}`, JSON.stringify(rows));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        words.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return words.join('\n');
  });
