import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server process of a story's own: its own port, its own data, the program as it is started for real. */
export interface StoryServer {
  /** As `http://localhost:3123`. */
  readonly url: string;
  readonly dataDir: string;
  /** The single-use set-up link that the latest start printed; throws when it printed none, since there is an admin. */
  readonly setupLink: string;
  /** Everything it has printed. */
  readonly log: string;
  /** With what code it ended when it was last stopped; null when it was killed. */
  readonly lastExit: number | null | undefined;
  /** Resolves with its code when it ends by itself or is stopped; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Stops it as an administrator would, or, with `kill`, as a power cut. */
  stop(how?: 'kill'): Promise<void>;
  /** Starts it again on the same port and data, with other settings if given (APP_DIR for a new build). */
  start(env?: Readonly<Record<string, string>>): Promise<void>;
  /** `npm run stegvis -- …` with the server's settings: its exit code and what it said. */
  stegvis(...words: string[]): Promise<{ code: number; said: string }>;
  /** A way in for the admin, from the server's shell. */
  adminLink(): Promise<string>;
  /** Stops it and removes its data. */
  discard(): Promise<void>;
}

interface Ground {
  /** Where its data lie, if not in a folder of their own. */
  readonly dataDir?: string;
  /** Settings, for every start. */
  readonly env?: Readonly<Record<string, string>>;
  /** A program to run it under, with its arguments: a tracer. */
  readonly under?: () => readonly string[];
}

export async function startServer(ground: Ground = {}): Promise<StoryServer> {
  const port = await freePort();
  const dataDir = ground.dataDir ?? mkdtempSync(join(tmpdir(), 'stegvis-story-'));
  const url = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...ground.env };
  let log = '';
  let started = 0;
  let lastExit: number | null | undefined;
  let running: ChildProcess | undefined;
  let ended: Promise<number | null> = Promise.resolve(null);

  const run = (more: Readonly<Record<string, string>> = {}) => {
    const [program, ...args] = [...(ground.under?.() ?? []), process.execPath, 'src/server/main.ts'] as const;
    const child = spawn(program, args, { env: { ...env, ...more } });
    const keep = (text: unknown) => {
      log += String(text);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    return child;
  };

  const server: StoryServer = {
    url,
    dataDir,
    get setupLink() {
      const link = log.slice(started).match(/^ {2}(\S+\/setup#\S+)$/m)?.[1];
      if (!link) throw new Error(`no set-up link was printed:\n${log.slice(started)}`);
      return link;
    },
    get log() {
      return log;
    },
    get lastExit() {
      return lastExit;
    },
    get ended() {
      return ended;
    },
    async start(more) {
      started = log.length;
      const child = run(more);
      running = child;
      ended = once(child, 'exit').then(([code]) => code as number | null);
      while (!log.slice(started).includes('Stegvis answers at') || !(await isReady(url))) {
        if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${log}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop(how) {
      const child = running;
      running = undefined;
      if (!child || child.exitCode !== null) return;
      child.kill(how === 'kill' ? 'SIGKILL' : 'SIGTERM');
      lastExit = await ended;
    },
    async stegvis(...words) {
      const child = spawn(process.execPath, ['src/server/cli.ts', ...words], { env });
      let said = '';
      child.stdout.on('data', (text) => (said += String(text)));
      child.stderr.on('data', (text) => (said += String(text)));
      const [code] = await once(child, 'close');
      return { code: Number(code), said: said.trimEnd() };
    },
    async adminLink() {
      const { said } = await server.stegvis('admin', 'link');
      const link = said.match(/^ {2}(\S+\/lank#\S+)$/m)?.[1];
      if (!link) throw new Error(`no link for an admin was printed:\n${said}`);
      return link;
    },
    async discard() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** The set-up link is printed after the address, and the port answers before either: ready is when all has been said. */
async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined);
  return answer?.status === 200;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port to be had');
  return address.port;
}
