import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';

/** Somebody's device: a browser with cookies, stores and a service worker of its own. */
export interface Device {
  readonly name: string;
  readonly context: BrowserContext;
  /** Its first tab. */
  readonly page: Page;
  /** Another tab of the same device. */
  tab(): Promise<Page>;
  /** Pulls the plug, and puts it back. */
  offline(): Promise<void>;
  online(): Promise<void>;
  close(): Promise<void>;
}

export interface Devices {
  /** A new device. */
  readonly device: (name: string, options?: BrowserContextOptions) => Promise<Device>;
  /** A device whose stores are on disk, so that it can be switched off and on: the same `name` opens the same stores. */
  readonly lasting: (name: string, options?: BrowserContextOptions) => Promise<Device>;
  readonly all: readonly Device[];
  /** What went wrong in the pages themselves: uncaught errors, and anything the content security policy stopped. */
  readonly faults: readonly string[];
  /** What the pages wrote on their consoles. */
  readonly console: readonly string[];
  discard(): Promise<void>;
}

export const launchOptions = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const usual: BrowserContextOptions = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };

export function makeDevices(browser: Browser, executablePath: string, baseURL: string): Devices {
  const all: Device[] = [];
  const faults: string[] = [];
  const lines: string[] = [];
  const folders = new Map<string, string>();

  const watch = (name: string, page: Page) => {
    page.on('pageerror', (error) => faults.push(`${name}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      lines.push(`${name} ${message.type()}: ${message.text()}`);
      if (message.text().includes('Content Security Policy')) faults.push(`${name}: ${message.text()}`);
    });
  };
  const hold = async (name: string, context: BrowserContext): Promise<Device> => {
    context.setDefaultTimeout(30_000);
    context.on('page', (page) => watch(name, page));
    const [open] = context.pages();
    if (open) watch(name, open);
    const page = open ?? (await context.newPage());
    const device: Device = {
      name,
      context,
      page,
      tab: () => context.newPage(),
      offline: () => context.setOffline(true),
      online: () => context.setOffline(false),
      async close() {
        all.splice(all.indexOf(device), 1);
        await context.close();
      },
    };
    all.push(device);
    return device;
  };

  return {
    all,
    faults,
    console: lines,
    async device(name, options) {
      return hold(name, await browser.newContext({ baseURL, ...usual, ...options }));
    },
    async lasting(name, options) {
      const folder = folders.get(name) ?? mkdtempSync(join(tmpdir(), 'stegvis-device-'));
      folders.set(name, folder);
      const settings = { baseURL, ...usual, ...launchOptions, executablePath, ...options };
      return hold(name, await chromium.launchPersistentContext(folder, settings));
    },
    async discard() {
      for (const device of all.slice()) await device.close().catch(() => undefined);
      for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
    },
  };
}
