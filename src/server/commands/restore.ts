import { restore } from '../backup/restore.ts';
import { sayContents } from '../backup/say.ts';
import { sayTrouble } from './backup.ts';
import { backupNamed } from './backupVerify.ts';
import { type Command, theOnly } from './command.ts';

export const command: Command = {
  takes: 'FILE|latest',
  summary: 'puts a backup in the place of the city’s database',
  help: [
    'Stop the server first. The backup is read from end to end before anything is touched, and the database that it replaces is kept',
    'beside it. Photos are put back too; none is taken away.',
    '',
    'Afterwards: start the server. Everybody signs in again, by a link from an admin ("admin link" makes the first). The devices notice',
    'that the city was restored and offer again what they have sent in the last 30 days; each deed keeps its identity, so nothing is',
    'done twice. Who had left or lost a role since the backup is shut out again before that.',
  ].join('\n'),
  async run({ config, words, say }) {
    const file = backupNamed(theOnly(words, 'restore latest'), config.backupDir);
    const { dataDir, backupDir, timeZone } = config;
    const done = await sayTrouble(() => restore(file, { dataDir, backupDir, timeZone, now: new Date() }));
    say(`The city is restored from ${file}`);
    for (const line of [...sayContents(done.contents), `photos and files: ${done.photos}`, ...done.remarks])
      say(`  ${line}`);
    if (done.redone > 0) say(`  ${done.redone} deeds of the ledger have been done again`);
    for (const line of done.undone) say(`  could not be done again, see to it by hand: ${line}`);
    if (done.replaced) say(`The database that it replaces is kept: ${done.replaced}`);
    say(
      'Start the server now. Everybody signs in again; their devices offer again what the backup does not have.',
    );
  },
};
