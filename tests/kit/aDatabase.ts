import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/server/storage/database.ts';

/** A real database in a folder of its own, or in one that is there, and how to be rid of it. */
export function aDatabase(folder = mkdtempSync(join(tmpdir(), 'stegvis-'))) {
  const path = join(folder, 'stegvis.sqlite');
  const database = openDatabase(path);
  return {
    folder,
    path,
    database,
    discard: async () => {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
