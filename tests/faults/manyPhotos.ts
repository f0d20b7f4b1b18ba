import { startServer, type StoryServer } from '../e2e/storyServer.ts';
import { foundCity, letIn } from '../kit/httpDevice.ts';
import { between, type Fault, insist, pause } from './fault.ts';
import { aPhotographer } from './photographer.ts';

const DEVICES = 10;
const PHOTOS = 5;
/** A sign of life while photos are opened (security.md X23). */
const ALIVE = 100;

export const manyPhotos: Fault = {
  id: 'X23',
  fault: '50 photos of full size at once from ten devices, and kill −9 of the server while they arrive',
  promise:
    'each photo that was called sent is there and whole, none is sent from the start for nothing; the server answers others meanwhile',
  cycles: 10,
  async run(cycles) {
    const server = await startServer();
    try {
      const admin = await foundCity(server.url, server.setupLink.split('#')[1] ?? '');
      const passes = [admin];
      while (passes.length < DEVICES) passes.push(await letIn(admin, `Person ${passes.length}`));
      let photos = 0;
      const answers: number[] = [];
      for (let cycle = 1; cycle <= cycles; cycle++) {
        const devices = await Promise.all(passes.map((pass) => aPhotographer(pass, PHOTOS)));
        const watch = watching(server, answers);
        const all = Promise.all(devices.map((device) => device.sendAll()));
        if (cycle < cycles) {
          await pause(between(200, 3_000));
          await server.stop('kill');
          await server.start();
        }
        await all;
        await watch.end();
        for (const device of devices) photos += await device.judge();
      }
      answers.sort((a, b) => a - b);
      const [median = 0, late = 0] = [0.5, 0.95].map((part) => answers[Math.floor(part * answers.length)]);
      insist(
        median <= ALIVE,
        `half of the signs of life took more than ${ALIVE} ms: ${median.toFixed(0)} ms`,
      );
      return `${photos} photos, ${cycles - 1} kills, 0 lost, every one whole; signs of life after ${median.toFixed(0)} ms (median), ${late.toFixed(0)} ms (p95)`;
    } finally {
      await server.discard();
    }
  },
};

/** Asks for a sign of life again and again, while the server is there. */
function watching(server: StoryServer, took: number[]) {
  const over = new AbortController();
  const watch = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      const answer = await fetch(`${server.url}/healthz`).catch(() => undefined);
      await answer?.text();
      if (answer?.status === 200) took.push(performance.now() - began);
      await pause(50);
    }
  })();
  return {
    end: () => {
      over.abort();
      return watch;
    },
  };
}
