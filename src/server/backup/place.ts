import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** How backups lie in their folder: a file per backup, what is known of it beside it, and the photos of all of them in one place. */

/** `2026-11-24T02-00-00Z.sqlite`: sorts by time, and may stand in a file's name everywhere. */
export const nameOf = (at: Date, why: Why): string =>
  `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z${why === 'migration' ? '-before-migration' : ''}.sqlite`;

export type Why = 'night' | 'hand' | 'migration';

const named = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z(-before-migration)?\.sqlite$/;

export interface Kept {
  readonly file: string;
  readonly at: Date;
  readonly isBeforeMigration: boolean;
}

/** The backups of a folder, oldest first. */
export function backupsIn(folder: string): readonly Kept[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, day, hours, minutes, seconds, before] = named.exec(file) ?? [];
      const at = new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
      return day ? [{ file: join(folder, file), at, isBeforeMigration: before !== undefined }] : [];
    });
}

export const PHOTOS = 'blobs';
export const manifestOf = (file: string): string => file.replace(/\.sqlite$/, '.json');

const manifest = z.object({
  form: z.literal(1),
  madeAt: z.string(),
  /** Of the program that made it. */
  version: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  spaces: z.array(
    z.object({ space: z.string(), seq: z.int(), hash: z.string(), records: z.int(), rows: z.int() }),
  ),
  /** Photos and files, by their place in the folder of blobs; they are shared by all backups. */
  blobs: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

/** What was written down beside a backup; undefined when it is not there or is no manifest. */
export function readManifest(file: string): Manifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(readFileSync(manifestOf(file), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
