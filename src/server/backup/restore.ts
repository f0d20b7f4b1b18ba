import { randomBytes } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refused } from '../../domain/tx.ts';
import type { City } from '../../sync/cityStore.ts';
import { enact, type ServerDeed } from '../../sync/enact.ts';
import { makeCity } from '../city.ts';
import { CITY, EXAMPLE, makeSpaces } from '../spaces.ts';
import { openDatabase } from '../storage/database.ts';
import { makeFolder, syncFolder } from '../storage/folder.ts';
import { sqliteKeyring } from '../storage/keyring.ts';
import { primaryCode } from '../storage/trouble.ts';
import { copyBlobs, missingBlobs } from './blobs.ts';
import { type Contents, examine } from './examine.ts';
import { sha256Of } from './files.ts';
import {
  type AnchorLine,
  anchorsIn,
  type LedgerLine,
  numbersGiven,
  readAnchors,
  readLedger,
} from './ledger.ts';
import { BackupTrouble, databaseIn } from './make.ts';
import { PHOTOS, readManifest } from './place.ts';

/** Without a ledger nobody knows which numbers were given after the backup. */
const MARGIN = 1000;

export interface Staged {
  readonly contents: Contents;
  /** What the ledger asks for that could not be done again, a sentence each. */
  readonly undone: readonly string[];
  /** Deeds of the ledger that were done again. */
  readonly redone: number;
  /** What whoever restores should know. */
  readonly remarks: readonly string[];
}

interface Beside {
  readonly ledger: readonly LedgerLine[];
  readonly anchors: readonly AnchorLine[];
  /** The highest epoch that is known to have been. */
  readonly epochs: number;
}

/**
 * Makes of a backup a database that may be served, in a file of its own: read from end to end, brought forward to this program, with a
 * new epoch for each space, without sessions and open links, and with what the ledger says done again. A trial restore is this and no
 * more.
 * @throws BackupTrouble when the backup is not whole.
 */
export async function stage(
  backup: string,
  target: string,
  beside: Beside,
  timeZone: string,
): Promise<Staged> {
  const remarks: string[] = [];
  await insistWhole(backup, remarks);
  makeFolder(dirname(target));
  for (const left of [target, `${target}-wal`, `${target}-shm`]) rmSync(left, { force: true });
  copyFileSync(backup, target);
  const database = openDatabase(target);
  try {
    const city = makeCity(database, {
      timeZone,
      key: randomBytes(32).toString('hex'),
      report: () => undefined,
    });
    sqliteKeyring(database);
    await makeSpaces(city);
    await database.write(({ exec }) => exec('DELETE FROM session; DELETE FROM invite WHERE used_at IS NULL'));
    for (const space of [CITY, EXAMPLE]) await renew(city, space, beside);
    const { undone, redone } = await redo(city, beside.ledger);
    await database.close();
    const contents = examine(target);
    if ('wrong' in contents) throw new BackupTrouble(contents.wrong.join(' '), true);
    return { contents, undone, redone, remarks };
  } finally {
    await database.close();
  }
}

/** @throws BackupTrouble */
async function insistWhole(backup: string, remarks: string[]): Promise<void> {
  if (!existsSync(backup)) throw new BackupTrouble(`There is no file ${backup}.`, false);
  const manifest = readManifest(backup);
  if (!manifest)
    remarks.push(
      'Nothing was written down beside this backup, so its bytes could not be compared; its contents were.',
    );
  else if (statSync(backup).size !== manifest.bytes || (await sha256Of(backup)) !== manifest.sha256)
    throw new BackupTrouble(`${backup} is not the file that was written: its hash has changed.`, true);
  const contents = examine(backup);
  if ('wrong' in contents)
    throw new BackupTrouble(`${backup} is not whole. ${contents.wrong.join(' ')}`, true);
  if (!manifest) return;
  const missing = await missingBlobs(join(dirname(backup), PHOTOS), manifest.blobs);
  if (missing.length > 0)
    throw new BackupTrouble(
      `${missing.length} of ${manifest.blobs.length} photos of this backup are not there or have changed, as ${missing[0]}.`,
      true,
    );
}

async function renew(city: City, space: string, { ledger, epochs }: Beside): Promise<void> {
  const given = numbersGiven(ledger, space);
  await city.store.write(space, async (tx) => {
    await tx.renewEpoch(city.salt(), epochs);
    if (ledger.length === 0) await tx.skipNumbers(MARGIN);
    for (const [series, n] of given) if (n > (await tx.counter(series))) await tx.setCounter(series, n);
  });
}

