import { chromium, type BrowserContext } from 'playwright';
import { build } from '../e2e/build.ts';
import { post } from '../e2e/calls.ts';
import { type Devices, launchOptions, makeDevices } from '../e2e/devices.ts';
import { advice, findBrowser } from '../e2e/findBrowser.ts';
import { startServer, type StoryServer } from '../e2e/storyServer.ts';
import type { Need } from './fault.ts';

export const chromiumHere: Need = {
  what: 'Chromium',
  isThere: () => findBrowser() !== undefined,
  get: advice,
};

export interface Stage {
  readonly server: StoryServer;
  readonly devices: Devices;
  /** Founds the city with the person of a device, who is let in there. */
  readonly found: (context: BrowserContext) => Promise<void>;
}

/** Sets up a server with the built app and devices with real browsers, and clears all of it away. */
export async function onStage(tell: (stage: Stage) => Promise<string>): Promise<string> {
  build();
  const executablePath = findBrowser() ?? '';
  const server = await startServer();
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const devices = makeDevices(browser, executablePath, server.url);
  try {
    return await tell({
      server,
      devices,
      found: async (context) => {
        await post(context, '/api/setup', {
          token: server.setupLink.split('#')[1],
          city: 'Provstad',
          departments: [{ name: 'Skolförvaltningen', code: 'SKF' }],
          person: { name: 'Ada Andersson', departmentCode: 'SKF' },
        });
      },
    });
  } finally {
    await devices.discard();
    await browser.close();
    await server.discard();
  }
}
