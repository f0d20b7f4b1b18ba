import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';

/** A file to be checked and made anew. */
export interface Task {
  readonly from: string;
  readonly to: string;
  /** What its bytes must hash to. */
  readonly hash: string;
  readonly type: string;
}

/**
 * What came of it. `otherBytes`: they are not those of the address. `notThatKind`: it is not what it says, or the decoder died of
 * it. `busy`: so much is waiting that more is not taken on. `fault`: ours, as when the decoder cannot be begun at all.
 */
export type Developed =
  | { readonly ok: true; readonly bytes: number; readonly storedHash: string }
  | {
      readonly ok: false;
      readonly why: 'otherBytes' | 'notThatKind' | 'tooManyPixels' | 'full' | 'fault' | 'busy';
      readonly detail?: string;
    };

export interface Darkroom {
  develop(task: Task): Promise<Developed>;
  close(): void;
}

/** Pictures opened at once: each takes a core, and many megabytes. */
const atOnce = 2;
/** Beyond so many waiting, a device is asked to come back later. */
const mostWaiting = 40;
/** A picture that takes longer is given up for this time. */
const patience = 30_000;
/** A process that has had nothing to do for so long gives its memory back. */
const idleFor = 60_000;

/** Signals by which a decoder dies of what it was given, rather than of its surroundings. */
const fatal: ReadonlySet<NodeJS.Signals> = new Set([
  'SIGSEGV',
  'SIGABRT',
  'SIGBUS',
  'SIGILL',
  'SIGFPE',
  'SIGTRAP',
]);

interface Worker {
  readonly child: ChildProcess;
  rest: NodeJS.Timeout | undefined;
}

/**
 * Opens files from outside, in processes that are begun when there is something to open.
 * @param decoder the program that does it; a test has others.
 */
export function makeDarkroom(decoder = join(import.meta.dirname, 'develop.ts')): Darkroom {
  const resting: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function take(): Promise<Worker> {
    const rested = resting.pop();
    if (rested) {
      clearTimeout(rested.rest);
      return rested;
    }
    const child = fork(decoder, {
      execArgv: ['--max-old-space-size=128'],
      // It needs nothing that the server knows.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.unref();
    await isReady(child);
    return { child, rest: undefined };
  }

  function giveBack(worker: Worker): void {
    worker.rest = setTimeout(() => {
      resting.splice(resting.indexOf(worker), 1);
      worker.child.kill();
    }, idleFor).unref();
    worker.child.channel?.unref();
    resting.push(worker);
  }

  function ask(worker: Worker, task: Task): Promise<Developed> {
    const { child } = worker;
    return new Promise((resolve) => {
      const end = (made: Developed, isWell: boolean) => {
        clearTimeout(tooLong);
        child.removeAllListeners();
        if (isWell) giveBack(worker);
        else child.kill('SIGKILL');
        resolve(made);
      };
      const tooLong = setTimeout(() => end({ ok: false, why: 'busy', detail: 'too slow' }, false), patience);
      child.channel?.ref();
      child.once('message', (made: Developed) => end(made, true));
      child.once('error', (error) => end({ ok: false, why: 'fault', detail: error.message }, false));
      child.once('exit', (code, signal) => {
        const why = signal && fatal.has(signal) ? 'notThatKind' : 'fault';
        end({ ok: false, why, detail: `ended with ${signal ?? code}` }, false);
      });
      child.send(task, (error) => {
        if (error) end({ ok: false, why: 'fault', detail: error.message }, false);
      });
    });
  }

  return {
    async develop(task) {
      if (busy < atOnce) busy++;
      else if (waiting.length >= mostWaiting) return { ok: false, why: 'busy' };
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await ask(await take(), task);
      } catch (error) {
        return { ok: false, why: 'fault', detail: String(error) };
      } finally {
        // Whoever waits takes over the place, so that nobody else can in between.
        const next = waiting.shift();
        if (next) next();
        else busy--;
      }
    },
    close() {
      for (const { child, rest } of resting.splice(0)) {
        clearTimeout(rest);
        child.kill();
      }
    },
  };
}

/** Waits until it has what it needs. @throws when it ends before, as where the decoder is not installed for this machine. */
function isReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the decoder cannot be begun (${code})`)));
    child.once('error', reject);
    child.once('message', () => {
      child.removeAllListeners();
      // Answering people comes before opening pictures.
      if (child.pid !== undefined && child.exitCode === null) setPriority(child.pid, 10);
      resolve();
    });
  });
}
