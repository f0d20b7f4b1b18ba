import type { Page } from 'playwright';
import { v7 as uuid } from 'uuid';
import { aWorkingCity } from './cityAtWork.ts';
import type { Device } from './devices.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

const tabletSize = { viewport: { width: 1024, height: 768 } };

story(
  'three groups with a tablet each: two meet over the network and one by file, without duplicates; what is silent and how they vote reaches no other device before it is shown, nor any screen (W3, W7)',
  async ({ device, server, step }) => {
    const laptop = await device('laptop');
    const city = await aWorkingCity(server, laptop, [{ name: 'Vårdförvaltningen', code: 'VF' }]);
    const [one, two, three] = [
      await device('tablet 1', tabletSize),
      await device('tablet 2', tabletSize),
      await device('tablet 3', tabletSize),
    ];
    const heard = await heardBy(one);
    const fatima = await city.join(one, { name: 'Fatima Farah', role: 'facilitator', code: 'VF' });
    const bilal = await city.join(two, { name: 'Bilal Haddad', role: 'ideaOwner', code: 'VF' });
    const cecilia = await city.join(three, { name: 'Cecilia Ek', role: 'ideaOwner', code: 'VF' });

    step('at the office: the workshop is prepared, and reaches the three tablets');
    const workshopId = uuid();
    const [silent, vote] = [uuid(), uuid()];
    await fatima.do(
      [
        'workshop.prepare',
        {
          workshopId,
          title: 'Mat i äldreomsorgen',
          mode: 'groups',
          steps: [
            { id: silent, kind: 'capture', title: 'Skriv', blind: true, rank: 1 },
            { id: vote, kind: 'vote', title: 'Rösta', votesEach: 3, of: 'notes', rank: 2 },
          ],
          participants: [1, 2, 3].map((nth) => ({ id: uuid(), kind: 'group', name: `Grupp ${nth}` })),
        },
      ],
      ['workshop.addMember', { workshopId, personId: bilal.id }],
      ['workshop.addMember', { workshopId, personId: cecilia.id }],
      ['workshop.start', { workshopId }],
      ['workshop.goTo', { workshopId, stepId: silent }],
    );
    for (const { page } of [one, two, three]) {
      await page.goto(`/workshop/${workshopId}`);
      await isKeptOffline(page);
      await expect(page.getByRole('heading', { name: 'Mat i äldreomsorgen' })).toBeVisible();
    }
    await expect(syncButton(three.page, withEveryone)).toBeVisible();

    step('each group writes in silence, the third without a network');
    await three.offline();
    await writes(one.page, 'Grupp 1', 'Lunchklubb på torget');
    await writes(two.page, 'Grupp 2', 'Cykelbud med varm mat');
    await writes(three.page, 'Grupp 3', 'Receptbok från de äldre');
    await expect(syncButton(two.page, withEveryone)).toBeVisible();
    await expect(one.page.getByText('2 lappar').first()).toBeVisible();

    step('nothing of the other group has come to the first tablet, neither to its screen nor on the wire');
    expect(await everythingIn(one.page)).not.toContain('Cykelbud');
    expect(heard().join('\n')).not.toContain('Cykelbud');

    step('the third hands its part over as a file');
    await three.page.goto('/synk');
    const coming = three.page.waitForEvent('download');
    await three.page.getByRole('button', { name: 'Dela som fil' }).click();
    const file = await (await coming).path();
    await one.page.goto('/synk');
    await readIn(one.page, file);
    await readIn(one.page, file);
    await one.page.goto(`/workshop/${workshopId}`);

    step('the leader shows the notes: all three groups’ are there, once');
    await one.page.getByRole('button', { name: 'Visa lapparna' }).click();
    for (const note of ['Lunchklubb på torget', 'Cykelbud med varm mat', 'Receptbok från de äldre'])
      await expect(one.page.getByText(note)).toHaveCount(1);
    await expect(two.page.getByText('Lunchklubb på torget')).toBeVisible();
    // What is listened to on the wire is what the tablet gets: now it has come.
    expect(heard().join('\n')).toContain('Cykelbud');

    step('two groups vote, each on its own tablet');
    await one.page.getByRole('button', { name: /^Nästa: Rösta/ }).click();
    await one.page.getByRole('button', { name: 'Starta omröstningen' }).click();
    await votes(one.page, 'Grupp 1', 'Cykelbud med varm mat', 2);
    await votes(two.page, 'Grupp 2', 'Receptbok från de äldre', 3);
    await expect(one.page.getByText('2 av 3 har röstat').first()).toBeVisible();
    const ballots =
      heard()
        .join('\n')
        .match(/"votes":\{[^}]+\}/g) ?? [];
    // Its own ballot, as the city gives it back, and no other.
    expect(new Set(ballots).size).toBeLessThanOrEqual(1);
    expect(ballots.join()).not.toContain(':3');

    step('the result is shown, and the third tablet finds its own way: nothing twice');
    await one.page.getByRole('button', { name: 'Visa resultatet' }).click();
    await one.page.getByRole('dialog').getByRole('button', { name: 'Visa resultatet' }).click();
    await expect(
      one.page.getByRole('list', { name: 'Resultat' }).getByRole('listitem').first(),
    ).toContainText('Receptbok från de äldre');
    await three.online();
    await three.page.getByRole('button', { name: 'Skicka nu' }).click();
    await expect(syncButton(three.page, withEveryone)).toBeVisible();
    const notes = (await cecilia.rows()).filter(({ table }) => table === 'note');
    expect(notes.map(({ text, by }) => `${String(text)} ${String(by)}`).toSorted()).toEqual([
      `Cykelbud med varm mat ${bilal.id}`,
      `Lunchklubb på torget ${fatima.id}`,
      `Receptbok från de äldre ${cecilia.id}`,
    ]);
  },
  { timeout: 240_000 },
);

/** All rows that the city has answered a device with: taken on the way, since a busy browser does not always tell what it has read. */
async function heardBy(device: Device): Promise<() => readonly string[]> {
  const answers: string[] = [];
  await device.context.route('**/api/sync/pull*', async (route) => {
    const answer = await route.fetch().catch(() => undefined);
    if (!answer) return route.abort();
    answers.push(await answer.text());
    return route.fulfill({ response: answer });
  });
  return () => answers;
}

/** Every word in the page, seen or not. */
const everythingIn = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

async function writes(page: Page, group: string, note: string): Promise<void> {
  const people = page
    .getByRole('radiogroup')
    .or(page.getByRole('group', { name: /Vem skriver|Skriver som/ }));
  await people.getByText(group, { exact: true }).first().click();
  await page.getByLabel('Skriv en lapp').fill(note);
  await page.keyboard.press('Enter');
  await expect(page.getByText(note)).toBeVisible();
}

async function votes(page: Page, group: string, note: string, times: number): Promise<void> {
  await page.getByRole('button', { name: group, exact: true }).click();
  for (let nth = 0; nth < times; nth++)
    await page
      .getByRole('group', { name: note, exact: true })
      .getByRole('button', { name: 'Ge en röst' })
      .click();
  await page.getByRole('button', { name: 'Klar – lämna över plattan' }).click();
  await page.getByRole('dialog').getByRole('button').click();
}

async function readIn(page: Page, file: string): Promise<void> {
  await page.getByRole('region', { name: 'Säkerhetskopia' }).locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Ta med' }).click();
  await expect(page.getByRole('dialog', { name: /^Ta med/ })).toHaveCount(0);
}
