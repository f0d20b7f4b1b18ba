import type { Page } from 'playwright';
import { type Fault, insist, pause } from './fault.ts';
import { chromiumHere, onStage } from './stage.ts';

/** Chromium asks anew how much room there is when what it knows is half a minute old. */
const REMEMBERED = 32_000;

export const quota: Fault = {
  id: 'X13',
  fault: 'the browser gives no more room (quota by the developer tools’ protocol)',
  promise:
    'what cannot be saved is said at once and stays in the field; what was saved stays; with room again it is saved and sent',
  needs: [chromiumHere],
  cycles: 2,
  run: (cycles) =>
    onStage(async ({ devices, found }) => {
      const phone = await devices.device('phone');
      await found(phone.context);
      const { page } = phone;
      await page.goto('/fanga');
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      const session = await phone.context.newCDPSession(page);
      const origin = new URL(page.url()).origin;
      const field = page.getByLabel('Vilket behov eller vilken idé?');
      const today = page.getByRole('region', { name: 'Sparat i dag' });
      let told = 0;
      await phone.offline();
      for (let cycle = 1; cycle <= cycles; cycle++) {
        await write(page, `Sparad före ${cycle}`);
        await today.getByText(`Sparad före ${cycle}`).waitFor();
        await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
        await pause(REMEMBERED);
        // A long one: the last pages of a file may still have room for a short one.
        const long = `Får inte rum ${cycle}. ${'Så här tänkte jag. '.repeat(12)}`;
        await write(page, long);
        await page
          .getByText(/Enheten är full, så det gick inte att spara/)
          .first()
          .waitFor();
        told++;
        insist((await field.inputValue()) === long, 'what could not be saved is no longer in the field');
        insist((await today.innerText()).includes(`Sparad före ${cycle}`), 'what was saved is gone');
        await session.send('Storage.overrideQuotaForOrigin', { origin });
        await page.keyboard.press('Enter');
        await today.getByText(`Får inte rum ${cycle}`).first().waitFor();
      }
      await phone.online();
      await page.getByRole('link', { name: /^Synk: Hos alla/ }).waitFor();
      return `${told} times full and told each time, the text kept in its field; saved and sent once there was room`;
    }),
};

async function write(page: Page, idea: string): Promise<void> {
  await page.getByLabel('Vilket behov eller vilken idé?').fill(idea);
  await page.keyboard.press('Enter');
}
