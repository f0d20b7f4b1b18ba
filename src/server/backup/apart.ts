import { execFile, spawnSync } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { DatabaseTrouble } from '../storage/trouble.ts';
import { databaseIn } from './make.ts';
import type { Why } from './place.ts';

/** Backups are made by a process of their own, so that a server goes on answering meanwhile: the command that anybody may give. */

type Folders = Pick<Config, 'dataDir' | 'backupDir'>;

const commandOf = (why: Why) => [join(import.meta.dirname, '../cli.ts'), 'backup', '--why', why];
const settingsOf = ({ dataDir, backupDir }: Folders) => ({
  ...process.env,
  DATA_DIR: dataDir,
  BACKUP_DIR: backupDir,
});

/** Before the tables change: waits for it, and lets nothing change without it. @throws DatabaseTrouble */
export function backUpFirst(folders: Folders): void {
  const { status, stderr } = spawnSync(process.execPath, commandOf('migration'), {
    env: settingsOf(folders),
    encoding: 'utf8',
  });
  if (status !== 0) throw new DatabaseTrouble(databaseIn(folders.dataDir), 'unsaved', stderr.trim());
}

/** Resolves when it is made; @throws Error with what the command said. */
export function backUpApart(folders: Folders): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      commandOf('night'),
      { env: settingsOf(folders), encoding: 'utf8' },
      (error, _said, stderr) => (error ? reject(new Error(stderr.trim() || error.message)) : resolve()),
    );
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  });
}