/** Does again what the ledger has and the backup does not, under the same identities, so that a device which offers it too changes nothing. */
async function redo(
  city: City,
  ledger: readonly LedgerLine[],
): Promise<{ undone: string[]; redone: number }> {
  const undone: string[] = [];
  let redone = 0;
  for (const line of ledger) {
    if (line.kind !== 'deed') continue;
    const { space, mid, name, args, person, at } = line;
    if (await city.store.write(space, (tx) => tx.findMutation(mid))) continue;
    const moment = { at, today: city.now().today };
    const deed = { by: { person }, name, args, moment };
    const why =
      (await attempt(city, space, { ...deed, mid })) && (await attempt(city, space, withoutThings(deed)));
    if (why) undone.push(`${name} of ${at} by ${person}: ${why}`);
    else redone++;
  }
  return { undone, redone };
}

/** A person leaves also when what they handed over is not there any more. */
const withoutThings = (deed: ServerDeed): ServerDeed =>
  deed.name === 'person.leave' ? { ...deed, args: { ...(deed.args as object), initiativeIds: [] } } : deed;

/** @returns why not. */
async function attempt(city: City, space: string, deed: ServerDeed): Promise<string | undefined> {
  try {
    await enact(city, space, [deed]);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.reason.code;
    return error instanceof Error ? error.message : String(error);
  }
}

/** What lies beside the backups of a folder, and the epoch that the present database has come to. */
export function besideOf(folder: string, dataDir?: string): Beside {
  const anchors = readAnchors(folder);
  const current = dataDir === undefined ? 0 : epochIn(databaseIn(dataDir));
  return {
    ledger: readLedger(folder),
    anchors,
    epochs: Math.max(current, ...anchors.map((a) => a.epochNumber)),
  };
}

/** 0 for a file that is not there or cannot be read: then the anchors must do. */
function epochIn(file: string): number {
  if (!existsSync(file)) return 0;
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      return Number(db.prepare('SELECT max(epoch_number) n FROM space').get()?.n ?? 0);
    } finally {
      db.close();
    }
  } catch {
    return 0;
  }
}

export interface Restored extends Staged {
  /** Where the replaced database lies now. */
  readonly replaced: string | undefined;
  readonly photos: number;
}

/**
 * Puts a backup in the place of the city's database, which is kept beside it under another name. Until all of the new one is ready
 * nothing is touched.
 * @throws BackupTrouble when the backup is not whole or the server is running; then all is as before.
 */
export async function restore(
  backup: string,
  { dataDir, backupDir, timeZone, now }: { dataDir: string; backupDir: string; timeZone: string; now: Date },
): Promise<Restored> {
  const current = databaseIn(dataDir);
  const staged = `${current}.restoring`;
  try {
    makeFolder(dataDir);
    insistStopped(current);
    const done = await stage(backup, staged, besideOf(backupDir, dataDir), timeZone);
    const known = readManifest(backup)?.blobs;
    const photos = await copyBlobs(join(dirname(backup), PHOTOS), join(dataDir, PHOTOS), known);
    // Somebody may have started it meanwhile.
    insistStopped(current);
    const replaced = moveAway(current, now);
    renameSync(staged, current);
    syncFolder(dataDir);
    writeAnchors(backupDir, current, now);
    return { ...done, replaced, photos: photos.length };
  } finally {
    for (const left of [staged, `${staged}-wal`, `${staged}-shm`]) rmSync(left, { force: true });
  }
}

/** Takes the database alone, and brings its journal into it. @throws BackupTrouble while somebody has it open. */
function insistStopped(file: string): void {
  if (!existsSync(file)) return;
  try {
    const db = new DatabaseSync(file);
    try {
      db.prepare('PRAGMA journal_mode = DELETE').all();
    } finally {
      db.close();
    }
  } catch (error) {
    const code = primaryCode(error);
    if (code === 'busy' || code === 'locked')
      throw new BackupTrouble('The server is running: stop it, and restore then.', false);
    // A damaged one cannot be in use, and is what a restore is for.
    if (code === undefined) throw error;
  }
}

/** The old database with its journals, under a name that says when. */
function moveAway(file: string, now: Date): string | undefined {
  if (!existsSync(file)) return undefined;
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const replaced = join(dirname(file), `${basename(file, '.sqlite')}.replaced-${stamp}Z.sqlite`);
  for (const part of ['-wal', '-shm']) if (existsSync(file + part)) renameSync(file + part, replaced + part);
  renameSync(file, replaced);
  return replaced;
}

/** From here on the log goes on from where the restored one ends. */
function writeAnchors(folder: string, file: string, now: Date): void {
  makeFolder(folder);
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    for (const row of db.prepare('SELECT id, epoch, epoch_number, log_seq, log_hash FROM space').all()) {
      const line: AnchorLine = {
        at: now.toISOString(),
        space: String(row.id),
        epoch: String(row.epoch),
        epochNumber: Number(row.epoch_number),
        seq: Number(row.log_seq),
        hash: String(row.log_hash),
        restored: true,
      };
      appendFileSync(anchorsIn(folder), `${JSON.stringify(line)}\n`);
    }
  } finally {
    db.close();
  }
}
