import './nodeVersion.mjs';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The server, started again at each change, and Vite before it with the app as it is being written. */
const root = join(import.meta.dirname, '../..');
const app = 'http://localhost:5173';

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });

const children = [
  start(['--watch', 'src/server/main.ts'], { PUBLIC_URL: process.env.PUBLIC_URL ?? app }),
  start(['node_modules/vite/bin/vite.js', '--strictPort']),
];

// When one of the two ends, the other is of no use.
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const child of children)
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stop();
  });
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
