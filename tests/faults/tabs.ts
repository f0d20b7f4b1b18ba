import type { Page } from 'playwright';
import { type Fault, insist } from './fault.ts';
import { judge } from './judge.ts';
import { chromiumHere, onStage } from './stage.ts';

const TABS = 4;

export const tabs: Fault = {
  id: 'X15',
  fault:
    'four tabs of one device write at once, the one that syncs crashes, and another app version asks for the database',
  promise:
    'each deed is sent once and in order, another tab takes over, and the newer version is let through',
  needs: [chromiumHere],
  cycles: 4,
  run: (cycles) =>
    onStage(async ({ devices, found, server }) => {
      const laptop = await devices.device('laptop', { viewport: { width: 1280, height: 900 } });
      await found(laptop.context);
      const sent: string[] = [];
      const listening = new Set<Page>();
      laptop.context.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname === '/api/sync/poke') listening.add(request.frame().page());
        if (pathname !== '/api/sync/push') return;
        const { mutations } = request.postDataJSON() as { mutations: { mid: string }[] };
        sent.push(...mutations.map(({ mid }) => mid));
      });
      const open: Page[] = [laptop.page];
      await laptop.page.goto('/fanga');
      let [ideas, crashes] = [0, 0];
      for (let cycle = 1; cycle <= cycles; cycle++) {
        while (open.length < TABS) {
          const tab = await laptop.tab();
          await tab.goto('/fanga');
          open.push(tab);
        }
        await Promise.all(
          open.map(async (tab, nth) => {
            for (let i = 1; i <= 3; i++) await write(tab, `Idé ${cycle}.${nth}.${i}.`);
          }),
        );
        ideas += open.length * 3;
        const leader = open.find((tab) => listening.has(tab));
        insist(leader, 'no tab hears the city for the others');
        open.splice(open.indexOf(leader), 1);
        listening.delete(leader);
        await crash(leader);
        crashes++;
        const [left] = open;
        insist(left, 'no tab is left');
        await write(left, `Efter kraschen ${cycle}.`);
        ideas++;
        for (const tab of open) await tab.getByRole('link', { name: /^Synk: Hos alla/ }).waitFor();
      }
      const { links } = await judge(server.dataDir, []);
      const ids = links.filter(({ name }) => name === 'idea.capture').map(({ id }) => id);
      insist(
        ids.every((id, nth) => id === nth + 1) && ids.length === ideas,
        `${ideas} ideas were shown as saved, and the city has ${ids.join(' ')}`,
      );
      // What a tab had under way when it crashed may come again; nothing else may.
      const again = sent.length - new Set(sent).size;
      insist(again <= crashes * TABS * 3, `${again} deeds were sent again`);
      const [asking] = open;
      insist(asking, 'no tab is left');
      const waited = await asking.evaluate(upgrade);
      insist(waited < 3_000, `a newer version waited ${waited.toFixed(0)} ms for the database`);
      for (const [nth, tab] of open.entries()) await write(tab, `Efter den nya versionen ${nth}.`);
      return `${ideas} ideas from ${TABS} tabs, each done once and in order (${again} sent again after a crash); ${crashes} leaders crashed and were followed; a newer version had the database after ${waited.toFixed(0)} ms, and the tabs went on`;
    }),
};

async function write(tab: Page, idea: string): Promise<void> {
  await tab.getByLabel('Vilket behov eller vilken idé?').fill(idea);
  await tab.keyboard.press('Enter');
  await tab.getByRole('region', { name: 'Sparat i dag' }).getByText(idea).waitFor();
}

/** The tab's process ends, as when the system kills it. */
async function crash(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const crashed = new Promise((resolve) => tab.once('crash', resolve));
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Runs in a page: opens the person's database as a newer app would. @returns how long it had to wait */
async function upgrade(): Promise<number> {
  const all = await indexedDB.databases();
  const mine = all.find(({ name }) => /^stegvis city \S+$/.test(name ?? ''));
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(mine?.name ?? '', (mine?.version ?? 0) + 1);
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve(performance.now() - began);
    });
  });
}
