import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { between, type Fault, insist, pause } from './fault.ts';
import { fileIn } from './judge.ts';
import { isOneSentence, runToItsEnd } from './program.ts';

const parts = ['', '-wal'] as const;
/** SQLite leaves an empty journal behind when it has looked at a file: as much as none. */
const digest = (file: string) =>
  createHash('sha256')
    .update(existsSync(file) ? readFileSync(file) : '')
    .digest('hex');

export const brokenFile: Fault = {
  id: 'X7',
  fault: 'the database’s file is damaged while the server is down: overwritten in places, or cut short',
  promise: 'it refuses to start (65) in one sentence that says what to do, and changes nothing',
  cycles: 12,
  async run(cycles) {
    const server = await startServer();
    const safe = mkdtempSync(join(tmpdir(), 'stegvis-broken-'));
    try {
      const crowd = await aCrowd(server, 4);
      let isOver = false;
      const work = crowd.work(() => isOver);
      await pause(1_500);
      isOver = true;
      await work;
      // Stopped in order, so that all of it lies in the one file.
      await server.stop();
      const file = fileIn(server.dataDir);
      copyFileSync(file, join(safe, 'whole'));
      const size = readFileSync(file).length;
      const damages: Readonly<Record<string, () => void>> = {
        'the header is overwritten': () => overwrite(file, 0, 64),
        'a page in the middle is overwritten': () =>
          overwrite(file, 4096 * between(1, size / 4096 - 1), 4096),
        'the beginning of a page is flipped': () => overwrite(file, 4096 * between(1, size / 4096 - 1), 12),
        'half of the file is gone': () => truncateSync(file, Math.floor(size / 2)),
        'the last page is gone': () => truncateSync(file, size - 4096),
        'the last page is torn': () => truncateSync(file, size - 1000),
      };
      const seen = new Map<string, number>();
      for (let cycle = 0; cycle < cycles; cycle++) {
        const [name = '', damage] = Object.entries(damages)[cycle % Object.keys(damages).length] ?? [];
        for (const part of parts) rmSync(file + part, { force: true });
        copyFileSync(join(safe, 'whole'), file);
        damage?.();
        const before = parts.map((part) => digest(file + part));
        const { code, said } = await runToItsEnd({ DATA_DIR: server.dataDir });
        insist(code === 65, `${name}: it ended with ${code}: ${said}`);
        insist(isOneSentence(said), `${name}: it said more than a sentence: ${said}`);
        insist(
          parts.every((part, i) => digest(file + part) === before[i]),
          `${name}: the file was changed`,
        );
        seen.set(name, (seen.get(name) ?? 0) + 1);
      }
      return [...seen].map(([name, times]) => `${name}: ${times} × refused`).join('; ');
    } finally {
      rmSync(safe, { recursive: true });
      await server.discard();
    }
  },
};

/** Other bytes than those that were there. */
function overwrite(file: string, from: number, length: number): void {
  const bytes = readFileSync(file);
  for (let at = from; at < from + length; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
