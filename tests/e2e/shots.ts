import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookAround } from './lookAround.ts';
import { screensOf } from './screens.ts';
import { settled } from './settled.ts';
import { type Size, sizes } from './sizes.ts';
import { makeVisits } from './visit.ts';

/**
 * `npm run shots -- [words]`: pictures of every screen of the example city under shots/, in each size and theme; with words,
 * of those whose name holds one of them. `--sizes phone,desktop`, `--themes dark`, `--lang en`, `--as forced-colors` for fewer or others.
 */
type Theme = 'light' | 'dark';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: 'phone,tablet,desktop' },
    themes: { type: 'string', default: 'light,dark' },
    lang: { type: 'string', default: 'sv' },
    out: { type: 'string', default: 'shots' },
    /** What the one who looks has asked the system for: forced-colors, more-contrast, large-text. */
    as: { type: 'string', default: '' },
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

await lookAround(async ({ city, device }) => {
  const screens = screensOf(city).filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  const visit = makeVisits(city, async () => {
    const context = await device();
    if (values.lang !== 'sv')
      await context.addInitScript((lang) => localStorage.setItem('stegvis.language', lang), values.lang);
    return context;
  });
  if (positionals.length === 0) rmSync(values.out, { recursive: true, force: true });
  for (const screen of screens) {
    try {
      await visit({ at: chosenSizes[0] ?? 'phone', ...screen }, async (page) => {
        for (const size of chosenSizes) {
          await page.setViewportSize(sizes[size]);
          for (const theme of chosenThemes) {
            await page.emulateMedia({
              colorScheme: theme,
              forcedColors: values.as === 'forced-colors' ? 'active' : null,
              contrast: values.as === 'more-contrast' ? 'more' : null,
            });
            if (values.as === 'large-text')
              await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
            const folder = join(values.out, [size, theme, values.as].filter(Boolean).join('-'));
            mkdirSync(folder, { recursive: true });
            await settled(page);
            await page.screenshot({
              path: join(folder, `${screen.name}.png`),
              fullPage: !values.window,
              animations: 'disabled',
            });
          }
        }
      });
      console.log(screen.name);
    } catch (error) {
      process.exitCode = 1;
      console.log(`${screen.name}: ${String(error)}`);
    }
  }
});
