import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from './expect.ts';
import { syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

/** Pages that are drawn otherwise where there is room. */
const wide = ['/portfolj', '/portfolj?vy=lista', '/initiativ/:id', '/initiativ/:id/beslut'];
const everywhere = [
  '/',
  '/fanga',
  '/synk',
  '/mer',
  '/lardomar',
  '/manniskor',
  '/modellen',
  '/installningar',
  ...wide,
  '/initiativ/:id/upplagg',
  '/initiativ/:id/pilotlogg',
  '/initiativ/:id/medel',
  '/initiativ/:id/lardomar',
  '/initiativ/:id/historik',
];

story(
  'no screen of the example city has a serious fault of accessibility, nor does its policy stop anything',
  async ({ device, server, step }) => {
    const { page } = await device('phone');

    step('the way in');
    await page.goto(server.setupLink);
    await isFree(page);
    await page.getByRole('button', { name: 'Titta på exempelstaden' }).click();
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await page.goto('/portfolj?vy=lista');
    const pilot = await page.getByRole('link', { name: /Haffa/ }).first().getAttribute('href');

    const visit = async (paths: readonly string[]) => {
      for (const path of paths) {
        step(path);
        await page.goto(path.replace('/initiativ/:id', pilot ?? ''));
        await isFree(page);
      }
    };
    await visit(everywhere);
    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(wide);
  },
  { timeout: 240_000 },
);

/** @throws with what axe found, if some of it is serious or critical. What the policy stops fails any story. */
async function isFree(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ help, nodes }) => ({
    help,
    where: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
  expect(told, page.url()).toEqual([]);
}
