import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type StoryServer } from '../e2e/storyServer.ts';
import { letInAgain } from '../kit/httpDevice.ts';
import { aCrowd, type Crowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { fileIn, insistOnEqualViews, judge } from './judge.ts';

/** Deeds acknowledged after the backup: all of them are gone from the server when it is back. */
const SINCE = 500;

export const restored: Fault = {
  id: 'X17',
  fault: `a city is restored from a backup, by the command and by putting files back by hand, ${SINCE} acknowledged deeds later`,
  promise: 'the devices notice, offer again what they hold, and everything acknowledged is back, once',
  cycles: 1,
  async run(cycles) {
    const seen: string[] = [];
    for (let cycle = 1; cycle <= cycles; cycle++)
      for (const [name, how] of [
        ['stegvis restore', byCommand],
        ['files put back by hand', byHand],
      ] as const)
        seen.push(`${name}: ${await drill(how)}`);
    return seen.join('; ');
  },
};

/** Keeps a copy of a stopped city in a folder, and gives the way to put it back. */
type Keep = (server: StoryServer, folder: string) => Promise<() => Promise<void>>;

/** As the handbook says. Everybody has to sign in again afterwards. */
const byCommand: Keep = async (server) => {
  await stegvis(server, 'backup');
  return () => stegvis(server, 'restore', 'latest');
};

/** As somebody does who has a snapshot of the disk and has not read the handbook. */
const byHand: Keep = async ({ dataDir }, folder) => {
  copyFileSync(fileIn(dataDir), join(folder, 'copy.sqlite'));
  return async () => {
    for (const end of ['-wal', '-shm']) rmSync(fileIn(dataDir) + end, { force: true });
    copyFileSync(join(folder, 'copy.sqlite'), fileIn(dataDir));
  };
};

async function stegvis(server: StoryServer, ...args: readonly string[]): Promise<void> {
  const { code, said } = await server.stegvis(...args);
  insist(code === 0, `stegvis ${args.join(' ')} ended with ${code}: ${said}`);
}

async function drill(keep: Keep): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-restored-'));
  const server = await startServer({ env: { BACKUP_DIR: join(folder, 'nightly') } });
  try {
    const crowd = await aCrowd(server, 6);
    await writeAndSend(crowd, 100);
    await server.stop();
    mkdirSync(join(folder, 'kept'));
    const putBack = await keep(server, join(folder, 'kept'));
    await server.start();
    await writeAndSend(crowd, SINCE);
    await crowd.comeToRest();
    const before = new Set(crowd.devices.flatMap(({ acked }) => [...acked.keys()]));
    await server.stop();
    await putBack();
    await server.start();
    if (keep === byCommand)
      await letInAgain(
        crowd.devices.map(({ pass }) => pass),
        await server.adminLink(),
      );
    // One device after another comes back; the first proves that something is missing.
    for (let round = 1; round <= 4; round++) for (const { client } of crowd.devices) await client.now();
    await crowd.comeToRest();
    insistOnEqualViews(crowd.devices, crowd.square);
    await server.stop();
    const { acked, logged } = await judge(server.dataDir, crowd.devices);
    insist(acked >= before.size, 'something acknowledged is missing');
    return `${before.size} acknowledged deeds, all in the log of ${logged} afterwards, each once`;
  } finally {
    await server.discard();
    rmSync(folder, { recursive: true });
  }
}

async function writeAndSend({ devices, write }: Crowd, deeds: number): Promise<void> {
  for (let nth = 0; nth < deeds; nth++) {
    const device = devices[nth % devices.length];
    if (!device) continue;
    await write(device);
    if (nth % 10 === 9) await device.client.now();
  }
}
