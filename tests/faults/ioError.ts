import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist, pause } from './fault.ts';
import { fileIn, insistOnEqualViews, judge } from './judge.ts';
import { programPath, strace } from './needs.ts';

/** Where the tracer says what it did. */
const trace = join(tmpdir(), `stegvis-trace-${process.pid}`);

/**
 * Resolves when the call has failed and the server has worked on for some seconds: it was one of a checkpoint, which SQLite makes
 * again later. What was acknowledged does not hang on it, which the judge sees.
 */
async function hasGoneOn(isOver: () => boolean): Promise<undefined> {
  for (let tries = 0; tries < 240; tries++) {
    await pause(500);
    if (isOver()) return undefined;
    if (!existsSync(trace) || !readFileSync(trace, 'utf8').includes('(INJECTED)')) continue;
    await pause(4_000);
    return undefined;
  }
  throw new Error('the call never came');
}

/** The calls by which SQLite writes and waits for the disk. */
const calls = ['pwrite64', 'fsync'] as const;
/** 70: it could no longer trust its disk. 73: it could not even begin. */
const endings = [70, 73];

export const ioError: Fault = {
  id: 'X5',
  fault: 'the n-th write to the database, or the n-th wait for its disk, fails with EIO',
  promise:
    'nothing that failed is acknowledged: the server ends with 70, or says why it cannot start; a checkpoint that failed is made again',
  needs: [strace],
  cycles: 40,
  async run(cycles) {
    let tracer: readonly string[] = [];
    const server = await startServer({ under: () => tracer });
    try {
      const crowd = await aCrowd(server, 4);
      const codes = new Map<number | null | undefined, number>();
      let acked = 0;
      for (let cycle = 0; cycle < cycles; cycle++) {
        await server.stop();
        const call = calls[cycle % calls.length] ?? 'fsync';
        const nth = 1 + Math.floor(cycle / calls.length) * 3;
        rmSync(trace, { force: true });
        tracer = failing(call, nth, fileIn(server.dataDir));
        const code = await workUntilItEnds();
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if (code === undefined) await server.stop('kill');
        else insist(endings.includes(code ?? -1), `${call} ${nth} failed, and the server ended with ${code}`);
        tracer = [];
        ({ acked } = await judge(server.dataDir, crowd.devices));
        await server.start();
      }
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      ({ acked } = await judge(server.dataDir, crowd.devices));
      const ended = [...codes]
        .map(([code, times]) => `${times} × ${code === undefined ? 'made again' : `exit ${code}`}`)
        .join(', ');
      return `${cycles} failed calls: ${ended}; ${acked} acknowledged deeds, 0 lost`;

      /** @returns the code, or `undefined` when it went on after the call had failed. */
      async function workUntilItEnds(): Promise<number | null | undefined> {
        let isOver = false;
        try {
          await server.start();
        } catch {
          return server.ended;
        }
        const work = crowd.work(() => isOver);
        const code = await Promise.race([server.ended, hasGoneOn(() => isOver)]);
        isOver = true;
        await work;
        return code;
      }
    } finally {
      await server.discard();
    }
  },
};

/** Runs a program so that the n-th such call on the database's files fails. The program keeps its own process id. */
const failing = (call: string, nth: number, file: string): readonly string[] => [
  programPath('strace') ?? 'strace',
  '-D',
  '-f',
  '-qq',
  ...`-o ${trace} -P ${file} -P ${file}-wal -e trace=${call} -e inject=${call}:error=EIO:when=${nth}`.split(
    ' ',
  ),
];
