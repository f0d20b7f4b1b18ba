import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright';
import { build } from './build.ts';
import { launchOptions } from './devices.ts';
import { type ExampleCity, openExampleCity } from './exampleCity.ts';
import { advice, findBrowser } from './findBrowser.ts';
import { startServer, type StoryServer } from './storyServer.ts';

/** For programs that look at the example city without telling a story. */
export interface Look {
  readonly browser: Browser;
  readonly server: StoryServer;
  readonly city: ExampleCity;
  /** A new device on which nothing moves. */
  readonly device: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** The path of a browser. Ends the program, saying how to get one, when there is none. */
export function needBrowser(): string {
  const executablePath = findBrowser();
  if (executablePath) return executablePath;
  console.error(advice);
  process.exit(69);
}

/** Opens the example city in a server and a browser of its own, and closes both afterwards. @throws what `look` throws */
export async function lookAround(look: (at: Look) => Promise<void>): Promise<void> {
  const executablePath = needBrowser();
  build();
  const server = await startServer();
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const device = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return context;
  };
  try {
    const city = await openExampleCity(await device(), server.setupLink);
    await look({ browser, server, city, device });
  } finally {
    await browser.close();
    await server.discard();
  }
}
