import { readdirSync, readFileSync } from 'node:fs';
import { between, type Fault, insist, pause } from './fault.ts';
import { chromiumHere, onStage } from './stage.ts';

export const killedBrowser: Fault = {
  id: 'X14',
  fault: 'the browser is killed (SIGKILL) while somebody writes idea after idea',
  promise: 'what was shown as saved is there, without a network, when it is opened again',
  needs: [chromiumHere],
  cycles: 10,
  run: (cycles) =>
    onStage(async ({ devices, found, server }) => {
      const first = await devices.lasting('phone');
      await found(first.context);
      await first.page.goto('/fanga');
      await first.page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await first.page.getByRole('link', { name: /^Synk: Hos alla/ }).waitFor();
      await first.close();
      await server.stop();

      const shown = new Set<string>();
      for (let cycle = 1; cycle <= cycles; cycle++) {
        const phone = await devices.lasting('phone');
        const { page } = phone;
        await page.goto('/fanga');
        const killing = pause(between(400, 2_500)).then(killOurBrowsers);
        for (let nth = 1; ; nth++) {
          const idea = `Idé ${cycle}.${nth}.`;
          try {
            await page.getByLabel('Vilket behov eller vilken idé?').fill(idea, { timeout: 5_000 });
            await page.keyboard.press('Enter');
            await page.getByText(idea).last().waitFor({ timeout: 5_000 });
          } catch {
            break;
          }
          shown.add(idea);
        }
        insist((await killing) > 0, 'no browser was killed');
        await phone.close().catch(() => undefined);
        const again = await devices.lasting('phone');
        await again.page.goto('/fanga');
        const kept = await again.page.evaluate(titlesOnlyHere);
        for (const idea of shown) insist(kept.includes(idea), `S1: "${idea}" was shown as saved and is gone`);
        await again.page
          .getByRole('region', { name: 'Sparat i dag' })
          .getByText([...shown].at(-1) ?? '')
          .waitFor();
        await again.close();
      }
      await server.start();
      const last = await devices.lasting('phone');
      await last.page.goto('/fanga');
      await last.page.getByRole('link', { name: /^Synk: Hos alla/ }).waitFor();
      return `killed ${cycles} times, ${shown.size} ideas shown as saved, all there each time; all sent in the end`;
    }),
};

/** Runs in a page: what the ideas are called that lie in the outbox. */
async function titlesOnlyHere(): Promise<string[]> {
  const all = await indexedDB.databases();
  const mine = all.find(({ name }) => /^stegvis city \S+$/.test(name ?? ''))?.name ?? '';
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(mine);
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction('outbox').objectStore('outbox').getAll();
      asking.addEventListener('success', () => {
        opening.result.close();
        resolve(asking.result.map(({ args }: { args: { title: string } }) => args.title));
      });
    });
  });
}

/** Ends every browser that this process has opened with a profile on disk. @returns how many there were */
async function killOurBrowsers(): Promise<number> {
  let killed = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (parentOf(pid) !== process.pid || !read(`/proc/${pid}/cmdline`).includes('stegvis-device-')) continue;
    process.kill(Number(pid), 'SIGKILL');
    killed++;
  }
  return killed;
}

const parentOf = (pid: string) => Number(/^PPid:\s*(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1]);

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
