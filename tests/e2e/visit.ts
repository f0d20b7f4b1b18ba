import type { BrowserContext, Page } from 'playwright';
import type { ExampleCity } from './exampleCity.ts';
import { founder, type Screen } from './screens.ts';
import { settled } from './settled.ts';
import { sizes } from './sizes.ts';

/** Goes from screen to screen, each as the person who meets it there. */
export function makeVisits(city: ExampleCity, newDevice: (person: string) => Promise<BrowserContext>) {
  const devices = new Map<string, Promise<BrowserContext>>();
  const enter = async (person: string | undefined) => {
    const context = await newDevice(person ?? 'a stranger');
    if (person === founder) await city.found(context);
    else if (person) await city.enter(context, person);
    return context;
  };
  return async function visit<Seen>(screen: Screen, look: (page: Page) => Promise<Seen>): Promise<Seen> {
    const coming = devices.get(screen.as ?? '') ?? enter(screen.as);
    devices.set(screen.as ?? '', coming);
    const context = await coming;
    const page = await context.newPage();
    try {
      await page.setViewportSize(sizes[screen.at ?? 'phone']);
      await page.goto(screen.path);
      await settled(page);
      await screen.prepare?.(page);
      await settled(page);
      return await look(page);
    } finally {
      await page.close();
      await context.setOffline(false);
    }
  };
}
