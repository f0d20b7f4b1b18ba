import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { citySteps } from '../../src/server/storage/citySchema.ts';
import { openDatabase } from '../../src/server/storage/database.ts';
import { freePort, startServer } from '../e2e/storyServer.ts';
import { type Fault, insist } from './fault.ts';
import { fileIn } from './judge.ts';

const preload = `--import ${join(import.meta.dirname, 'killedAt.ts')}`;

export const killedMigration: Fault = {
  id: 'X22',
  fault:
    'the server is killed at the n-th statement by which it brings its tables forward, or its disk is full by then',
  promise: 'the tables are as before or as after; the next start goes on, and what was there is there',
  cycles: 100,
  async run(cycles) {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-migration-'));
    try {
      const first = join(folder, 'first.sqlite');
      await makeFirst(first);
      const seen: string[] = [];
      for (const [name, origin] of [
        ['from nothing', undefined],
        ['from the first tables shipped', first],
      ] as const) {
        let kills = 0;
        for (let nth = 1; nth <= cycles; nth++) {
          const dataDir = mkdtempSync(join(folder, 'data-'));
          if (origin) copyFileSync(origin, fileIn(dataDir));
          if ((await startAndEnd(dataDir, { NODE_OPTIONS: preload, KILLED_AT: String(nth) })) !== 'SIGKILL')
            break;
          kills++;
          isSound(fileIn(dataDir), origin !== undefined);
          await goesOn(dataDir, origin !== undefined);
        }
        insist(kills > 0, `${name}: nothing was killed`);
        seen.push(`${name}: killed at each of ${kills} statements`);
      }
      const full = await onFullDisks(folder);
      return `${seen.join('; ')}; ${full} sizes of full disk, each told in a sentence; each time the next start went on`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Tables as the first version shipped had them, and something in them. */
async function makeFirst(file: string): Promise<void> {
  const database = openDatabase(file);
  database.migrate('city', citySteps.slice(0, 1));
  await database.write(({ prepare }) =>
    prepare("INSERT INTO space VALUES ('old', 7, 'epoch', 1, 0, '')").run(),
  );
  await database.close();
}

/** Starts the server's program, and ends it as soon as it serves. @returns the signal or the code by which it ended. */
async function startAndEnd(
  dataDir: string,
  env: Readonly<Record<string, string>>,
): Promise<string | number | null> {
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    env: { ...process.env, PORT: String(await freePort()), DATA_DIR: dataDir, ...env },
  });
  child.stdout.on('data', (text) => {
    if (String(text).includes('Stegvis answers at')) child.kill('SIGTERM');
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}

/** The file is whole, and what was there is there. */
function isSound(file: string, isOld: boolean): void {
  const db = new DatabaseSync(file);
  const { integrity_check: says } = db.prepare('PRAGMA integrity_check').get() ?? {};
  insist(says === 'ok', `the file is damaged: ${String(says)}`);
  if (isOld) {
    const { version } = db.prepare("SELECT version FROM space WHERE id = 'old'").get() ?? {};
    insist(version === 7, 'what was there is gone');
  }
  db.close();
}

async function goesOn(dataDir: string, isOld: boolean): Promise<void> {
  const code = await startAndEnd(dataDir, {});
  insist(code === 0, `the next start ended with ${code}`);
  isSound(fileIn(dataDir), isOld);
}

/** A limit to the size of any file, from next to nothing up to what is enough. */
async function onFullDisks(folder: string): Promise<number> {
  let sizes = 0;
  for (let blocks = 0; ; blocks += 48) {
    const dataDir = mkdtempSync(join(folder, 'full-'));
    const limited = ['sh', '-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, 'sh'];
    const server = await startServer({ dataDir, under: () => limited }).catch((error: Error) => error);
    if (!(server instanceof Error)) {
      await server.discard();
      insist(sizes > 0, 'no disk was ever full');
      return sizes;
    }
    // 73 while it starts; 70 when the disk gives out right after. Either ends in a sentence.
    insist(/ended with (70|73):\n(.*\n)*[A-Z][^\n]*[.]$/.test(server.message.trimEnd()), server.message);
    sizes++;
    await goesOn(dataDir, false);
  }
}
