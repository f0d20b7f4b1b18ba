import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../e2e/storyServer.ts';

/** Runs the server's program until it ends by itself, at most `patience` ms; then it is killed and its code is null. */
export async function runToItsEnd(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  patience = 30_000,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/server/main.ts', ...args], {
    env: { ...process.env, PORT: String(await freePort()), ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, said: said.trimEnd() };
}

/** A sentence for people, and no stack. */
export const isOneSentence = (said: string): boolean => /^[A-Z][^\n]*[.]$/.test(said);
