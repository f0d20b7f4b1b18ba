import './nodeVersion.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Run before the server: builds the app unless dist was built from exactly these sources. By content, not by time: a
 * clone or a switch of branch says nothing by its dates.
 */
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built-from');
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One hash over the names and contents of everything that the app is built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const lists = await Promise.all(sources.map((source) => filesOf(join(root, source))));
  const server = join(root, 'src/server');
  for (const file of lists
    .flat()
    .filter((file) => !file.startsWith(server))
    .sort())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

const wanted = await fingerprint();
const built = await readFile(stamp, 'utf8').catch(() => undefined);
// A folder that somebody names is theirs to fill.
const isOurs = !process.env.APP_DIR || resolve(process.env.APP_DIR) === dist;
if (isOurs && built !== wanted) {
  console.log(
    built ? 'The sources have changed: building the app.' : 'Building the app, this first time only.',
  );
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    console.error('The app must be built, and the tools for it are not installed: run "npm install".');
    process.exit(69);
  }
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    console.error(`${build.stdout}\n${build.stderr}\nThe app could not be built.`);
    process.exit(70);
  }
  await writeFile(stamp, wanted);
}
