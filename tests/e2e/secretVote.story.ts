import type { Page } from 'playwright';
import { aWorkshop } from './aWorkshop.ts';
import { aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const size = { viewport: { width: 1024, height: 768 } };

story(
  'eight vote in secret on a tablet that goes round: nothing that one can do on it, and nothing on the wire, shows how another voted before the result does (W3, rules 32, 34)',
  async ({ device, lasting, server, step }) => {
    let tablet = await lasting('tablet', size);
    const city = await aWorkingCity(server, tablet, [{ name: 'Vårdförvaltningen', code: 'VF' }]);
    const made = await aWorkshop((...deeds) => city.admin.do(...deeds), { stage: 'vote' });
    const address = `/workshop/${made.id}`;
    // The leader's own second device: the same person, and still no other's votes.
    const second = await city.admin.alsoOn(await device('second', size));
    const heard: Promise<string>[] = [];
    second.page.on('response', (answer) => {
      if (answer.url().includes('/api/sync/pull')) heard.push(answer.text().catch(() => ''));
    });
    await second.page.goto(address);
    let { page } = tablet;
    await page.goto(address);
    await isKeptOffline(page);

    step('Amina votes; the cover lets nobody past, and nothing of it is beneath');
    await person(page, 'Amina').click();
    await give(page, 'Leverans', 3);
    await expect(page.getByText('0 röster kvar')).toBeVisible();
    await page.getByRole('button', { name: /^Klar/ }).click();
    await expect(page.getByText('Tack, Amina.')).toBeVisible();
    for (const key of ['Escape', 'Escape', 'Control+z', 'Control+k']) await page.keyboard.press(key);
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Jag är nästa person' })).toBeVisible();
    await saysNothing(page);

    step('the next person goes back, forward, takes back and reloads: Amina has voted, and nobody sees how');
    await page.getByRole('button', { name: 'Jag är nästa person' }).click();
    await expect(person(page, 'Amina har röstat')).toBeVisible();
    await saysNothing(page);
    await page.keyboard.press('Control+z');
    await page.goBack();
    await page.goForward();
    await page.waitForURL(`**${address}`);
    await expect(person(page, 'Amina har röstat')).toBeVisible();
    await saysNothing(page);
    await page.reload();
    await person(page, 'Amina har röstat').click();
    await page.getByRole('button', { name: 'Ja, jag är Amina' }).click();
    await expect(page.getByText('3 röster kvar')).toBeVisible();
    await expect(votes(page, 'Leverans')).toHaveText(/^0/);
    await page.getByRole('button', { name: 'Rösta senare' }).click();

    step('Bosse has begun when the browser is killed: his ballot waits for him, and for nobody else');
    await tablet.offline();
    await person(page, 'Bosse').click();
    await give(page, 'Veta mer', 2);
    await page.waitForTimeout(600);
    await tablet.close();
    tablet = await lasting('tablet', size);
    page = tablet.page;
    await tablet.offline();
    await page.goto(address);
    await expect(person(page, 'Bosse')).toBeVisible();
    await saysNothing(page);
    await person(page, 'Cecilia').click();
    await expect(votes(page, 'Veta mer')).toHaveText(/^0/);
    await give(page, 'Maten själv', 1);
    await handOver(page);

    step('in another window of the same tablet Bosse is asked whether it is he, and goes on');
    const tab = await tablet.tab();
    await tab.goto(address);
    await person(tab, 'Bosse').click();
    await tab.getByRole('button', { name: 'Ja, jag är Bosse' }).click();
    await expect(votes(tab, 'Veta mer')).toHaveText(/^2/);
    await handOver(tab);
    await expect(person(page, 'Bosse har röstat')).toBeVisible();
    await tab.close();

    step('Synk tells that there are votes that are only here, and not whose or for what');
    await page.goto('/synk');
    await expect(page.getByRole('region', { name: /^Bara på den här/ })).toContainText('Röstade');
    await saysNothing(page);
    await expect(page.locator('main')).not.toContainText(/Bosse|Cecilia/);

    step('the network is back: the other device hears that three have voted');
    await tablet.online();
    await page.goto(address);
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await expect(second.page.getByText('3 av 8 har röstat')).toBeVisible();
    await saysNothing(second.page);
    const before = (await Promise.all(heard)).join('\n');
    expect(before).toContain('turnout/');
    expect(before).not.toContain('ballot/');

    step('the result is shown, early, on both');
    await page.getByRole('button', { name: 'Visa resultatet' }).click();
    await expect(page.getByRole('dialog')).toContainText('5 har inte röstat än.');
    await page.getByRole('dialog').getByRole('button', { name: 'Visa resultatet' }).click();
    for (const shown of [page, second.page]) {
      await expect(shown.getByText('3 har röstat, 6 röster.')).toBeVisible();
      const rows = shown.getByRole('list', { name: 'Resultat' }).getByRole('listitem');
      await expect(rows.first()).toContainText('Leverans');
      await expect(rows.first()).toContainText('3 röster');
    }
  },
);

const person = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const votes = (page: Page, name: string) =>
  page.getByRole('group', { name, exact: true }).getByRole('status');

async function give(page: Page, name: string, times: number): Promise<void> {
  const more = page.getByRole('group', { name, exact: true }).getByRole('button', { name: 'Ge en röst' });
  for (let nth = 0; nth < times; nth++) await more.click();
}

async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Klar/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Jag är/ })
    .click();
}

/** No text and no attribute, hidden or not, names anything that is voted on: then none can say that somebody voted for it. */
async function saysNothing(page: Page): Promise<void> {
  await expect
    .poll(async () =>
      page.evaluate(() => {
        const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes].map(({ value }) => value),
        );
        const all = [document.title, document.body.textContent, ...attributes].join('\n');
        return ['Leverans', 'Äta tillsammans', 'Maten själv', 'Veta mer'].filter((name) =>
          all.includes(name),
        );
      }),
    )
    .toEqual([]);
}
