import type { Page, Request } from 'playwright';
import { aWorkingCity } from './cityAtWork.ts';
import type { Device } from './devices.ts';
import { expect } from './expect.ts';
import { capture, isKeptOffline, rowIn, savedToday, syncButton, withEveryone } from './person.ts';
import { story } from './story.ts';

story(
  'two tabs of one device are one: the same is seen in both, each change is sent once, and either goes on alone',
  async ({ device, server, step }) => {
    const laptop = await device('laptop', { viewport: { width: 1280, height: 900 } });
    const sent = pushesOf(laptop);
    const listening = listenersOf(laptop);
    const city = await aWorkingCity(server, laptop, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const tabs = [laptop.page, await laptop.tab()] as const;
    const [one, other] = tabs;
    for (const tab of tabs) {
      await tab.goto('/fanga');
      await expect(syncButton(tab, withEveryone)).toBeVisible();
    }
    await isKeptOffline(one);

    step('what is captured in one tab is seen in the other');
    await capture(one, 'Från den ena fliken');
    await capture(other, 'Från den andra fliken');
    await seenInBoth(tabs, ['Från den ena fliken', 'Från den andra fliken']);
    // A reply that the plug cuts off is no loss, but then nobody could count what was answered.
    await expect.poll(() => sent.length).toBe(2);
    for (const tab of tabs) await expect(syncButton(tab, withEveryone)).toBeVisible();

    step('the plug is pulled, and both are written in at the same time');
    await laptop.offline();
    const [ones, others] = [ideas('ena'), ideas('andra')];
    await Promise.all([captureAll(one, ones), captureAll(other, others)]);
    await seenInBoth(tabs, [...ones, ...others]);
    for (const tab of tabs) await expect(syncButton(tab, /^Synk: 8 bara här/)).toBeVisible();

    step('the network is back: both say so, and nothing was sent twice');
    await laptop.online();
    for (const tab of tabs) await expect(syncButton(tab, withEveryone)).toBeVisible();
    expect(sent.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, nth) => nth + 1));
    expect(new Set(sent.map(({ mid }) => mid)).size).toBe(10);
    expect(new Set(sent.map(({ clientID }) => clientID)).size).toBe(1);

    step('one tab hears the city for both: what comes from a second device shows in each');
    const tablet = await city.admin.alsoOn(await device('tablet'));
    await tablet.page.goto('/fanga');
    await capture(tablet.page, 'Från plattan');
    await seenInBoth(tabs, ['Från plattan']);
    expect(listening.size).toBe(1);

    step('that tab is closed: the other hears and sends by itself');
    const leader = listening.values().next().value;
    const left = leader === one ? other : one;
    await leader?.close();
    await capture(left, 'Från den som är kvar');
    await expect(syncButton(left, withEveryone)).toBeVisible();
    await tablet.page.goto('/');
    await expect(rowIn(tablet.page, /Mina idéer/, 'Från den som är kvar')).toBeVisible();
    await tablet.page.goto('/fanga');
    await capture(tablet.page, 'Från plattan igen');
    await expect(savedToday(left, 'Från plattan igen')).toBeVisible();
    expect([...listening]).toEqual([left]);
  },
);

const ideas = (which: string) => [1, 2, 3, 4].map((nth) => `Idé ${nth} i den ${which} fliken`);

async function captureAll(tab: Page, all: readonly string[]): Promise<void> {
  for (const idea of all) await capture(tab, idea);
}

async function seenInBoth(tabs: readonly Page[], all: readonly string[]): Promise<void> {
  for (const tab of tabs) for (const idea of all) await expect(savedToday(tab, idea)).toHaveCount(1);
}

interface Sent {
  readonly clientID: string;
  readonly id: number;
  readonly mid: string;
}

/**
 * Every change that left the device and was answered, in order, from whichever tab. Counted when the answer begins: Chromium often
 * says of one that the page has read to its end that it was aborted, above all where there is much else to do.
 */
function pushesOf({ context }: Device): readonly Sent[] {
  const sent: Sent[] = [];
  context.on('response', (response) => {
    const request = response.request();
    if (response.ok() && isTo(request, '/api/sync/push'))
      sent.push(...(request.postDataJSON() as { mutations: Sent[] }).mutations);
  });
  return sent;
}

/** The tabs that hold a stream of the city's pokes. */
function listenersOf({ context }: Device): ReadonlySet<Page> {
  const tabs = new Set<Page>();
  context.on('request', (request) => {
    if (!isTo(request, '/api/sync/poke')) return;
    const tab = request.frame().page();
    tabs.add(tab);
    tab.once('close', () => tabs.delete(tab));
  });
  return tabs;
}

const isTo = (request: Request, path: string) => new URL(request.url()).pathname === path;
