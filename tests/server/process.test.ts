import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort, startServer } from '../e2e/storyServer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-process-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the server's program to its end. */
async function run(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ['src/server/main.ts', ...args], {
    env: { PATH: process.env.PATH, PORT: String(await freePort()), DATA_DIR: join(folder, 'data'), ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const [code] = await once(child, 'close');
  return { code: Number(code), said: said.trimEnd() };
}
const isOneSentence = (said: string) => /^[A-Z][^\n]*[.]$/.test(said) && !/\n|^\s+at /.test(said);

describe('a server that cannot start says why in a sentence, and changes nothing', {
  timeout: 60_000,
}, () => {
  test('a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, said } = await run({ PORT: String(port) });
    taken.close();
    expect(code).toBe(69);
    expect(said).toContain(`Port ${port} is already in use`);
    expect(said).toSatisfy(isOneSentence);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('X7: a damaged database', async () => {
    mkdirSync(join(folder, 'data'));
    const file = join(folder, 'data', 'stegvis.sqlite');
    writeFileSync(file, Buffer.alloc(9000, 'not a database '));
    const before = createHash('sha256').update(readFileSync(file)).digest('hex');
    const { code, said } = await run({});
    expect(code).toBe(65);
    expect(said).toSatisfy(isOneSentence);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(before);
    expect(readdirSync(join(folder, 'data'))).toEqual(['stegvis.sqlite']);
  });

  test('X5, X22: a disk that gives out while the tables are made; once it is sound it starts', async () => {
    const dataDir = join(folder, 'data');
    // No file may grow beyond some kilobytes, and what tries gets an error.
    const child = spawn(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 40; exec "$0" src/server/main.ts`, process.execPath],
      {
        env: { PATH: process.env.PATH, PORT: String(await freePort()), DATA_DIR: dataDir },
      },
    );
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    const [code] = await once(child, 'close');
    expect(said.trimEnd()).toSatisfy(isOneSentence);
    expect(code).toBe(73);
    const server = await startServer({ dataDir });
    await server.discard();
  });

  test.each(['a file in its place', 'a folder that cannot be'])('a data folder that is %s', async (kind) => {
    writeFileSync(join(folder, 'file'), 'mine');
    const DATA_DIR = kind === 'a file in its place' ? join(folder, 'file') : '/proc/nowhere';
    const { code, said } = await run({ DATA_DIR });
    expect(code).toBe(73);
    expect(said).toSatisfy(isOneSentence);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });

  test('settings that cannot be, all at once', async () => {
    const { code, said } = await run({ PORT: 'x', PUBLIC_URL: 'http://a.b' });
    expect(code).toBe(78);
    expect(said.split('\n')).toHaveLength(3);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('a command that is none', async () => {
    expect((await run({}, 'destroy')).code).toBe(64);
  });
});

describe('a running server', { timeout: 60_000 }, () => {
  const json = { 'content-type': 'application/json' };
  const founding = (link: string) =>
    JSON.stringify({
      token: link.split('#')[1],
      city: 'Provstad',
      departments: [{ name: 'Stadsbyggnad', code: 'SBF' }],
      person: { name: 'Ada' },
    });

  test('X21: told to stop it ends its streams, closes its file and exits with 0; what it took is there afterwards', async () => {
    const server = await startServer();
    const founded = await fetch(`${server.url}/api/setup`, {
      method: 'POST',
      headers: json,
      body: founding(server.setupLink),
    });
    expect(founded.status).toBe(200);
    const cookie = founded.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const stream = await fetch(`${server.url}/api/sync/poke`, { headers: { cookie } });
    const reader = stream.body?.getReader();
    await server.stop();
    expect(server.lastExit).toBe(0);
    for (;;) if ((await reader?.read())?.done) break;
    expect(readdirSync(server.dataDir).sort()).toEqual(['backups', 'keys', 'stegvis.sqlite']);

    await server.start();
    const me = await fetch(`${server.url}/api/session`, { headers: { cookie } });
    expect(await me.json()).toMatchObject({ person: { name: 'Ada' } });
    expect(() => server.setupLink).toThrow('no set-up link');
    await server.discard();
  });

  test('is backed up while it runs, and put back when it is stopped', async () => {
    const server = await startServer();
    await fetch(`${server.url}/api/setup`, {
      method: 'POST',
      headers: json,
      body: founding(server.setupLink),
    });
    expect(await server.stegvis('backup')).toMatchObject({
      code: 0,
      said: expect.stringContaining('made and checked'),
    });
    const refused = await server.stegvis('restore', 'latest');
    expect(refused.code).toBe(73);
    expect(refused.said).toBe('The server is running: stop it, and restore then.');
    await server.stop();
    expect(await server.stegvis('restore', 'latest')).toMatchObject({ code: 0 });
    await server.start();
    expect(() => server.setupLink).toThrow('no set-up link');
    await server.discard();
  });

  test('an admin who has lost every way in gets a new one from the server’s shell, while it runs', async () => {
    const server = await startServer();
    await fetch(`${server.url}/api/setup`, {
      method: 'POST',
      headers: json,
      body: founding(server.setupLink),
    });
    const token = (await server.adminLink()).split('#')[1];
    const claim = () =>
      fetch(`${server.url}/api/links/claim`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ token }),
      });
    expect(await (await claim()).json()).toMatchObject({ person: { name: 'Ada' } });
    expect((await claim()).status).toBe(410);
    await server.discard();
  });
});
