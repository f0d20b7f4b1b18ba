import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { axeFindings } from './access/axe.ts';
import { launchOptions } from './devices.ts';
import { needBrowser } from './lookAround.ts';
import { type Size, sizes } from './sizes.ts';

/**
 * `npm run kit -- [groups]`: every part of the kit in every state, on light and dark ground and in forced colours beside each
 * other, a picture for each group and size under shots/kit/. Says what axe finds in the parts, too. `--sizes phone`.
 */
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: 'phone,tablet,desktop' } },
});
const chosen = values.sizes.split(',').filter((size): size is Size => size in sizes);
const executablePath = needBrowser();
const folder = join('shots', 'kit');
mkdirSync(folder, { recursive: true });

// The page is in no build. Whoever is a stranger gets it alone, so no server of the city's is needed.
const vite = await createServer({ logLevel: 'error', server: { port: 0, hmr: false } });
await vite.listen();
const baseURL = vite.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ ...launchOptions, executablePath });
try {
  const context = await browser.newContext({ baseURL, locale: 'sv-SE', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const beside = await context.newPage();
  page.on('pageerror', (error) => fail(String(error)));
  for (const size of chosen) {
    await page.setViewportSize(sizes[size]);
    await beside.setViewportSize({ width: looks.length * (sizes[size].width + 8), height: 100 });
    const groups = new Map<string, string[]>();
    for (const { name, media } of looks) {
      await page.emulateMedia(media);
      await page.goto('/kit');
      await page.locator('.kit-group').last().waitFor();
      await page.locator('svg.drawing').last().waitFor();
      await shown(page);
      // The parts are the same in every size: once is enough, and axe takes its time.
      if (size === chosen[0] && name !== 'forced')
        for (const finding of await axeFindings(page, name === 'dark' ? 'colour' : undefined))
          fail(`${size} ${name} ${finding}`);
      for (const group of await page.locator('.kit-group').all()) {
        const id = (await group.getAttribute('data-group')) ?? '';
        if (words.length > 0 && !words.includes(id)) continue;
        const image = await group.screenshot({ animations: 'disabled' });
        groups.set(id, [...(groups.get(id) ?? []), image.toString('base64')]);
      }
    }
    for (const [id, images] of groups) {
      await beside.setContent(
        `<body style="margin:0;display:flex;align-items:start;gap:8px;width:max-content;background:gray">${images
          .map((image) => `<img src="data:image/png;base64,${image}">`)
          .join('')}`,
      );
      await beside.screenshot({ path: join(folder, `${size}-${id}.png`), fullPage: true });
    }
  }
} finally {
  await browser.close();
  await vite.close();
}

/** The typeface is there, and the pictures have measured their room. */
async function shown(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(200);
}

function fail(finding: string): void {
  console.log(finding);
  process.exitCode = 1;
}
