import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launch } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { launchOptions } from '../e2e/devices.ts';
import { findBrowser } from '../e2e/findBrowser.ts';

/** A window of an engine. */
export interface Window {
  goto(url: string): Promise<void>;
  /** What an expression of the page comes to; a promise is waited for. It must be JSON. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** An engine that people use. */
export interface Engine {
  readonly name: string;
  /** How to get it, for whoever has not. */
  readonly advice: string;
  readonly isHere: () => boolean;
  readonly open: () => Promise<Window>;
}

const miniBrowser = () => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
const firefox = '/usr/bin/firefox-esr';
const webDriver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    advice: 'apt-get install chromium, or name one in STEGVIS_CHROMIUM',
    isHere: () => findBrowser() !== undefined,
    async open() {
      const executablePath = findBrowser();
      const browser = await chromium.launch({
        ...launchOptions,
        ...(executablePath ? { executablePath } : {}),
      });
      const page = await browser.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        read: (expression) => page.evaluate(expression),
        close: () => browser.close(),
      };
    },
  },
  {
    name: 'Firefox ESR',
    advice: 'apt-get install firefox-esr',
    isHere: () => existsSync(firefox),
    async open() {
      const browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true });
      const page = await browser.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        read: (expression) => page.evaluate(expression),
        close: () => browser.close(),
      };
    },
  },
  {
    name: 'WebKitGTK',
    advice: 'apt-get install webkit2gtk-driver xvfb',
    isHere: () => existsSync(webDriver) && existsSync(screen) && miniBrowser() !== undefined,
    open: openWebKit,
  },
];

/** WebKit through its own driver, on a screen that nobody sees. */
async function openWebKit(): Promise<Window> {
  const home = mkdtempSync(join(tmpdir(), 'stegvis-webkit-'));
  const children: ChildProcess[] = [];
  const display = `:${90 + Math.floor(Math.random() * 900)}`;
  children.push(
    spawn(screen, [display, '-screen', '0', '1024x800x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  );
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  children.push(spawn(webDriver, [`--port=${port}`], { env, stdio: 'ignore' }));
  await answers(port);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      }),
    )
    .build();
  await driver.manage().setTimeouts({ script: 120_000, pageLoad: 60_000 });
  return {
    goto: (url) => driver.get(url),
    async read(expression) {
      const told: unknown = await driver.executeAsyncScript(
        `const done = arguments[arguments.length - 1];
         Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ fault: String(error) }));`,
      );
      if (typeof told === 'object' && told !== null && 'fault' in told) throw new Error(String(told.fault));
      return typeof told === 'object' && told !== null && 'value' in told ? told.value : undefined;
    },
    async close() {
      await driver.quit();
      for (const child of children.reverse()) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @throws when nothing answers there within ten seconds. */
async function answers(port: number): Promise<void> {
  for (let nth = 0; nth < 100; nth++) {
    const said = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (said?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the driver of WebKit does not answer');
}
