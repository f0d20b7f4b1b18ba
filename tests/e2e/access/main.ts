import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from '../build.ts';
import { launchOptions } from '../devices.ts';
import { openExampleCity } from '../exampleCity.ts';
import { advice, findBrowser } from '../findBrowser.ts';
import { screensOf } from '../screens.ts';
import { startServer } from '../storyServer.ts';
import { makeVisits } from '../visit.ts';
import { inspect, inspectedSizes } from './inspect.ts';

/** `npm run access -- [words] [--sizes phone,small]`: what is wrong with the screens whose name holds one of the words, or with all. */
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: inspectedSizes.join(',') } },
});
const chosen = inspectedSizes.filter((size) => values.sizes.split(',').includes(size));
const executablePath = findBrowser();
if (!executablePath) {
  console.error(advice);
  process.exit(69);
}
build();
const server = await startServer();
const browser = await chromium.launch({ ...launchOptions, executablePath });
try {
  const city = await openExampleCity(await browser.newContext({ baseURL: server.url }), server.setupLink);
  const visit = makeVisits(city, async () => {
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    return context;
  });
  for (const screen of screensOf(city)) {
    if (words.length > 0 && !words.some((word) => screen.name.includes(word))) continue;
    const began = performance.now();
    const found = await visit(screen, (page) =>
      inspect(page, { language: 'sv', stays: screen.isFleeting !== true, inSizes: chosen }),
    ).catch((error: unknown) => [String(error)]);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${screen.name}: ${found.length === 0 ? 'nothing' : found.length} (${seconds} s)`);
    for (const finding of found) console.log(`  ${finding}`);
    if (found.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.discard();
}
