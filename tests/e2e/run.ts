import { rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from './build.ts';
import { launchOptions } from './devices.ts';
import { advice, findBrowser } from './findBrowser.ts';
import { stories, type Story } from './story.ts';
import { tell } from './tell.ts';

/**
 * `npm run e2e [words]`: tells every story whose title or file holds the words, each with a server and devices of its own:
 * three at a time, since a story is mostly waiting, and then one after another those that are told alone. Without a browser they are skipped and that is said; with STEGVIS_REQUIRE_ALL=1 it is a failure.
 */
const wanted = process.argv.slice(2).join(' ').toLowerCase();

const chosen = [];
for await (const file of glob('tests/e2e/*.story.ts')) {
  const before = stories.length;
  await import(pathToFileURL(join(process.cwd(), file)).href);
  for (const story of stories.slice(before))
    if (`${file} ${story.title}`.toLowerCase().includes(wanted)) chosen.push({ file, story });
}
chosen.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

const executablePath = findBrowser();
if (!executablePath) {
  console.log(`skipped: ${advice}`);
  console.log(`0 passed, 0 failed, ${chosen.length} skipped`);
  process.exit(process.env.STEGVIS_REQUIRE_ALL === '1' ? 1 : 0);
}

build();

rmSync('test-results', { recursive: true, force: true });
const browser = await chromium.launch({ ...launchOptions, executablePath });
let failed = 0;
const told = async (story: Story) => {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  try {
    await tell(story, browser, executablePath);
    console.log(`ok      ${story.title} (${seconds()} s)`);
  } catch (error) {
    failed++;
    console.log(`failed  ${story.title} (${seconds()} s)`);
    console.log(error);
  }
};
const waiting = chosen.map(({ story }) => story);
const company = waiting.filter(({ alone }) => !alone);
const teller = async () => {
  for (let story = company.shift(); story; story = company.shift()) await told(story);
};
await Promise.all([teller(), teller(), teller()]);
for (const story of waiting.filter(({ alone }) => alone)) await told(story);
await browser.close();
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
