import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';

/**
 * The key that cookies are signed with, in a file of its own beside the database: a copy of the database alone lets nobody sign.
 * One that is lost costs little. What was signed with it is no longer believed, and `stegvis restore` does not ask for it.
 */
export function readOrMakeKey(folder: string): string {
  const path = join(folder, 'cookie.key');
  try {
    const key = readFileSync(path, 'utf8').trim();
    if (key) return key;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  makeFolder(folder);
  const key = randomBytes(32).toString('hex');
  // Whole or not at all: half a key would be another key after the next start.
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, `${key}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  return key;
}
