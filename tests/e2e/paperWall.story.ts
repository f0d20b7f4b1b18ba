import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { createServer } from 'vite';
import solid from 'vite-plugin-solid';
import { axeFindings } from './access/axe.ts';
import { expect } from './expect.ts';
import { onTheWall } from './paper/aWall.ts';
import { story } from './story.ts';

/** What the page of the part alone has handed over (paper/page.tsx). */
interface Kept {
  readonly text: string;
  readonly area: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly width: number;
  readonly height: number;
  /** The colours of a hundred pixels, evenly over it. */
  readonly colours: readonly (readonly number[])[];
}

const yellow = [255, 230, 128];
const pink = [255, 199, 217];
const blue = [191, 227, 247];

story(
  'a photo of a paper wall becomes notes: by taps, by dragging, and by nothing but keys; each is the part that was chosen, and what is written survives (W2, W5, rules 9, 26, 28, I2)',
  async ({ browser, step }) => {
    const vite = await createServer({
      configFile: false,
      root: join(import.meta.dirname, '../..'),
      plugins: [solid()],
      logLevel: 'error',
      server: { port: 0, hmr: false },
    });
    await vite.listen();
    const context = await browser.newContext({
      baseURL: vite.resolvedUrls?.local[0] ?? '',
      viewport: { width: 1024, height: 768 },
      locale: 'sv-SE',
    });
    try {
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto('/tests/e2e/paper/');

      step('a tap, some words, Enter, and the next');
      await expect(page.getByRole('heading', { name: 'Klipp ut lappar ur fotot' })).toBeFocused();
      await tap(page, 0, 0);
      await page.keyboard.type('Lunch ihop');
      await page.keyboard.press('Enter');
      await tap(page, 1, 0);
      await page.keyboard.type('Cykelbud');
      await page.keyboard.press('Enter');
      await expect(field(page)).toHaveValue('');
      await expect(made(page)).toHaveCount(2);
      const [first, second] = await keptBy(page, 2);
      isColour(first, yellow);
      isColour(second, pink);
      assert.deepEqual([first?.text, second?.text], ['Lunch ihop', 'Cykelbud']);

      step('a corner is dragged; Esc takes it back');
      await tap(page, 2, 0);
      const before = await box(page).boundingBox();
      const corner = page.locator('[data-corner=se]');
      await corner.hover();
      await page.mouse.down();
      await page.mouse.move((before?.x ?? 0) + 200, (before?.y ?? 0) + 180, { steps: 5 });
      assert.ok(((await box(page).boundingBox())?.width ?? 0) > (before?.width ?? 0) + 40, 'it has grown');
      await page.keyboard.press('Escape');
      await page.mouse.up();
      assert.deepEqual(await box(page).boundingBox(), before, 'Esc takes it back');
      await expect(box(page), 'and takes nothing else').toBeVisible();
      await corner.hover();
      await page.mouse.down();
      await page.mouse.move((before?.x ?? 0) + 200, (before?.y ?? 0) + 180, { steps: 5 });
      await page.mouse.up();

      step('what is written survives a reload, with its area');
      await field(page).fill('Låna verktyg');
      const grown = await box(page).boundingBox();
      await expect.poll(() => page.evaluate(() => localStorage.getItem('paper:wall'))).toContain('verktyg');
      await page.reload();
      await expect(field(page)).toHaveValue('Låna verktyg');
      assert.deepEqual(await box(page).boundingBox(), grown);

      step('when it cannot be saved the words are there, and it can be tried again');
      await page.evaluate(() => {
        window.isFull = true;
      });
      await field(page).press('Enter');
      await expect(page.locator('.paper-made').getByText(/gick inte att spara/)).toBeVisible();
      await expect(page.getByRole('alert')).toContainText('Texten är kvar här.');
      await page.reload();
      const [again] = await keptBy(page, 1);
      assert.equal(again?.text, 'Låna verktyg', 'after a restart it is tried again by itself');
      isColour(again, blue);

      step('by nothing but keys: from a grid, cell after cell');
      await page.getByRole('radio', { name: 'Tryck' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByLabel('Rader').fill(String(onTheWall.rows));
      await page.getByLabel('Kolumner').fill(String(onTheWall.columns));
      await page.getByRole('button', { name: 'Ruta A1' }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('button', { name: 'Ruta A2' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('Ett');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Två');
      await page.keyboard.press('Enter');
      const cells = await keptBy(page, 3);
      assert.deepEqual(
        cells.slice(1).map(({ area }) => [area.x, area.y]),
        [
          [0, 0.25],
          [0.1667, 0.25],
        ],
      );
      isColour(cells[1], yellow);
      isColour(cells[2], pink);
      await expect(page.getByRole('button', { name: 'Ruta B2, lapp 3: Två' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Ruta C2', pressed: true })).toBeVisible();

      step('and an area that is placed and moved by keys');
      await page.getByRole('radio', { name: 'Rutnät' }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('group', { name: /^Fotot\./ }).focus();
      await page.keyboard.press('Enter');
      await expect(box(page)).toBeFocused();
      for (const key of ['Shift+ArrowRight', 'ArrowRight', 'ArrowUp', '+']) await page.keyboard.press(key);
      await expect(page.getByRole('status').first()).toContainText(/Ytan börjar \d+ % från vänster/);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Mitt i');
      await page.keyboard.press('Enter');
      const last = (await keptBy(page, 4)).at(-1)?.area;
      const centre = [(last?.x ?? 0) + (last?.w ?? 0) / 2, (last?.y ?? 0) + (last?.h ?? 0) / 2];
      assert.deepEqual(
        centre.map((part) => part.toFixed(2)),
        ['0.56', '0.49'],
      );

      step('larger, the middle stays the middle, and nothing is wrong for whoever cannot see it');
      await page.getByText('4×', { exact: true }).click();
      await tap(page, 2, 1);
      await expect(field(page)).toBeFocused();
      assert.deepEqual(await axeFindings(page), []);

      step('what is not saved when it is closed is there when it is opened again');
      await field(page).fill('Halvt');
      await page.getByRole('button', { name: 'Klar' }).click();
      await expect(page.getByText('Stängt')).toBeVisible();
      await expect.poll(() => page.evaluate(() => localStorage.getItem('paper:wall'))).toContain('Halvt');
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
      await vite.close();
    }
  },
);

const field = (page: Page): Locator => page.getByLabel('Vad står det?');
const box = (page: Page): Locator => page.locator('.area-box');
const made = (page: Page): Locator => page.locator('.paper-made li');

/** On a note of the wall, wherever it is on the screen. */
async function tap(page: Page, column: number, row: number): Promise<void> {
  const sheet = page.locator('.area-sheet');
  const room = await sheet.boundingBox();
  if (!room) throw new Error('the photo is not there');
  const at = {
    x: ((column + 0.5) / onTheWall.columns) * room.width,
    y: ((row + 0.5) / onTheWall.rows) * room.height,
  };
  await sheet.click({ position: at });
  await expect(box(page)).toBeVisible();
}

/** So many notes as the page has handed over, once it has. */
async function keptBy(page: Page, count: number): Promise<readonly Kept[]> {
  await page.waitForFunction((wanted) => window.paperNotes.length === wanted, count);
  return page.evaluate(() =>
    Promise.all(
      window.paperNotes.map(async ({ text, area, width, height, crop }) => {
        const bitmap = await createImageBitmap(crop);
        const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        brush?.drawImage(bitmap, 0, 0);
        const at = (nth: number) => [
          (((nth % 10) + 0.5) * width) / 10,
          ((Math.floor(nth / 10) + 0.5) * height) / 10,
        ];
        const colours = Array.from({ length: 100 }, (_, nth) => {
          const [x = 0, y = 0] = at(nth);
          return Array.from(brush?.getImageData(x, y, 1, 1).data ?? []).slice(0, 3);
        });
        return { text, area, width, height, colours };
      }),
    ),
  );
}

/** A note of that colour is what was cut out, and nothing of a note of another. */
function isColour(note: Kept | undefined, wanted: readonly number[]): void {
  const shown = (colour: readonly number[]) =>
    (note?.colours ?? []).filter((pixel) =>
      colour.every((part, nth) => Math.abs(part - (pixel[nth] ?? -99)) < 14),
    ).length;
  const others = [yellow, pink, blue].filter((colour) => colour !== wanted);
  assert.ok(shown(wanted) > 25, `${note?.text} shows ${shown(wanted)} of its colour`);
  for (const other of others) assert.equal(shown(other), 0, `${note?.text} shows another note`);
}
