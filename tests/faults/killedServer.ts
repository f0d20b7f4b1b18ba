import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { between, type Fault, insist, pause } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';

const CLIENTS = 20;
/** From the start of the process until it answers (security.md §10). */
const READY = 3_000;

export const killedServer: Fault = {
  id: 'X1',
  fault: 'kill −9 of the server while 20 devices push',
  promise:
    'everything acknowledged is there, once and in order; effects, log and numbers commit together; ready within 3 s',
  cycles: 50,
  async run(cycles) {
    const server = await startServer();
    try {
      const crowd = await aCrowd(server, CLIENTS);
      const starts: number[] = [];
      let acked = 0;
      for (let cycle = 1; cycle <= cycles; cycle++) {
        let isOver = false;
        const work = crowd.work(() => isOver);
        await pause(between(20, 600));
        await server.stop('kill');
        isOver = true;
        await work;
        // The file as the kill left it; opening it brings the journal in, as the next start does.
        ({ acked } = await judge(server.dataDir, crowd.devices));
        const began = performance.now();
        await server.start();
        starts.push(performance.now() - began);
      }
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      ({ acked } = await judge(server.dataDir, crowd.devices));
      starts.sort((a, b) => a - b);
      const [median = 0, slowest = 0] = [starts[Math.floor(starts.length / 2)], starts.at(-1)];
      insist(median <= READY, `half of the starts took more than ${READY} ms: ${median.toFixed(0)} ms`);
      return `${cycles} kills under ${CLIENTS} devices, ${acked} acknowledged deeds, 0 lost, 0 doubled; ready after ${median.toFixed(0)} ms (median), ${slowest.toFixed(0)} ms at most`;
    } finally {
      await server.discard();
    }
  },
};
