import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from 'playwright';
import { launchOptions } from './devices.ts';
import { openExampleCity } from './exampleCity.ts';
import { advice, findBrowser } from './findBrowser.ts';
import { screensOf } from './screens.ts';
import { settled } from './settled.ts';
import { startServer } from './storyServer.ts';
import { build } from './build.ts';

/**
 * `npm run shots -- [words]`: pictures of every screen of the example city under shots/, in each size and theme; with words,
 * of those whose name holds one of them. `--sizes phone,desktop`, `--themes dark`, `--lang en` for fewer or others.
 */
const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1440, height: 900 },
  small: { width: 320, height: 640 },
  landscape: { width: 844, height: 390 },
};
type Size = keyof typeof sizes;
type Theme = 'light' | 'dark';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: 'phone,tablet,desktop' },
    themes: { type: 'string', default: 'light,dark' },
    lang: { type: 'string', default: 'sv' },
    out: { type: 'string', default: 'shots' },
    /** Only what is seen without scrolling. */
    window: { type: 'boolean', default: false },
  },
});
const chosenSizes = values.sizes.split(',').filter((size): size is Size => size in sizes);
const chosenThemes = values.themes.split(',').filter((theme): theme is Theme => /^(light|dark)$/.test(theme));
if (chosenSizes.length === 0 || chosenThemes.length === 0) {
  console.error(`--sizes takes ${Object.keys(sizes).join(', ')}; --themes takes light, dark.`);
  process.exit(64);
}

const executablePath = findBrowser();
if (!executablePath) {
  console.error(advice);
  process.exit(69);
}
build();
const server = await startServer();
const browser = await chromium.launch({ ...launchOptions, executablePath });
const devices = new Map<string, BrowserContext>();
try {
  const asking = await browser.newContext({ baseURL: server.url });
  const city = await openExampleCity(asking, server.setupLink);
  const screens = screensOf(city).filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  if (positionals.length === 0) rmSync(values.out, { recursive: true, force: true });
  for (const screen of screens) {
    const page = await (await deviceOf(screen.as)).newPage();
    try {
      await page.setViewportSize(sizes[chosenSizes[0] ?? 'phone']);
      await page.goto(screen.path);
      await settled(page);
      await screen.prepare?.(page);
      for (const size of chosenSizes) {
        await page.setViewportSize(sizes[size]);
        for (const theme of chosenThemes) {
          await page.emulateMedia({ colorScheme: theme });
          const folder = join(values.out, `${size}-${theme}`);
          mkdirSync(folder, { recursive: true });
          await settled(page);
          await page.screenshot({
            path: join(folder, `${screen.name}.png`),
            fullPage: !values.window,
            animations: 'disabled',
          });
        }
      }
      console.log(screen.name);
    } catch (error) {
      process.exitCode = 1;
      console.log(`${screen.name}: ${String(error)}`);
    }
    await page.close();
  }

  async function deviceOf(person: string | undefined): Promise<BrowserContext> {
    const known = devices.get(person ?? '');
    if (known) return known;
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    if (values.lang !== 'sv')
      await context.addInitScript((lang) => localStorage.setItem('stegvis.language', lang), values.lang);
    if (person) await city.enter(context, person);
    devices.set(person ?? '', context);
    return context;
  }
} finally {
  await browser.close();
  await server.discard();
}
