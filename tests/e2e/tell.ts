import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { type Devices, makeDevices } from './devices.ts';
import type { Story } from './story.ts';
import { startServer, type StoryServer } from './storyServer.ts';

const phone = { viewport: { width: 390, height: 844 } };

/** Tells one story from an empty server to its end. What happened is kept under test-results if it fails. @throws what the story throws */
export async function tell(story: Story, browser: Browser, executablePath: string): Promise<void> {
  const folder = join('test-results', slug(story.title));
  const server = await startServer();
  const devices = makeDevices(browser, executablePath, server.url);
  let at = 'the beginning';
  try {
    await within(
      story.timeout,
      story.tell({
        browser,
        server,
        device: (name, options) => devices.device(name, { ...phone, ...options }),
        lasting: (name, options) => devices.lasting(name, { ...phone, ...options }),
        async shot(device, name) {
          mkdirSync(folder, { recursive: true });
          await device.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        },
        step: (what) => {
          at = what;
        },
      }),
    );
    if (devices.faults.length > 0) throw new Error(`faults in the pages:\n${devices.faults.join('\n')}`);
  } catch (error) {
    await keep(folder, devices, server);
    throw new Error(`at “${at}” (see ${folder})\n${await seen(devices)}`, { cause: error });
  } finally {
    await devices.discard();
    await server.discard();
  }
}

async function keep(folder: string, devices: Devices, server: StoryServer): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.log'), server.log);
  writeFileSync(join(folder, 'console.log'), [...devices.console, ...devices.faults].join('\n'));
  // A page that has crashed or hangs gives no picture; the rest is still worth having.
  for (const { name, context } of devices.all)
    for (const [nth, page] of context.pages().entries())
      await page
        .screenshot({ path: join(folder, `${slug(name)}-${nth + 1}.png`), fullPage: true, timeout: 5_000 })
        .catch(() => undefined);
}

/** What stands on every page, and what their consoles said last: where nobody can look into the folder, this is all there is. */
async function seen(devices: Devices): Promise<string> {
  const pages = devices.all.flatMap(({ name, context }) => context.pages().map((page) => ({ name, page })));
  const texts = await Promise.all(
    pages.map(async ({ name, page }) => {
      const text = await page
        .locator('body')
        .innerText({ timeout: 5_000 })
        .catch((error: unknown) => String(error));
      const words = text.replaceAll(/\s+/g, ' ');
      // A toast and a dialog stand last in the page.
      const shown = words.length > 1_200 ? `${words.slice(0, 400)} … ${words.slice(-800)}` : words;
      return `${name} at ${new URL(page.url()).pathname} shows: ${shown}`;
    }),
  );
  return [...texts, 'said last on the consoles:', ...devices.console.slice(-8)].join('\n');
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const handle = setTimeout(() => reject(new Error(`not at its end after ${ms / 1000} s`)), ms);
    timer.signal.addEventListener('abort', () => clearTimeout(handle));
  });
  try {
    await Promise.race([work, late]);
  } finally {
    timer.abort();
    // A story that is too late fails once more when its pages close; that says nothing new.
    work.catch(() => undefined);
  }
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
