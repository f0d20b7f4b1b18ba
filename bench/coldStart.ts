import { setTimeout } from 'node:timers/promises';
import { type Figure, median, ms, quantile } from './figures.ts';
import { INITIATIVES, SLOWER, slowDown, type Stage } from './stage.ts';

const RUNS = 7;
const pages = [
  { name: 'Start', path: '/', row: '.start .list a[href^="/initiativ/"]' },
  { name: 'Portfölj', path: '/portfolj?vy=lista', row: 'main a[href^="/initiativ/"]' },
];

/**
 * The app opened without a network on a slow device that holds a whole city: from the navigation until the first line of
 * the first list stands there. Each time the browser is begun anew; that it begins is not counted.
 */
export async function measureColdStart(stage: Stage): Promise<Figure[]> {
  await stage.server.stop('kill');
  const figures: Figure[] = [];
  for (const { name, path, row } of pages) {
    const times: number[] = [];
    let slower = 0;
    for (let run = 0; run < RUNS; run++) {
      const device = await stage.laptop();
      await device.offline();
      await device.context.addInitScript(watchFor, row);
      const { factor } = await slowDown(device.page);
      await device.page.goto(path, { waitUntil: 'commit' });
      times.push(
        await within(
          60_000,
          name,
          device.page.evaluate(() => window.stegvisFirstRow),
        ),
      );
      slower = await factor();
      await device.close();
    }
    figures.push({
      what: `Cold offline start to the first list (${name}), ${SLOWER}×`,
      target: '≤ 1.5 s',
      value: `median ${ms(median(times))}`,
      how: `${RUNS} starts, ${ms(quantile(times, 0))}–${ms(quantile(times, 1))}, ${INITIATIVES} initiatives, processor ${slower.toFixed(1)}× slower`,
    });
  }
  await stage.server.start();
  return figures;
}

/** A list that never comes is a fault, not a figure. */
async function within<T>(limit: number, what: string, answer: Promise<T>): Promise<T> {
  const late = new AbortController();
  const tooLate = setTimeout(limit, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${what} showed no list within ${limit / 1000} s`);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    late.abort();
  }
}

declare global {
  interface Window {
    stegvisFirstRow: Promise<number>;
  }
}

/** Runs in the page before the app does: when the first element is there and has been painted, in ms since the navigation began. */
function watchFor(selector: string): void {
  window.stegvisFirstRow = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      // Painted with the frame that follows.
      return requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
}
