import type { Page } from 'playwright';
import { aRequest, anInitiative, aWorkingCity } from './cityAtWork.ts';
import {
  confirmDecision,
  openWaitingDecision,
  prepareDecision,
  reviewDecision,
  standsInProtocol,
  writeDecision,
} from './deciding.ts';
import type { Device } from './devices.ts';
import { expect } from './expect.ts';
import { isKeptOffline, rowIn, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'two people decide on one request at once: one wins, the other reads why and keeps what was prepared (G12, V7)',
  async ({ device, server, step }) => {
    const devices = [await device('Berit'), await device('Bo')] as const;
    const city = await aWorkingCity(server, await device('Ada'), [
      { name: 'Skolförvaltningen', code: 'SKF' },
    ]);
    const ida = await city.join(await device('Ida'), { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const role = { role: 'decisionMaker', code: 'SKF' } as const;
    await city.join(devices[0], { name: 'Berit Berg', title: 'rektor', ...role });
    await city.join(devices[1], { name: 'Bo Borg', title: 'områdeschef', ...role });
    const initiative = await anInitiative(ida, 'Digital skolmatsrådgivare');
    await aRequest(ida, initiative, 'time');
    const [berit, bo] = [devices[0].page, devices[1].page];
    const says = {
      berit: {
        page: berit,
        name: 'Berit Berg',
        outcome: /^Ja$/,
        formal: 'Ja (bifall)',
        motivation: 'Behovet är tydligt.',
      },
      bo: {
        page: bo,
        name: 'Bo Borg',
        outcome: /^Nej/,
        formal: 'Nej (avslag)',
        motivation: 'Det hör till den ordinarie utvecklingen.',
      },
    };

    step('both read the same request; Bo’s network goes, and he prepares a no');
    for (const page of [berit, bo]) await openWaitingDecision(page);
    await isKeptOffline(bo);
    await devices[1].offline();
    await writeDecision(bo, says.bo.outcome, says.bo.motivation);
    await prepareDecision(bo);
    await writeDecision(berit, says.berit.outcome, says.berit.motivation);

    step('his network is back, and both are asked whether they mean it');
    await devices[1].online();
    await expect(syncButton(bo, withEveryone)).toBeVisible();
    for (const page of [berit, bo]) await reviewDecision(page);

    step('both say yes at the same moment, and both answers are on their way when the first arrives');
    await arriveTogether(devices);
    for (const page of [berit, bo]) await confirmDecision(page);
    const late = (page: Page) => page.getByRole('heading', { name: 'Ett annat beslut hann före' });
    const isLate = (who: typeof says.bo) =>
      late(who.page)
        .waitFor()
        .then(() => who);
    const loser = await Promise.any([isLate(says.berit), isLate(says.bo)]);
    const winner = loser === says.bo ? says.berit : says.bo;

    step('one of them has decided');
    await standsInProtocol(winner.page, winner.formal);
    await expect(winner.page.getByText(winner.motivation)).toBeVisible();

    step('the other reads who was first, and what was prepared is still there, also after a reload');
    for (const again of [false, true]) {
      if (again) await loser.page.reload();
      await expect(late(loser.page)).toBeVisible();
      await expect(loser.page.getByText(`${winner.name} har redan beslutat för förvaltningen`)).toBeVisible();
      await expect(loser.page.getByText('Ditt är kvar som förberett.')).toBeVisible();
      await expect(loser.page.getByText(loser.motivation)).toBeVisible();
    }
    await syncButton(loser.page, withEveryone).click();
    await rowIn(loser.page, /^Förberedda beslut/, /Digital skolmatsrådgivare.*Togs inte emot/).click();
    await loser.page.getByRole('link', { name: 'Läs det andra beslutet' }).click();
    await standsInProtocol(loser.page, winner.formal);

    step('the owner sees one decision');
    await ida.device.page.goto(`/initiativ/${initiative}/beslut`);
    const decided = ida.device.page.getByRole('link', { name: /^(Ja|Nej), \d/ });
    await expect(decided).toHaveText([winner === says.bo ? /^Nej/ : /^Ja/]);
  },
);

/** Holds what each device sends next until all of them have sent: then nobody's answer is on time for the others. */
async function arriveTogether(devices: readonly Device[]): Promise<void> {
  let awaited = devices.length;
  let open = () => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  for (const { context } of devices)
    await context.route(
      '**/api/sync/push*',
      async (route) => {
        if (--awaited === 0) open();
        await all;
        await route.continue();
      },
      { times: 1 },
    );
}
