import type { Page } from 'playwright';
import { aWorkingCity } from './cityAtWork.ts';
import {
  confirmDecision,
  openWaitingDecision,
  prepareDecision,
  reviewDecision,
  standsInProtocol,
  writeDecision,
} from './deciding.ts';
import { expect } from './expect.ts';
import { capture, isKeptOffline, rowIn, savedToday, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const title = 'Digital skolmatsrådgivare';
const ja = { outcome: /^Ja$/, formal: 'Ja (bifall)' };

story(
  'an idea goes from one sentence through all three gates, paid by two departments, to Realiserad (G1–G7, G12, E1)',
  async ({ device, server, step }) => {
    const city = await aWorkingCity(server, await device('Ada'), [
      { name: 'Skolförvaltningen', code: 'SKF' },
      { name: 'Miljöförvaltningen', code: 'MF' },
    ]);
    const owner = await device('Ida');
    const lead = await device('Berit');
    const partner = await device('Vera');
    await city.join(owner, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    await city.join(lead, { name: 'Berit Berg', role: 'decisionMaker', code: 'SKF' });
    await city.join(partner, { name: 'Vera Vik', role: 'decisionMaker', code: 'MF' });
    const [ida, berit, vera] = [owner.page, lead.page, partner.page];

    step('one sentence, made an initiative');
    await ida.goto('/fanga');
    await capture(ida, title);
    await savedToday(ida, title)
      .getByRole('button', { name: `Ändra ${title}` })
      .click();
    await ida.getByRole('link', { name: 'Öppna idén' }).click();
    await ida.getByRole('button', { name: 'Gör till initiativ' }).click();
    await ida.getByRole('dialog').getByRole('button', { name: 'Gör till initiativ' }).click();
    await expect(ida.getByText('Utkast. Bara du')).toHaveCount(0);

    step('Beslut tid: asked for by the owner, decided by her department');
    await openAsking(ida, 'Begär beslut tid');
    await ida.getByRole('textbox', { name: 'Timmar' }).fill('40');
    await ida.getByLabel(/^Från/).fill('2026-01-12');
    await ida.getByLabel(/^Till/).fill('2026-03-31');
    await ask(ida);
    await openWaitingDecision(berit);
    await decideYes(berit, 'Behovet är tydligt.');
    await toInitiative(ida);
    await isInPhase(ida, 2, 'Utforska upplägg');

    step('Beslut pengar: both departments are asked for their share');
    await openAsking(ida, 'Begär beslut pengar');
    await ida.getByLabel('Fråga en förvaltning till').selectOption('Miljöförvaltningen');
    await ida.getByRole('textbox', { name: 'Skolförvaltningen' }).fill('160000');
    await ida.getByRole('textbox', { name: 'Miljöförvaltningen' }).fill('80000');
    await ask(ida);
    await openWaitingDecision(berit);
    await expect(berit.getByRole('heading', { level: 1 })).toContainText('160\u00a0000\u00a0kr');
    await decideYes(berit, 'Vi tror på idén.');
    await toInitiative(ida);
    await part(ida, 'Beslut');
    await expect(ida.getByText('1 av 2 har beslutat.')).toBeVisible();
    await expect(ida.getByText('80\u00a0000\u00a0kr saknas.')).toBeVisible();

    step('the other department prepares its decision without a network: it is nobody’s yet');
    await openWaitingDecision(vera);
    await isKeptOffline(vera);
    await partner.offline();
    await writeDecision(vera, ja.outcome, 'Mindre matsvinn är vårt mål.');
    await prepareDecision(vera);
    await expect(syncButton(vera, /^Synk: Utan nät/)).toBeVisible();
    await vera.reload();
    await expect(vera.getByRole('textbox', { name: 'Motivering' })).toHaveValue(
      'Mindre matsvinn är vårt mål.',
    );

    step('meanwhile the owner changes the set-up, and updates the basis');
    await part(ida, 'Upplägg');
    await ida.getByLabel('Testgrupp').fill('Två klasser i årskurs 6');
    await expect(ida.getByText(/^Sparat \d/)).toBeVisible();
    await part(ida, 'Beslut');
    await rowIn(ida, 'Beslut pengar', 'Läs underlaget, version 1').click();
    await ida.getByRole('button', { name: 'Uppdatera underlaget' }).click();
    await expect(ida.getByText('Version 2 av 2')).toBeVisible();
    await expect(syncButton(ida, withEveryone)).toBeVisible();

    step('her network is back: she reads what has changed, confirms, and the gate opens');
    await partner.online();
    await vera.goto('/');
    await rowIn(vera, /^Förberedda beslut/, new RegExp(title)).click();
    await expect(vera.getByRole('heading', { name: 'Underlaget har ändrats' })).toBeVisible();
    await expect(vera.getByText('Två klasser i årskurs 6')).toBeVisible();
    await vera.getByRole('button', { name: 'Jag har läst skillnaden' }).click();
    await reviewDecision(vera);
    await confirmDecision(vera);
    await standsInProtocol(vera, ja.formal);
    await toInitiative(ida);
    await isInPhase(ida, 3, 'Utveckla pilot');

    step('the pilot’s first post');
    await rowIn(ida, 'Skriv första loggposten', 'Skriv loggpost').click();
    await ida.getByLabel('Vad hände?').fill('Två klasser valde sin mat.');
    await ida.getByRole('group', { name: 'Skapar det värde?' }).getByText('Ja', { exact: true }).click();
    await ida.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(ida.getByText('Loggposten är sparad').first()).toBeVisible();

    step('Beslut skala upp');
    await openAsking(ida, 'Begär beslut skala upp');
    await ask(ida);
    await openWaitingDecision(berit);
    await berit.getByRole('radio', { name: ja.outcome }).check();
    await berit.getByLabel('Mottagande verksamhet').fill('Alla grundskolor');
    await decideYes(berit, 'Värdet syns.');
    await toInitiative(ida);
    await isInPhase(ida, 4, 'Skala');

    step('where it is used, and what was learned: Realiserad');
    await ida.getByRole('link', { name: 'Lägg till verksamhet' }).click();
    await ida.getByLabel(/^Verksamhet/).fill('Alla grundskolor');
    await ida.getByLabel(/^Används från/).fill('2026-08-17');
    await ida.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(ida.getByRole('listitem').filter({ hasText: 'Alla grundskolor' })).toBeVisible();
    await ida.getByRole('textbox', { name: 'Vad lärde ni er?' }).fill('Bilder gör valet lättare.');
    await ida.getByRole('textbox', { name: 'Vad kan andra återanvända?' }).fill('Mallen för veckans val.');
    await ida.getByRole('button', { name: 'Realisera initiativet' }).click();
    await expect(ida.getByRole('heading', { name: 'Initiativet är realiserat' })).toBeVisible();
    await expect(syncButton(ida, withEveryone)).toBeVisible();

    step('everybody sees it, with both grants');
    for (const page of [berit, vera]) {
      await toInitiative(page);
      await expect(page.getByText('Realiserad', { exact: true }).first()).toBeVisible();
    }
    await part(vera, 'Medel');
    await expect(vera.getByText('240\u00a0000\u00a0kr').first()).toBeVisible();
  },
);

/** From the initiative's page to the form of a request. */
async function openAsking(page: Page, words: string): Promise<void> {
  await part(page, 'Beslut');
  await page.getByRole('link', { name: words }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(words, 'i') })).toBeVisible();
}

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begär beslut' }).click();
  await expect(page.getByText('Version 1 av 1')).toBeVisible();
}

async function decideYes(page: Page, motivation: string): Promise<void> {
  await writeDecision(page, ja.outcome, motivation);
  await reviewDecision(page);
  await confirmDecision(page);
  await standsInProtocol(page, ja.formal);
}

const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Initiativets delar' })
    .getByRole('link', { name, exact: true })
    .click();

/** The way up from whatever is open about the initiative. */
async function toInitiative(page: Page): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await part(page, 'Översikt');
}

/** The stair says where the initiative stands. */
async function isInPhase(page: Page, number: number, name: string): Promise<void> {
  await expect(page.getByText(`Fas ${number} av 4: ${name}`)).toBeVisible();
}
