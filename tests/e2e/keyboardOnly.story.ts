import type { Page } from 'playwright';
import { aPilot, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { arrivedAt, choose, press, tabTo, write } from './keyboard.ts';
import { isKeptOffline, savedToday, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const title = 'Digital skolmatsrådgivare';
const pilot = 'Tyst cykelväg';

story(
  'with a keyboard alone an idea is captured, made an initiative, described without a network, asked about and decided (2.1.1, rules 25, 26, 29)',
  async ({ device, server, step }) => {
    const office = await device('Ada');
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const wide = { viewport: { width: 1280, height: 800 } };
    const laptop = await device('Ida', wide);
    const decider = await device('Berit', wide);
    const owner = await city.join(laptop, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const berit = await city.join(decider, { name: 'Berit Berg', role: 'decisionMaker', code: 'SKF' });
    await aPilot(owner, berit, pilot);
    const ida = laptop.page;
    for (const each of [ida, decider.page]) await withoutPointer(each);

    step('the first stop of a page leads past the menu');
    await ida.goto('/');
    await expect(syncButton(ida, withEveryone)).toBeVisible();
    await isKeptOffline(ida);
    await press(ida, 'link', 'Hoppa till innehållet');
    await expect(ida.getByRole('main')).toBeFocused();

    step('an idea: the caret is in the field, and Enter saves');
    await tabTo(ida, 'link', 'Fånga idé', { back: true });
    await ida.keyboard.press('Enter');
    await expect(ida.getByRole('textbox', { name: 'Vilket behov eller vilken idé?' })).toBeFocused();
    await ida.keyboard.type(title);
    await ida.keyboard.press('Enter');
    await expect(savedToday(ida, title)).toBeVisible();
    await expect(ida.getByRole('textbox', { name: 'Vilket behov eller vilken idé?' })).toBeFocused();

    step('it is opened and made an initiative');
    await press(ida, 'button', `Ändra ${title}`);
    await press(ida, 'link', 'Öppna idén');
    await arrivedAt(ida, title);
    await press(ida, 'button', 'Gör till initiativ');
    const dialog = ida.getByRole('dialog', { name: 'Gör till initiativ' });
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await press(ida, 'button', 'Gör till initiativ');
    await expect(dialog).toHaveCount(0);
    await expect(ida.getByText('Utkast. Bara du')).toHaveCount(0);

    step('the network goes, and the need is written');
    await laptop.offline();
    await part(ida, 'Upplägg');
    await write(ida, 'Behov', 'Elever slänger var femte portion.');
    await expect(ida.getByText(/^Sparat \d/).first()).toBeVisible();
    await expect(syncButton(ida, /^Synk: \d+ bara här/)).toBeVisible();

    step('a post in the log of the pilot, also without a network');
    await press(ida, 'link', 'Start');
    await press(ida, 'link', new RegExp(pilot));
    await arrivedAt(ida, pilot);
    await part(ida, 'Pilotlogg');
    await write(ida, /^Vad hände\?/, 'Barnen cyklade tystare.');
    await choose(ida, 'Skapar det värde?', 'Ja');
    await press(ida, 'button', 'Spara');
    const posts = ida.getByRole('region', { name: 'Tidigare poster' });
    await expect(posts.getByText('Barnen cyklade tystare.')).toBeVisible();

    step('the network is back, and a decision is asked for');
    await laptop.online();
    await expect(syncButton(ida, withEveryone)).toBeVisible();
    await press(ida, 'link', 'Start');
    await press(ida, 'link', new RegExp(title));
    await arrivedAt(ida, title);
    await part(ida, 'Beslut');
    await press(ida, 'link', 'Begär beslut tid');
    await arrivedAt(ida, /^Begär beslut tid/i);

    step('what is missing is said at the top, and each line leads to its field (rule 21)');
    await press(ida, 'button', 'Begär beslut');
    await expect(
      ida.getByRole('region', { name: /saknas|rättas|behöver/i }).and(ida.locator(':focus')),
    ).toHaveCount(1);
    await press(ida, 'button', 'Skriv hur många timmar det gäller.');
    await expect(ida.getByRole('textbox', { name: 'Timmar' })).toBeFocused();
    await ida.keyboard.type('40');
    await day(ida, /^Från/, '2026-01-12');
    await day(ida, /^Till/, '2026-03-31');
    await press(ida, 'button', 'Begär beslut');
    await expect(ida.getByText('Version 1 av 1')).toBeVisible();
    await expect(syncButton(ida, withEveryone)).toBeVisible();

    step('Berit reads what waits for her, and decides');
    const page = decider.page;
    await page.goto('/');
    await press(page, 'link', 'Läs underlaget');
    await arrivedAt(page, /^Ska Skolförvaltningen/);
    await choose(page, /^Beslut/, 'Ja');
    await write(page, /^Motivering/, 'Behovet är tydligt.');
    await press(page, 'button', 'Granska och fatta beslut');
    const question = page.getByRole('dialog', { name: /^Fatta beslutet/ });
    await expect(question.locator(':focus')).toHaveCount(1);

    step('Esc takes her back to the button, and asks nothing');
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Granska och fatta beslut' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question).toBeVisible();
    await press(page, 'button', 'Fatta beslutet');
    await expect(page.getByText('Beslutsprotokoll')).toBeVisible();
    await expect(page.getByText('Ja (bifall)', { exact: true })).toBeVisible();
  },
);

/** From here on a press of a pointer is a fault of the story. */
async function withoutPointer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener(
      'pointerdown',
      () => {
        throw new Error('a pointer was used');
      },
      true,
    );
  });
}

/** One of the parts of an initiative, by Tab through their menu. */
const part = async (page: Page, name: string) => {
  const parts = page.getByRole('navigation', { name: 'Initiativets delar' });
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press('Tab');
    const here = parts.getByRole('link', { name, exact: true }).and(page.locator(':focus'));
    if ((await here.count()) === 0) continue;
    await page.keyboard.press('Enter');
    // The head of the initiative stays, so the part's own heading says where one has come.
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
    return;
  }
  throw new Error(`Tab did not come to ${name}`);
};

/** A day is typed in the order in which the browser shows it, which is its own language's and not the page's. */
async function day(page: Page, name: RegExp, wanted: string): Promise<void> {
  const field = page.getByLabel(name);
  const [year = '', month = '', date = ''] = wanted.split('-');
  for (let pressed = 0; (await field.and(page.locator(':focus')).count()) === 0; pressed++) {
    if (pressed === 60) throw new Error(`Tab did not come to ${String(name)}`);
    await page.keyboard.press('Tab');
  }
  for (const digits of [month + date + year, year + month + date, date + month + year]) {
    await page.keyboard.type(digits);
    if ((await field.inputValue()) === wanted) return;
    for (let back = 0; back < 3; back++) {
      await page.keyboard.press('Backspace');
      await page.keyboard.press('ArrowLeft');
    }
  }
  throw new Error(`${wanted} could not be typed`);
}
