import { join } from 'node:path';
import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { between, type Fault, insist, pause } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';
import { loopMounts, makeExt4, root, xfsIo } from './needs.ts';
import { mortalVolume } from './volume.ts';

const CLIENTS = 8;
/** Power cuts under the careless control, of which at least one must lose something that was acknowledged. */
const CONTROLS = 8;

export const powerCut: Fault = {
  id: 'X2',
  fault:
    'the power goes while 8 devices push (ext4 on a loop device, cut off without its journal being flushed)',
  promise: 'everything acknowledged is there, once and in order; the file is whole',
  needs: [root, loopMounts, makeExt4, xfsIo],
  cycles: 10,
  async run(cycles) {
    const kept = await cutPowerUnder(cycles);
    insist(kept.lostAt === undefined, `lost at cut ${kept.lostAt}: ${kept.said}`);
    const control = await cutPowerUnder(CONTROLS, { NODE_OPTIONS: `--import ${careless}` });
    insist(
      control.lostAt !== undefined,
      `the control with synchronous=NORMAL lost nothing in ${CONTROLS} cuts either: the cut proves nothing here`,
    );
    return `${cycles} cuts, ${kept.acked} acknowledged deeds, 0 lost; the control with synchronous=NORMAL lost acknowledged deeds at cut ${control.lostAt}`;
  },
};

const careless = join(import.meta.dirname, 'carelessDisk.ts');

async function cutPowerUnder(
  cycles: number,
  env: Readonly<Record<string, string>> = {},
): Promise<{ acked: number; lostAt?: number; said: string }> {
  const volume = mortalVolume();
  const server = await startServer({ dataDir: join(volume.path, 'data'), env });
  let acked = 0;
  try {
    const crowd = await aCrowd(server, CLIENTS);
    for (let cycle = 1; cycle <= cycles; cycle++) {
      let isOver = false;
      const work = crowd.work(() => isOver);
      await pause(between(400, 1_500));
      volume.cutPower();
      await server.stop('kill');
      isOver = true;
      await work;
      volume.powerOn();
      try {
        ({ acked } = await judge(server.dataDir, crowd.devices));
      } catch (error) {
        return { acked, lostAt: cycle, said: String(error) };
      }
      await server.start();
    }
    await crowd.comeToRest();
    insistOnEqualViews(crowd.devices, crowd.square);
    return { acked, said: '' };
  } finally {
    await server.discard();
    volume.discard();
  }
}
