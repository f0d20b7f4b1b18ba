import { aWorkshop } from './aWorkshop.ts';
import { expect } from './expect.ts';
import { aWorkingCity } from './cityAtWork.ts';
import { draftsHere, isKeptOffline, rowIn, syncButton, toastOf, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'without a network a facilitator makes a workshop from a template, changes its agenda by keyboard, writes down who comes, starts it and finds it again on Start (W1, W2, I2)',
  async ({ device, server, step }) => {
    const office = await device('office');
    const city = await aWorkingCity(server, office, [{ name: 'Socialförvaltningen', code: 'SOF' }]);
    const tablet = await device('tablet', { viewport: { width: 1024, height: 768 } });
    const fanny = await city.join(tablet, { name: 'Fanny Frid', role: 'facilitator', code: 'SOF' });
    await city.join(await device('colleague'), { name: 'Kim Kollega', role: 'ideaOwner', code: 'SOF' });
    const { page } = tablet;
    const list = (name: string) => page.getByRole('list', { name, exact: true });
    const titles = () => list('Steg').locator(':scope > li > .t > b').allTextContents();

    step('the tablet has been in touch, and then loses its network');
    await page.goto('/workshop');
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await expect(page.getByText('Här finns ingen workshop än.')).toBeVisible();
    await isKeptOffline(page);
    await tablet.offline();

    step('a workshop from a template; what was begun is there after the tab was closed');
    await page.getByRole('link', { name: 'Ny workshop' }).click();
    await page.getByRole('button', { name: 'Skapa workshopen' }).click();
    await expect(page.getByRole('region', { name: /En sak behöver ändras/ })).toBeVisible();
    await page.getByLabel('Namn', { exact: false }).first().fill('Mat i äldreomsorgen');
    await page.getByRole('radio', { name: /^Grupper/ }).check();
    await page.getByLabel('Hur många grupper?').fill('2');
    await expect(page.getByText(/^Sparat \d/)).toBeVisible();
    await expect.poll(() => draftsHere(page)).toContain('"count":2');
    await page.reload();
    await expect(page.getByLabel('Hur många grupper?')).toHaveValue('2');
    await page.getByRole('button', { name: 'Skapa workshopen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mat i äldreomsorgen' })).toBeVisible();
    await expect
      .poll(titles)
      .toEqual(['Välkommen', 'Skriv idéer', 'Läs och gruppera', 'Rösta', 'Placera', 'Välj']);
    await expect(list('Deltagare').getByRole('listitem')).toHaveCount(2);

    step('a step changes places by keyboard, and focus goes with it');
    await page.getByRole('button', { name: 'Flytta upp Rösta' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles()).indexOf('Rösta')).toBe(2);
    await expect(page.getByRole('button', { name: 'Flytta upp Rösta' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles()).indexOf('Rösta')).toBe(1);
    await page.getByRole('button', { name: 'Flytta ner Rösta' }).press('Enter');
    await expect.poll(async () => (await titles()).indexOf('Rösta')).toBe(2);

    step('a step is changed in place, one is taken away and put back, one is added');
    await page.getByRole('button', { name: 'Ändra Välkommen' }).click();
    await page.getByLabel('Minuter').fill('15');
    await page.getByLabel('Minuter').press('Tab');
    await expect(page.getByText('Välkommen').first()).toBeVisible();
    await page.getByRole('button', { name: 'Klar' }).click();
    await expect(page.getByText('55 minuter')).toBeVisible();
    await page.getByRole('button', { name: 'Ta bort Placera' }).click();
    await expect.poll(async () => (await titles()).includes('Placera')).toBe(false);
    await page.getByText('Visa 1 borttagen').click();
    await page.getByRole('button', { name: 'Återställ Placera' }).click();
    await expect.poll(async () => (await titles()).includes('Placera')).toBe(true);
    await page.getByRole('button', { name: 'Lägg till ett steg' }).click();
    await page.getByLabel('Vad gör ni i steget?').selectOption('vote');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(toastOf(page)).toContainText('Steget ”Rösta” är tillagt');
    await page
      .getByRole('form', { name: 'Lägg till ett steg' })
      .getByRole('button', { name: 'Stäng' })
      .click();

    step('a pasted list of names, one group with its members, and numbers in one go');
    await page.getByRole('button', { name: 'Lägg till deltagare' }).click();
    await page.getByLabel('Namn, ett per rad').fill('Anna\nGrupp 2: Bo, Cia\n');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(toastOf(page)).toContainText('3 deltagare är tillagda');
    await expect(
      list('Deltagare').getByRole('listitem').filter({ hasText: 'Grupp 2' }).first(),
    ).toContainText('Bo och Cia');
    await page.getByRole('radio', { name: 'Nummer' }).press(' ');
    await page.getByLabel('Till och med nummer').fill('12');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(page.getByText('Nummer 1 till 12')).toBeVisible();

    step('a colleague with a tablet of her own comes to lead it too');
    await page.getByRole('radio', { name: /^En per grupp/ }).check();
    await page.getByLabel('Kollega med egen platta').selectOption({ label: 'Kim Kollega' });
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await page.getByRole('button', { name: 'Gör till workshopledare: Kim Kollega' }).click();
    await expect(page.getByRole('button', { name: 'Leder inte längre: Kim Kollega' })).toBeVisible();

    step('it starts, and is found again: first on Start, and in the list');
    await page.getByRole('button', { name: 'Starta workshopen' }).click();
    await expect(page).toHaveURL(/\/workshop\/[0-9a-f-]{36}$/);
    await page.goto('/');
    await rowIn(page, /^Väntar på dig/, /^Workshop pågår – fortsätt/).click();
    await expect(page).toHaveURL(/\/workshop\/[0-9a-f-]{36}$/);
    await page.goto('/workshop');
    await expect(rowIn(page, /^Pågår nu/, /Mat i äldreomsorgen/)).toContainText('7 steg');

    step('it is done again another day: the same steps and people');
    await page.goto(
      `${await page.getByRole('link', { name: /Mat i äldreomsorgen/ }).getAttribute('href')}/forbered`,
    );
    await page.getByRole('button', { name: 'Mer', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Gör om workshopen/ }).click();
    await expect(page.getByLabel('Vilken workshop?')).not.toHaveValue('');
    await page.getByRole('button', { name: 'Skapa workshopen' }).click();
    await expect(page.getByRole('button', { name: 'Starta workshopen' })).toBeVisible();
    await expect.poll(titles).toHaveLength(7);
    await expect(page.getByText('Nummer 1 till 12')).toBeVisible();

    step('the network comes back, and the city takes all of it');
    await tablet.online();
    await page.goto('/workshop');
    await expect(syncButton(page, withEveryone)).toBeVisible();

    step('W6: an initiative that came of a workshop says where it came from');
    const made = await aWorkshop((...deeds) => fanny.do(...deeds), {
      stage: 'ended',
      title: 'Mat förra året',
    });
    await page.goto(`/initiativ/${made.clusters[0]}`);
    const origin = page.getByRole('region', { name: 'Varifrån det kom' });
    await expect(origin).toContainText(
      'Workshopen ”Mat förra året” · 2026-11-23 · 4 lappar · 12 röster, 8 röstade',
    );
    await origin.getByText('Visa de 4 lapparna').click();
    await expect(origin.getByRole('listitem').filter({ hasText: 'Lunchklubb i biblioteket' })).toContainText(
      'Amina',
    );
    await expect(origin.getByRole('link', { name: 'Se workshopens resultat' })).toBeVisible();
  },
);
