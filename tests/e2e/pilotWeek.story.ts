import type { Page } from 'playwright';
import { v7 as uuid } from 'uuid';
import { aPilot, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';
import { clockAt, day } from './wallClock.ts';

interface Post {
  readonly text: string;
  readonly value?: string;
  readonly cost?: string;
  /** The day it happened, if it was not the day it was written. */
  readonly happened?: string;
}

const monday = '2026-03-02T09:00:00Z';
const sunday = '2026-03-08T09:00:00Z';
/** What is written on each day of the week. */
const week: readonly (Post | undefined)[] = [
  { text: 'Två klasser har börjat välja sin mat.', value: '25' },
  { text: 'Köket fick listan för sent.' },
  undefined,
  { text: 'Bilder på maten gjorde valet lättare.', value: '22,4', cost: '1200' },
  { text: 'Sexorna glömde att välja.', happened: '2026-03-04' },
  undefined,
  { text: 'Alla klasser är med.', value: '19,4' },
];
/** The week as it is read: what happened last first, and what was written afterwards on its own day. */
const told = [
  { on: '2026-03-08', says: ['Alla klasser är med.', 'Matsvinn: 19,4\u00a0%', 'Ida Idh'] },
  {
    on: '2026-03-05',
    says: ['Bilder på maten gjorde valet lättare.', 'Matsvinn: 22,4\u00a0%', '1\u00a0200\u00a0kr'],
  },
  { on: '2026-03-04', says: ['Sexorna glömde att välja.', 'Skrevs 6 mars 10:0', 'av Ida Idh'] },
  { on: '2026-03-03', says: ['Köket fick listan för sent.', 'Ida Idh'] },
  { on: '2026-03-02', says: ['Två klasser har börjat välja sin mat.', 'Matsvinn: 25\u00a0%'] },
];

story(
  'a pilot log kept without a network for a week arrives in the order in which things happened (P1, P2)',
  async ({ device, server, step }) => {
    step('Monday: a pilot, with a goal for what is thrown away');
    await server.stop();
    await server.start(clockAt(monday));
    const office = await device('office', { viewport: { width: 1280, height: 900 } });
    const phone = await device('phone');
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const decider = { name: 'Berit Berg', role: 'decisionMaker', code: 'SKF' } as const;
    const berit = await city.join(await device('decider'), decider);
    const ida = await city.join(phone, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const pilot = await aPilot(ida, berit, 'Digital skolmatsrådgivare');
    const goal = { indicator: 'Matsvinn', unit: '%', direction: 'down', kind: 'environment' };
    await ida.do(['effectGoal.add', { initiativeId: pilot, id: uuid(), baseline: 25, target: 18, ...goal }]);

    step('the pilot is on the phone, and the network goes');
    const { page } = phone;
    await phone.context.clock.install({ time: monday });
    await page.goto(`/initiativ/${pilot}/pilotlogg`);
    await expect(page.getByText('Skriv första posten när ni har testat något.')).toBeVisible();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await phone.offline();

    for (const [nth, post] of week.entries()) {
      step(`day ${nth + 1} of the week`);
      if (nth > 0) await page.clock.fastForward(day);
      if (post) await write(page, post);
    }
    await reads(page);
    await expect(posts(page).getByText('Bara här')).toHaveCount(5);
    await expect(syncButton(page, /^Synk: 5 bara här, utan nät/)).toBeVisible();

    step('Sunday: the phone comes home');
    await server.stop();
    await server.start(clockAt(sunday));
    await phone.online();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await expect(posts(page).getByText('Bara här')).toHaveCount(0);
    await reads(page);

    step('the office reads the same week');
    await office.context.clock.install({ time: sunday });
    await office.page.goto(`/initiativ/${pilot}/pilotlogg`);
    await reads(office.page);
    await expect(office.page.getByText('Från 25 till 19,4\u00a0% på 6 dagar.')).toBeVisible();
  },
);

const posts = (page: Page) => page.getByRole('region', { name: 'Tidigare poster' }).getByRole('listitem');

async function reads(page: Page): Promise<void> {
  await expect(posts(page)).toHaveCount(told.length);
  for (const [nth, { on, says }] of told.entries()) {
    const post = posts(page).nth(nth);
    await expect(post.getByRole('time')).toHaveAttribute('datetime', new RegExp(`^${on}`));
    for (const words of says) await expect(post).toContainText(words);
  }
}

async function write(page: Page, { text, value, cost, happened }: Post): Promise<void> {
  await page.getByLabel('Vad hände?').fill(text);
  if (value) await page.getByRole('textbox', { name: 'Matsvinn' }).fill(value);
  if (cost) await page.getByRole('textbox', { name: 'Kostnad' }).fill(cost);
  if (happened) {
    await page.getByText('Det hände nu').click();
    await page.getByLabel('Dag', { exact: true }).fill(happened);
  }
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(posts(page).filter({ hasText: text })).toBeVisible();
  await expect(page.getByLabel('Vad hände?')).toHaveValue('');
}
