import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { makeFolder, syncFolder } from '../storage/folder.ts';
import { sha256Of, syncFile } from './files.ts';
import type { Manifest } from './place.ts';

type Blobs = Manifest['blobs'];

/** A blob is named by what was sent, and lies still once it is there; drafts beside it have longer names. */
const isBlob = (name: string) => /^[\w-]+\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name);

/** The files of a folder of blobs, by their place in it. */
export function blobsIn(folder: string, isWanted = isBlob): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isWanted)
    .sort();
}

/**
 * Copies what the other folder does not have yet.
 * @param known what has been written down of files there, so that each is read once only: one of the same size is taken to be the same.
 * @returns all that there is now, with hashes of what lies in the folder it was copied to.
 */
export async function copyBlobs(
  from: string,
  to: string,
  known: Blobs = [],
  isWanted = isBlob,
): Promise<Blobs> {
  const before = new Map(known.map((blob) => [blob.name, blob]));
  const copied: Blobs = [];
  for (const name of blobsIn(from, isWanted)) {
    const target = join(to, name);
    const had = existsSync(target) ? before.get(name) : undefined;
    if (had && had.bytes === statSync(target).size) {
      copied.push(had);
      continue;
    }
    if (!copyWhole(join(from, name), target)) continue;
    copied.push({ name, bytes: statSync(target).size, sha256: await sha256Of(target) });
  }
  return copied;
}

/** False when it is there no longer: nothing refers to what is collected. */
function copyWhole(from: string, to: string): boolean {
  makeFolder(dirname(to));
  const draft = `${to}.part`;
  try {
    copyFileSync(from, draft);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  syncFile(draft);
  renameSync(draft, to);
  syncFolder(dirname(to));
  return true;
}

/** Those of a backup that are not there, or not as they were. */
export async function missingBlobs(folder: string, blobs: Blobs): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { name, bytes, sha256 } of blobs) {
    const path = join(folder, name);
    const isThere = existsSync(path) && statSync(path).size === bytes && (await sha256Of(path)) === sha256;
    if (!isThere) missing.push(name);
  }
  return missing;
}

/** Removes what no backup refers to any more. */
export function sweepBlobs(folder: string, kept: ReadonlySet<string>): void {
  for (const name of blobsIn(folder)) if (!kept.has(name)) rmSync(join(folder, name));
}
