import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';
import { aLine } from './line.ts';

export const replyLost: Fault = {
  id: 'X3',
  fault: 'every second reply is lost after the server has committed',
  promise: 'what is sent again gets the stored word and is done once',
  cycles: 40,
  quick: 4,
  async run(cycles) {
    const server = await startServer();
    const line = await aLine(server.url);
    try {
      const crowd = await aCrowd(server, 3, { through: line.url });
      line.weather.loseReplyEvery = 2;
      for (let round = 1; round <= cycles; round++)
        for (const device of crowd.devices) {
          for (let deeds = 1; deeds <= 3; deeds++) await crowd.write(device);
          await device.client.now();
        }
      delete line.weather.loseReplyEvery;
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      const { acked, logged } = await judge(server.dataDir, crowd.devices);
      insist(line.counts.lost >= cycles, `only ${line.counts.lost} replies were lost: nothing was proved`);
      return `${line.counts.lost} of ${line.counts.replies} replies lost; ${acked} deeds acknowledged, each once among ${logged} in the log`;
    } finally {
      await line.close();
      await server.discard();
    }
  },
};
