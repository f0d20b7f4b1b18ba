import type { Page } from 'playwright';
import type { Device } from '../tests/e2e/devices.ts';
import { type Figure, ms, quantile } from './figures.ts';
import { INITIATIVES, SLOWER, slowDown, type Stage, WALL } from './stage.ts';

const IDEAS = 120;
const NOTES = 40;
/** What is not counted: the first ones compile the code. */
const WARM_UP = 10;
/** Between two sentences, in ms. */
const rest = 700;

/** Times of one sentence, in ms of the page's own clock, counted from when Enter reached it. */
interface Times {
  /** IndexedDB has committed, with strict durability. */
  readonly durable: number;
  /** It stands in the list of what was written. */
  readonly shown: number;
}

/** Where sentences are written. */
interface Field {
  readonly path: string;
  /** What must be answered before one can write. */
  readonly first?: (page: Page) => Promise<void>;
  /** The list in which they are seen. */
  readonly list: string;
  readonly count: number;
  readonly title: (nth: number) => string;
}

/** An idea captured without a network on a slow device that holds a whole city. */
export async function measureCapture(stage: Stage): Promise<Figure[]> {
  const { times, slower } = await write(stage, {
    path: '/fanga',
    list: '.saved-today',
    count: IDEAS,
    title: (nth) => `Idé ${nth + 1}: lånecyklar för hemtjänsten i kvarteren kring torget`,
  });
  const how = `${IDEAS} ideas, no network, ${INITIATIVES} initiatives on the device, processor ${slower.toFixed(1)}× slower`;
  return [
    figure(`Enter to idea durable in IndexedDB, ${SLOWER}×`, how, times, 'durable', 'p95 ≤ 50 ms'),
    figure(`Enter to idea in the list, ${SLOWER}×`, how, times, 'shown'),
  ];
}

/** The same of a note, in a workshop that has as many as a full wall. */
export async function measureNotes(stage: Stage): Promise<Figure[]> {
  const { times, slower } = await write(stage, {
    path: `/workshop/${stage.writingId}`,
    first: (page) => page.getByText('Grupp 1', { exact: true }).click(),
    list: 'main ul[data-things="note"]',
    count: NOTES,
    title: (nth) => `Lapp ${nth + 1}: grannar som lagar mat tillsammans`,
  });
  const how = `${NOTES} notes, no network, in a workshop of ${WALL.notes}, processor ${slower.toFixed(1)}× slower`;
  return [
    figure(`Enter to note durable in IndexedDB, ${SLOWER}×`, how, times, 'durable'),
    figure(`Enter to note in the list, ${SLOWER}×`, how, times, 'shown'),
  ];
}

function figure(
  what: string,
  how: string,
  times: readonly Times[],
  of: keyof Times,
  target?: string,
): Figure {
  const values = times.map((each) => each[of]);
  return {
    what,
    ...(target === undefined ? {} : { target }),
    value: `p50 ${ms(quantile(values, 0.5))}, p95 ${ms(quantile(values, 0.95))}`,
    how,
  };
}

/**
 * Sentences written one after the other: from Enter until it is on disk, and until the person sees it in the list. Both are watched
 * from outside: the transaction's own event, and the element.
 */
async function write(stage: Stage, field: Field): Promise<{ times: readonly Times[]; slower: number }> {
  const device = await stage.laptop();
  await device.context.addInitScript(watchCaptures);
  const { page } = device;
  await page.goto(field.path);
  await field.first?.(page);
  await page.locator('textarea').first().waitFor();
  await stage.server.stop('kill');
  const { factor } = await slowDown(page);
  const times: Times[] = [];
  for (let nth = 0; nth < WARM_UP + field.count; nth++)
    times.push(await capture(device, field.title(nth), field.list));
  const slower = await factor();
  await device.close();
  await stage.server.start();
  return { times: times.slice(WARM_UP), slower };
}

/** Writes one sentence, the last word key by key, and presses Enter at once. */
async function capture(device: Device, title: string, list: string): Promise<Times> {
  const { page } = device;
  // What the one before set going comes to rest: the next sentence takes longer to write than that.
  await page.waitForTimeout(rest);
  await page.locator('textarea').first().focus();
  await page.keyboard.insertText(title.slice(0, -5));
  await page.keyboard.type(title.slice(-5));
  await page.evaluate((wanted) => window.stegvisBench.expect(wanted), { title, list });
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.stegvisBench.times());
}

declare global {
  interface Window {
    stegvisBench: {
      expect(wanted: { readonly title: string; readonly list: string }): void;
      times(): Promise<Times>;
    };
  }
}

/** Runs in the page before the app does: notes when Enter came, when the deed's transaction was complete, when its line was there. */
function watchCaptures(): void {
  /** What is known of the sentence on its way; times of the page's clock. */
  const idea: { title: string; list: string; entered: number; durable?: number; shown?: number } = {
    title: '',
    list: '',
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
    const stores = Array.from(tx.objectStoreNames);
    // Only a deed writes to both (src/store/mutate.ts).
    if (mode === 'readwrite' && stores.includes('outbox') && stores.includes('drafts')) {
      if (options?.durability !== 'strict') throw new Error('a deed is written without strict durability');
      tx.addEventListener('complete', () => {
        idea.durable ??= performance.now();
      });
    }
    return tx;
  };
  new MutationObserver(() => {
    if (idea.shown !== undefined || idea.title === '') return;
    const list = document.querySelector(idea.list)?.textContent;
    if (list?.includes(idea.title)) idea.shown = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });

  window.stegvisBench = {
    expect(wanted) {
      delete idea.durable;
      delete idea.shown;
      Object.assign(idea, wanted, { entered: 0 });
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
