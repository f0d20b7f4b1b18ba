import type { Page } from 'playwright';
import { type Figure, ms, quantile } from './figures.ts';
import { SLOWER, slowDown, type Stage, WALL } from './stage.ts';

const MOVES = 40;
/** Moves that are not counted: the first ones compile the code. */
const WARM_UP = 5;
/** Between two moves, in ms. */
const rest = 600;
/** Frames in which a column is scrolled from its top. */
const FRAMES = 120;

/** Times of one move, in ms of the page's own clock, counted from the press. */
interface Times {
  /** IndexedDB has committed, with strict durability. */
  readonly durable: number;
  /** The note hangs in its new column, and a frame with it has been drawn. */
  readonly shown: number;
}

/** A full wall on a slow device without a network: a note moved by *Flytta till…*, and a column scrolled. */
export async function measureWall(stage: Stage): Promise<Figure[]> {
  const device = await stage.laptop();
  await device.context.addInitScript(watchMoves);
  const { page } = device;
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`/workshop/${stage.wallId}`);
  await page.locator('article').first().waitFor();
  await stage.server.stop('kill');
  const { factor } = await slowDown(page);
  const opened = await openWall(page);
  const times: Times[] = [];
  for (let nth = 0; nth < WARM_UP + MOVES; nth++) times.push(await move(page));
  const frames = await scroll(page);
  const slower = await factor();
  await device.close();
  await stage.server.start();

  const counted = times.slice(WARM_UP);
  const of = (what: keyof Times) => counted.map((each) => each[what]);
  const where = `no network, ${WALL.notes} notes in ${WALL.clusters} groups, processor ${slower.toFixed(1)}× slower`;
  const spread = (values: readonly number[]) =>
    `p50 ${ms(quantile(values, 0.5))}, p95 ${ms(quantile(values, 0.95))}`;
  const how = `${MOVES} moves, ${where}`;
  return [
    {
      what: `Wall from another step to its first note, ${SLOWER}×`,
      value: ms(opened),
      how: `once, ${where}`,
    },
    { what: `Note moved, to durable in IndexedDB, ${SLOWER}×`, value: spread(of('durable')), how },
    { what: `Note moved, to drawn in its group, ${SLOWER}×`, value: spread(of('shown')), how },
    {
      what: `Scrolling a column, frame to frame, ${SLOWER}×`,
      value: `${spread(frames)}, ${frames.filter((frame) => frame > 50).length} over 50 ms`,
      how: `${frames.length} frames, ${where}`,
    },
  ];
}

/** Opens the room anew from this device alone: how long until the wall is there. */
async function openWall(page: Page): Promise<number> {
  await page.reload();
  await page.locator('article').first().waitFor();
  return page.evaluate(() => window.stegvisWall.drawnAt());
}

/** Moves the first note of a column to the next one, as a keyboard does it: the dialog, the group, Enter. */
async function move(page: Page): Promise<Times> {
  await page.waitForTimeout(rest);
  const target = await page.evaluate(() => window.stegvisWall.expect());
  await page.locator(`[id="${target.note}"] button`).first().press('Enter');
  const choice = page.getByRole('dialog').getByRole('button', { name: target.column });
  await choice.first().focus();
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.stegvisWall.times());
}

/** Scrolls the longest column down at a steady pace, and says how long each frame took. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const lists = [...document.querySelectorAll<HTMLElement>('[data-place] ul')];
        const scrolls = (element: Element) => element.scrollHeight > element.clientHeight + 100;
        const list = lists.find((each) => scrolls(each) && getComputedStyle(each).overflowY === 'auto');
        let box: Element | null = list ?? lists[0] ?? null;
        while (box && !(scrolls(box) && getComputedStyle(box).overflowY === 'auto')) box = box.parentElement;
        const frames: number[] = [];
        let before = performance.now();
        const step = (now: number) => {
          frames.push(now - before);
          before = now;
          (box ?? document.documentElement).scrollBy(0, 60);
          if (frames.length <= count) requestAnimationFrame(step);
          else resolve(frames.slice(1));
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
}

declare global {
  interface Window {
    stegvisWall: {
      /** Picks the note that is about to be moved, and where to. */
      expect(): { readonly note: string; readonly column: string };
      times(): Promise<Times>;
      /** When the first note was there, from the beginning of the page. */
      drawnAt(): number;
    };
  }
}

/** Runs in the page before the app does: notes when Enter came, when the deed was on disk, when the note hung in its column. */
function watchMoves(): void {
  const known: { entered: number; durable?: number; shown?: number; note?: string; place?: string } = {
    entered: 0,
  };
  let drawn = 0;
  window.addEventListener(
    'keydown',
    (press) => {
      if (press.key === 'Enter') known.entered = press.timeStamp;
    },
    { capture: true },
  );
  // oxlint-disable-next-line typescript/unbound-method -- called on its own database below
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const tx = transaction.call(this, names, mode, options);
    const stores = Array.from(tx.objectStoreNames);
    if (mode === 'readwrite' && stores.includes('outbox') && stores.includes('drafts'))
      tx.addEventListener('complete', () => {
        if (known.note !== undefined) known.durable ??= performance.now();
      });
    return tx;
  };
  new MutationObserver(() => {
    if (drawn === 0 && document.querySelector('article')) drawn = performance.now();
    if (known.note === undefined || known.shown !== undefined) return;
    const there = document.getElementById(known.note)?.closest<HTMLElement>('[data-place]');
    if (there?.dataset['place'] !== known.place) return;
    known.shown = -1;
    requestAnimationFrame(() => setTimeout(() => (known.shown = performance.now())));
  }).observe(document, { subtree: true, childList: true });

  window.stegvisWall = {
    drawnAt: () => drawn,
    expect() {
      const columns = [...document.querySelectorAll<HTMLElement>('section[data-place]')].filter(
        ({ dataset }) => dataset['place'] !== 'loose',
      );
      const from = columns.find((column) => column.querySelector('article'));
      const to = columns[((from ? columns.indexOf(from) : 0) + 1) % columns.length];
      const note = from?.querySelector('article')?.id ?? '';
      const place = to?.dataset['place'] ?? '';
      const column = to?.querySelector('h2, h3, h4')?.firstChild?.textContent?.trim() ?? '';
      delete known.durable;
      delete known.shown;
      Object.assign(known, { note, place, entered: 0 });
      return { note, column };
    },
    async times() {
      for (;;) {
        const { entered, durable, shown = -1 } = known;
        if (durable !== undefined && shown > 0) return { durable: durable - entered, shown: shown - entered };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
