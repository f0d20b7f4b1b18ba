import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { openExampleCity } from './exampleCity.ts';
import { expect } from './expect.ts';
import { isKeptOffline, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

/** How much of what is seen moves without anybody having asked for it; a tenth of a window that moves a tenth of it is 0.01. */
const bound = 0.02;

/** Measures from the first frame, in every document. */
function watchShifts(): void {
  const shifts: string[] = [];
  let sum = 0;
  Object.assign(window, { shifts: () => ({ sum, shifts }) });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
      };
      if (hadRecentInput) continue;
      sum += value;
      for (const { node, previousRect, currentRect } of sources)
        shifts.push(`${node?.outerHTML?.slice(0, 80)} from ${previousRect.y} to ${currentRect.y}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function movesAtMost(page: Page, path: string, most: number): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // Time for what comes late; there is nothing to wait for when nothing comes.
  await page.waitForTimeout(1500);
  const { sum, shifts } = await page.evaluate(() =>
    (window as unknown as { shifts: () => { sum: number; shifts: string[] } }).shifts(),
  );
  assert.ok(sum < most, `${path} moves by ${sum.toFixed(3)}:\n${shifts.join('\n')}`);
}

story(
  'what is seen stands still while pages open cold, with and without a network',
  async (stage) => {
    const asking = await stage.device('asking');
    const city = await openExampleCity(asking.context, stage.server.setupLink);
    const haffa = city.idOf('initiative', (row) => String(row.title).startsWith('Haffa'));
    const paths = ['/', '/portfolj', '/portfolj?vy=lista', `/initiativ/${haffa}`, '/fanga', '/synk'];
    for (const [name, viewport] of [
      ['phone', { width: 390, height: 844 }],
      ['desktop', { width: 1280, height: 800 }],
    ] as const) {
      const device = await stage.device(name, { viewport });
      await city.enter(device.context, 'Bilal Haddad');
      await device.context.addInitScript(watchShifts);
      const { page } = device;
      stage.step(`${name}, with a network`);
      await page.goto('/');
      await isKeptOffline(page);
      await expect(syncButton(page, withEveryone)).toBeVisible();
      for (const path of paths) await movesAtMost(page, path, bound);
      stage.step(`${name}, without`);
      await device.offline();
      for (const path of paths) {
        await movesAtMost(page, path, bound);
        // The calm row has come all the same, and lies over the end of the page (rule 6).
        await expect(page.getByText(/^Du har inget nät\./)).toBeInViewport();
      }
    }
  },
  { alone: true },
);
