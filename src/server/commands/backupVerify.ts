import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupsIn } from '../backup/place.ts';
import { besideOf, stage } from '../backup/restore.ts';
import { sayContents } from '../backup/say.ts';
import { sayTrouble } from './backup.ts';
import { type Command, CommandTrouble, EXIT, theOnly } from './command.ts';

export const command: Command = {
  takes: 'FILE|latest',
  summary: 'a trial restore, which changes nothing',
  help: [
    'Does all that a restore does, in a folder of its own beside the backup, and throws it away again: compares the hash, reads the copy',
    'from end to end, checks every record of the log and every photo, brings it forward to this program and does the ledger again.',
    'Needs room for one more copy of the database. Do it now and then, and from the place where the backups are kept.',
  ].join('\n'),
  async run({ config, words, say }) {
    const file = backupNamed(theOnly(words, 'backup verify latest'), config.backupDir);
    const folder = join(dirname(file), `trial-${process.pid}`);
    try {
      const trial = join(folder, 'stegvis.sqlite');
      const staged = await sayTrouble(() => stage(file, trial, besideOf(config.backupDir), config.timeZone));
      say(`This backup can be restored: ${file}`);
      for (const line of [...sayContents(staged.contents), ...staged.remarks]) say(`  ${line}`);
      if (staged.redone > 0) say(`  ${staged.redone} deeds of the ledger would be done again`);
      for (const line of staged.undone) say(`  could not be done again: ${line}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** A backup by its file, or the latest of the folder. @throws CommandTrouble */
export function backupNamed(word: string, folder: string): string {
  if (word !== 'latest') return word;
  const latest = backupsIn(folder).at(-1);
  if (!latest) throw new CommandTrouble(`There is no backup in ${folder}.`, EXIT.usage);
  return latest.file;
}
