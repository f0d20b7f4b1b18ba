import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder, syncFolder } from '../storage/folder.ts';
import { DatabaseTrouble, databaseTrouble } from '../storage/trouble.ts';
import { copyBlobs, sweepBlobs } from './blobs.ts';
import { examine } from './examine.ts';
import { sha256Of, syncFile, writeWhole } from './files.ts';
import { backupsIn, type Manifest, manifestOf, nameOf, PHOTOS, readManifest, type Why } from './place.ts';
import { outdated } from './rotation.ts';

export interface Order {
  readonly dataDir: string;
  readonly to: string;
  readonly why: Why;
  readonly version: string;
  readonly now: Date;
}

/** A backup could not be made, or what was made is not whole. Nothing that was there before has been touched. */
export class BackupTrouble extends Error {
  readonly isDamage: boolean;
  constructor(message: string, isDamage: boolean) {
    super(message);
    this.isDamage = isDamage;
  }
}

export const databaseIn = (dataDir: string): string => join(dataDir, 'stegvis.sqlite');

/**
 * Makes a backup: a copy of the database as of one moment, read again from end to end before it gets its name, and the photos after it,
 * so that every photo that the copy refers to is there. The server may be running. Meant for a process of its own: it is much work.
 * @throws BackupTrouble; DatabaseTrouble.
 */
export async function makeBackup({
  dataDir,
  to,
  why,
  version,
  now,
}: Order): Promise<{ file: string; manifest: Manifest }> {
  const source = databaseIn(dataDir);
  if (!existsSync(source))
    throw new BackupTrouble(`There is no city in ${dataDir} yet, so there is nothing to back up.`, false);
  makeFolder(to);
  const file = join(to, nameOf(now, why));
  const draft = `${file}.part`;
  try {
    copyOut(source, draft);
    const contents = examine(draft);
    if ('wrong' in contents)
      throw new BackupTrouble(
        `The database could be copied, but is not whole, so the copy was thrown away. ${contents.wrong.join(' ')}`,
        true,
      );
    syncFile(draft);
    const known = backupsIn(to).map((kept) => readManifest(kept.file)?.blobs ?? []);
    const manifest: Manifest = {
      form: 1,
      madeAt: now.toISOString(),
      version,
      bytes: statSync(draft).size,
      sha256: await sha256Of(draft),
      spaces: [...contents.spaces],
      blobs: await copyBlobs(join(dataDir, PHOTOS), join(to, PHOTOS), known.flat()),
    };
    // The file last: a backup that is there by its name is whole, and so is what is written of it.
    writeWhole(manifestOf(file), `${JSON.stringify(manifest, null, 1)}\n`);
    renameSync(draft, file);
    syncFolder(to);
    return { file, manifest };
  } finally {
    for (const left of [draft, `${draft}-journal`]) rmSync(left, { force: true });
  }
}

/** One moment of a database that may be in use, as a file of its own. */
function copyOut(source: string, target: string): void {
  rmSync(target, { force: true });
  try {
    const db = new DatabaseSync(source, { readOnly: true });
    try {
      db.exec('PRAGMA busy_timeout = 5000');
      db.prepare('VACUUM INTO ?').run(target);
    } finally {
      db.close();
    }
  } catch (error) {
    const trouble = databaseTrouble(source, error);
    if (trouble instanceof DatabaseTrouble && trouble.exitCode === 65) throw trouble;
    throw new BackupTrouble(
      `The backup could not be written to ${target} (${error instanceof Error ? error.message : String(error)}): see whether there is room.`,
      false,
    );
  }
}

/** Removes the backups that the rotation does not keep, and photos that only they had. @returns the names of those removed. */
export function rotate(folder: string, now: Date): readonly string[] {
  const gone = outdated(backupsIn(folder), now);
  for (const { file } of gone) {
    rmSync(file);
    rmSync(manifestOf(file), { force: true });
  }
  const manifests = backupsIn(folder).map(({ file }) => readManifest(file));
  // One that nothing is known of may need any of them.
  if (gone.length > 0 && manifests.every((manifest) => manifest !== undefined))
    sweepBlobs(
      join(folder, PHOTOS),
      new Set(manifests.flatMap(({ blobs }) => blobs.map(({ name }) => name))),
    );
  return gone.map(({ file }) => basename(file));
}
