import type { Page } from 'playwright';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, rowIn, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const tabletSize = { viewport: { width: 1024, height: 768 } };

story(
  'a whole workshop on one tablet without a network, its browser killed in the middle: from the ready check to three initiatives, seen on a second device (W1–W6, W8)',
  async ({ device, lasting, server, step }) => {
    const laptop = await device('laptop', { viewport: { width: 1440, height: 900 } });
    const city = await aWorkingCity(server, laptop, [{ name: 'Vårdförvaltningen', code: 'VF' }]);
    const phone = await device('phone');
    const fatima = await city.join(phone, { name: 'Fatima Farah', role: 'facilitator', code: 'VF' });
    let tablet = await fatima.alsoOn(await lasting('tablet', tabletSize));

    step('at the office: the tablet is tried, and says what is not ready');
    let page = tablet.page;
    await page.goto('/workshop/redo');
    await isKeptOffline(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Redo för workshop' })).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();

    step('in the room there is no network: a workshop is prepared from a template');
    await tablet.offline();
    await page.goto('/workshop');
    await page.getByRole('link', { name: 'Ny workshop' }).first().click();
    await page.getByRole('radio', { name: /Idéverkstad/ }).check();
    await page.getByRole('textbox', { name: /^Namn/ }).fill('Mat i äldreomsorgen');
    await page.getByLabel('Utmaning eller fråga').fill('Fler ska äta tillsammans');
    await page.getByRole('radio', { name: /Nummer/ }).check();
    await page.getByLabel('Hur många är ni?').fill('3');
    await page.getByRole('button', { name: 'Skapa workshopen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Mat i äldreomsorgen/ })).toBeVisible();
    await page.getByRole('button', { name: 'Starta workshopen' }).click();

    step('three people write in silence on the tablet that goes round');
    await page.getByRole('button', { name: /^Nästa: Skriv idéer/ }).click();
    await writes(page, 'Person 1', ['Lunchklubb på torgets kafé', 'Cykelbud med varm mat']);
    await handOver(page);
    await writes(page, 'Person 2', ['Lunchklubb på kaféet vid torget', 'Receptbok från de äldre']);
    await expect(page.locator('body')).not.toContainText('Cykelbud med varm mat');

    step('somebody has begun a note when the browser is killed');
    await page.getByLabel('Skriv en lapp').fill('Grannar som bjuder');
    await page.waitForTimeout(600);
    await tablet.close();
    tablet = await lasting('tablet', tabletSize);
    await tablet.offline();
    page = tablet.page;
    await page.goto('/');
    await page
      .getByRole('link', { name: /Mat i äldreomsorgen/ })
      .first()
      .click();
    await writer(page, 'Person 2');
    await expect(page.getByLabel('Skriv en lapp')).toHaveValue('Grannar som bjuder');
    await page.getByLabel('Skriv en lapp').press('Enter');
    await handOver(page);
    await writes(page, 'Person 3', ['Val på skärm dagen innan']);
    await page.getByRole('button', { name: 'Visa lapparna' }).click();
    await expect(page.getByText('Cykelbud med varm mat')).toBeVisible();

    step('the notes are grouped without dragging, and a duplicate is merged');
    await page.getByRole('button', { name: /^Nästa: Läs och gruppera/ }).click();
    await moveToNew(page, 'Lunchklubb på torgets kafé', 'Äta tillsammans');
    await move(page, 'Lunchklubb på kaféet vid torget', 'Äta tillsammans');
    await move(page, 'Grannar som bjuder', 'Äta tillsammans');
    await moveToNew(page, 'Cykelbud med varm mat', 'Leverans');
    await move(page, 'Val på skärm dagen innan', 'Leverans');
    await page.getByRole('button', { name: 'Hitta dubbletter' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slå ihop' }).click();
    await page
      .getByRole('dialog', { name: 'Hitta dubbletter' })
      .locator('header')
      .getByRole('button', { name: 'Stäng' })
      .click();
    await expect(page.getByText('2 ursprung')).toBeVisible();

    step('each votes in secret, and nothing of it is left when the tablet goes on');
    await page.getByRole('button', { name: /^Nästa: Rösta/ }).click();
    await page.getByRole('button', { name: 'Starta omröstningen' }).click();
    await votes(page, 'Person 1', [
      ['Äta tillsammans', 2],
      ['Leverans', 1],
    ]);
    await votes(page, 'Person 2', [['Äta tillsammans', 3]]);
    await votes(page, 'Person 3', [['Receptbok från de äldre', 1]]);
    await page.getByRole('button', { name: 'Visa resultatet' }).click();
    const result = page.getByRole('list', { name: 'Resultat' });
    await expect(result.getByRole('listitem').first()).toContainText('Äta tillsammans');
    await expect(result.getByRole('listitem').first()).toContainText('5 röster');

    step('what there is is placed by numbers');
    await page.getByRole('button', { name: /^Nästa: Placera/ }).click();
    await page
      .getByRole('button', { name: /Äta tillsammans/ })
      .first()
      .click();
    await page.getByLabel('Effekt', { exact: true }).fill('8');
    await page.getByLabel('Insats', { exact: true }).fill('3');
    await expect(page.getByText('Effekt 8, insats 3').first()).toBeVisible();

    step('three are chosen, free of the count, and become initiatives');
    await page.getByRole('button', { name: /^Nästa: Välj/ }).click();
    for (const title of ['Äta tillsammans', 'Leverans', 'Receptbok från de äldre'])
      await page.getByRole('button', { name: `Välj ${title}`, exact: true }).click();
    await page.getByRole('button', { name: 'Gör alla 3 till initiativ' }).click();
    await expect(page.getByRole('link', { name: 'Öppna initiativet Leverans' })).toBeVisible();

    step('the network is back: everything arrives, with where it came from, and is seen on a second device');
    await tablet.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    const there = phone.page;
    await there.goto('/');
    await rowIn(there, /Mina/, 'Äta tillsammans').click();
    const origin = there.getByRole('region', { name: 'Varifrån det kom' });
    await expect(origin).toContainText('Workshopen ”Mat i äldreomsorgen”');
    await expect(origin).toContainText('5 röster, 3 röstade');
    await there.goto('/workshop');
    await expect(there.getByText('Mat i äldreomsorgen').first()).toBeVisible();
    const made = (await fatima.rows()).filter(({ table }) => table === 'initiative');
    expect(made.map(({ title, phase }) => `${String(title)} ${String(phase)}`).toSorted()).toEqual([
      'Leverans exploreIdea',
      'Receptbok från de äldre exploreIdea',
      'Äta tillsammans exploreIdea',
    ]);
    const [together] = made.filter(({ title }) => title === 'Äta tillsammans');
    expect(together?.origin).toMatchObject({ workshop: 'Mat i äldreomsorgen', votes: 5, ballots: 3 });
  },
  { timeout: 240_000 },
);

/** Says who has the tablet. */
async function writer(page: Page, who: string): Promise<void> {
  const people = page
    .getByRole('radiogroup')
    .or(page.getByRole('group', { name: /Vem skriver|Skriver som/ }));
  await people.getByText(who, { exact: true }).first().click();
}

async function writes(page: Page, who: string, notes: readonly string[]): Promise<void> {
  await writer(page, who);
  for (const note of notes) {
    await page.getByLabel('Skriv en lapp').fill(note);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Skriv en lapp')).toHaveValue('');
    await expect(page.getByText(note)).toBeVisible();
  }
}

async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lämna över plattan' }).click();
  await page.getByRole('button', { name: 'Jag är nästa person' }).click();
}

async function move(page: Page, note: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Flytta till… ${note}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${to},`) })
    .click();
  await expect(page.getByRole('region', { name: new RegExp(`^${to}`) }).getByText(note)).toBeVisible();
}

async function moveToNew(page: Page, note: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `Flytta till… ${note}` }).click();
  await page.getByLabel('Sök en grupp eller skriv namnet på en ny').fill(name);
  await page.getByRole('button', { name: `Ny grupp: ${name}` }).click();
  await expect(page.getByRole('region', { name: new RegExp(`^${name}`) }).getByText(note)).toBeVisible();
}

async function votes(page: Page, who: string, given: readonly (readonly [string, number])[]): Promise<void> {
  await page.getByRole('button', { name: who, exact: true }).click();
  for (const [title, times] of given)
    for (let nth = 0; nth < times; nth++)
      await page
        .getByRole('group', { name: title, exact: true })
        .getByRole('button', { name: 'Ge en röst' })
        .click();
  await page.getByRole('button', { name: 'Klar – lämna över plattan' }).click();
  await page.getByRole('dialog').getByRole('button').click();
}
