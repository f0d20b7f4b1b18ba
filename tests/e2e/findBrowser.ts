import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** How to get a browser, for whoever has none. */
export const advice =
  'no browser found: set STEGVIS_CHROMIUM to one, install chromium with the system (apt-get install chromium), or run "npx playwright install chromium"';

/** The Chromium to tell stories in: named by STEGVIS_CHROMIUM, the system's, playwright's own, or one that can be installed now. */
export function findBrowser(): string | undefined {
  const named = process.env.STEGVIS_CHROMIUM;
  if (named) {
    if (!isProgram(named)) throw new Error(`STEGVIS_CHROMIUM names ${named}, which is no program`);
    return named;
  }
  return systemBrowser() ?? ownBrowser() ?? install();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

const ownBrowser = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);

/** Playwright's own download first, since it touches nothing but the user's cache; then, where one is root, the system's. */
function install(): string | undefined {
  console.log('no browser here yet: trying to install one');
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 180_000);
  const own = ownBrowser();
  if (own) return own;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  attempt('apt-get', ['update'], 120_000);
  attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], 300_000);
  return systemBrowser();
}

/** Whether it came to anything shows afterwards, by a browser being there. */
function attempt(program: string, args: readonly string[], timeout: number): void {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout });
  } catch {
    console.log(`${program} ${args.join(' ')}: to no avail`);
  }
}
