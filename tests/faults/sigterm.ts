import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { between, type Fault, insist, pause } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';

const CLIENTS = 20;
/** Grace for what has begun (security.md §8), and for the process itself. */
const DRAIN = 11_000;

export const sigterm: Fault = {
  id: 'X21',
  fault: 'SIGTERM while 20 devices push, again and again (a rolling restart)',
  promise: 'it ends with 0 within 10 s, nothing acknowledged is lost, and devices go on by themselves',
  cycles: 20,
  async run(cycles) {
    const server = await startServer();
    try {
      const crowd = await aCrowd(server, CLIENTS);
      let isOver = false;
      const work = crowd.work(() => isOver);
      let slowest = 0;
      for (let cycle = 1; cycle <= cycles; cycle++) {
        await pause(between(100, 700));
        const began = performance.now();
        await server.stop();
        slowest = Math.max(slowest, performance.now() - began);
        insist(server.lastExit === 0, `told to stop, it ended with ${server.lastExit}`);
        insist(slowest <= DRAIN, `it took ${slowest.toFixed(0)} ms to stop`);
        await server.start();
      }
      isOver = true;
      await work;
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      const { acked } = await judge(server.dataDir, crowd.devices);
      return `${cycles} restarts under ${CLIENTS} devices, each with exit 0, ${slowest.toFixed(0)} ms at most; ${acked} acknowledged deeds, 0 lost`;
    } finally {
      await server.discard();
    }
  },
};
