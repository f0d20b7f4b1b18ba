import { expect } from './expect.ts';
import { capture, isKeptOffline, rowIn, savedToday, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const first = 'Elever väljer skolmaten dagen innan';
const ideas = [
  first,
  'Lånebibliotek för verktyg i stadsdelen',
  'Sensorer som säger när papperskorgen är full',
];

story(
  'the first day: a city is set up, and three ideas captured without a network are seen on a second device',
  async ({ device, server, step }) => {
    const phone = await device('phone');
    const { page } = phone;

    step('the set-up link asks for the city, its departments and oneself');
    await page.goto(server.setupLink);
    await page.getByLabel('Stadens namn').fill('Provstad');
    await page.getByRole('textbox', { name: 'Förvaltning 1', exact: true }).fill('Skolförvaltningen');
    await page.getByLabel('Kortnamn för förvaltning 1').fill('SKF');
    await page.getByLabel('Ditt namn').fill('Ada Andersson');
    await page.getByLabel('Din förvaltning').selectOption('Skolförvaltningen');
    await page.getByRole('button', { name: 'Skapa staden' }).click();

    step('Start says that one sentence is enough');
    await expect(page.getByText('en mening räcker')).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);

    step('the plug is pulled, and three ideas are captured');
    await phone.offline();
    await page.getByRole('link', { name: 'Fånga idé' }).click();
    await expect(page.getByRole('heading', { name: 'Fånga idé' })).toBeVisible();
    for (const idea of ideas) await capture(page, idea);
    for (const idea of ideas) await expect(savedToday(page, idea).getByText('Bara här')).toBeVisible();
    await expect(syncButton(page, /^Synk: 3 bara här/)).toBeVisible();

    step('loaded anew without a network, they are there');
    await page.reload();
    for (const idea of ideas) await expect(savedToday(page, idea).getByText('Bara här')).toBeVisible();
    await expect(syncButton(page, /^Synk: 3 bara här, utan nät/)).toBeVisible();
    await expect(page.getByText('Du har inget nät.')).toBeVisible();

    step('so they are by a deep link, in a new tab');
    await page.getByRole('button', { name: `Ändra ${first}` }).click();
    const address = await page.getByRole('link', { name: 'Öppna idén' }).getAttribute('href');
    const tab = await phone.tab();
    await tab.goto(address ?? '');
    await expect(tab.getByRole('heading', { name: first })).toBeVisible();
    await expect(tab.getByText('Får ett nummer när det har skickats')).toBeVisible();
    await tab.close();

    step('the network is back: everything reaches everyone');
    await phone.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await expect(page.getByText('Bara här', { exact: true })).toHaveCount(0);

    step('a link for one’s own second device, from Människor');
    await page.getByRole('link', { name: 'Stäng' }).click();
    await page.getByRole('link', { name: 'Mer', exact: true }).click();
    await page.getByRole('link', { name: 'Människor' }).click();
    await page.getByRole('button', { name: 'Hantera Ada Andersson' }).click();
    await page.getByRole('menuitem', { name: 'Ny länk för att logga in' }).click();
    const link = await page.getByRole('dialog').getByRole('link').getAttribute('href');

    step('the second device is let in, and shows the three with their numbers');
    const tablet = await device('tablet', { viewport: { width: 820, height: 1180 } });
    await tablet.page.goto(link ?? '');
    await tablet.page.getByRole('button', { name: 'Logga in' }).click();
    const numbers = [];
    for (const idea of ideas) {
      await rowIn(tablet.page, /Mina idéer/, idea).click();
      await expect(tablet.page.getByRole('heading', { name: idea })).toBeVisible();
      numbers.push(await tablet.page.getByText(/^\d{4}-\d{3}$/).textContent());
      await tablet.page.getByRole('link', { name: 'Start' }).click();
    }
    expect(numbers.map((number) => number?.slice(5))).toEqual(['001', '002', '003']);
    await expect(syncButton(tablet.page, withEveryone)).toBeVisible();
  },
);
