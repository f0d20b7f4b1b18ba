import type { Device } from '../tests/e2e/devices.ts';
import { type Figure, ms, quantile } from './figures.ts';
import { INITIATIVES, SLOWER, slowDown, type Stage } from './stage.ts';

const IDEAS = 120;
/** Ideas that are not counted: the first ones compile the code. */
const WARM_UP = 10;
/** Between two ideas, in ms. */
const rest = 700;

/** Times of one idea, in ms of the page's own clock, counted from when Enter reached it. */
interface Times {
  /** IndexedDB has committed, with strict durability. */
  readonly durable: number;
  /** The idea stands in the list "Sparat nu". */
  readonly shown: number;
}

/**
 * An idea captured without a network on a slow device that holds a whole city: from Enter until it is on disk, and until
 * the person sees it in the list. Both are watched from outside: the transaction's own event, and the element.
 */
export async function measureCapture(stage: Stage): Promise<Figure[]> {
  const device = await stage.laptop();
  await device.context.addInitScript(watchCaptures);
  const { page } = device;
  await page.goto('/fanga');
  await page.locator('textarea').waitFor();
  await stage.server.stop('kill');
  const { factor } = await slowDown(page);
  const times: Times[] = [];
  for (let nth = 0; nth < WARM_UP + IDEAS; nth++) times.push(await capture(device, nth));
  const slower = await factor();
  await device.close();
  await stage.server.start();

  const counted = times.slice(WARM_UP);
  const of = (what: keyof Times) => counted.map((each) => each[what]);
  const how = `${IDEAS} ideas, no network, ${INITIATIVES} initiatives on the device, processor ${slower.toFixed(1)}× slower`;
  const figure = (what: string, values: readonly number[], target?: string): Figure => ({
    what,
    ...(target === undefined ? {} : { target }),
    value: `p50 ${ms(quantile(values, 0.5))}, p95 ${ms(quantile(values, 0.95))}`,
    how,
  });
  return [
    figure(`Enter to idea durable in IndexedDB, ${SLOWER}×`, of('durable'), 'p95 ≤ 50 ms'),
    figure(`Enter to idea in the list, ${SLOWER}×`, of('shown')),
  ];
}

/** Writes one idea, the last word key by key, and presses Enter at once. */
async function capture(device: Device, nth: number): Promise<Times> {
  const { page } = device;
  const title = `Idé ${nth + 1}: lånecyklar för hemtjänsten i kvarteren kring torget`;
  // What the idea before set going comes to rest: the next sentence takes longer to write than that.
  await page.waitForTimeout(rest);
  await page.locator('textarea').focus();
  await page.keyboard.insertText(title.slice(0, -5));
  await page.keyboard.type(title.slice(-5));
  await page.evaluate((wanted) => window.stegvisBench.expect(wanted), title);
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.stegvisBench.times());
}

declare global {
  interface Window {
    stegvisBench: {
      expect(title: string): void;
      times(): Promise<Times>;
    };
  }
}

/** Runs in the page before the app does: notes when Enter came, when the deed's transaction was complete, when its line was there. */
function watchCaptures(): void {
  /** What a deed writes to, and nothing else does (src/store/mutate.ts). */
  const stores = ['base', 'drafts', 'heads', 'meta', 'outbox', 'parts'].join();
  /** What is known of the idea on its way; times of the page's clock. */
  const idea: { title: string; entered: number; durable?: number; shown?: number } = {
    title: '',
    entered: 0,
  };

  window.addEventListener(
    'keydown',
    (press) => {
      if (press.key === 'Enter') idea.entered = press.timeStamp;
    },
    { capture: true },
  );
  // oxlint-disable-next-line typescript/unbound-method -- called on its own database below
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const tx = transaction.call(this, names, mode, options);
    if (mode === 'readwrite' && Array.from(tx.objectStoreNames).toSorted().join() === stores) {
      if (options?.durability !== 'strict') throw new Error('a deed is written without strict durability');
      tx.addEventListener('complete', () => {
        idea.durable ??= performance.now();
      });
    }
    return tx;
  };
  new MutationObserver(() => {
    if (idea.shown !== undefined || idea.title === '') return;
    const list = document.querySelector('.saved-today')?.textContent;
    if (list?.includes(idea.title)) idea.shown = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });

  window.stegvisBench = {
    expect(title) {
      delete idea.durable;
      delete idea.shown;
      Object.assign(idea, { title, entered: 0 });
    },
    async times() {
      for (;;) {
        const { entered, durable, shown } = idea;
        if (durable !== undefined && shown !== undefined)
          return { durable: durable - entered, shown: shown - entered };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
