import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { auditLog } from '../audit/readLog.ts';
import { sayFault } from '../audit/sayFault.ts';
import { readAnchors, standing } from '../backup/ledger.ts';
import { databaseIn } from '../backup/make.ts';
import { databaseTrouble } from '../storage/trouble.ts';
import { type Command, CommandTrouble, EXIT } from './command.ts';

export const command: Command = {
  takes: '[FILE]',
  summary: 'reads the whole log: has any record been changed, removed or cut off?',
  help: [
    'Every record is joined to the one before it by a hash, and the content of each is checked against it. A record that was changed,',
    'removed, swapped or cut off is named by its number. The heads of the log that were written down each hour beside the backups are',
    'compared too: keep them (anchors.jsonl), or the server’s log, on another machine, and not even the whole log can be written anew.',
    'Changes nothing; the server may be running. Without FILE the city’s own database is read.',
  ].join('\n'),
  async run({ config, words, say }) {
    const file = words[0] ?? databaseIn(config.dataDir);
    if (!existsSync(file)) throw new CommandTrouble(`There is no file ${file}.`, EXIT.usage);
    const anchors = words[0] ? [] : standing(readAnchors(config.backupDir));
    const { spaces, faults } = read(file, anchors);
    for (const { space, records, hash } of spaces)
      say(`${space}: ${records} records${records > 0 ? `, the last ${hash}` : ''}`);
    if (faults.length > 0)
      throw new CommandTrouble(
        `The log is not as it was written:\n  ${faults.map(sayFault).join('\n  ')}`,
        EXIT.damaged,
      );
    say(
      `Every record is as it was written${anchors.length > 0 ? `, and ${anchors.length} heads kept elsewhere agree` : ''}.`,
    );
  },
};

function read(file: string, anchors: Parameters<typeof auditLog>[1]) {
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      // One moment of a log that grows meanwhile.
      db.exec('BEGIN');
      return auditLog(db, anchors);
    } finally {
      db.close();
    }
  } catch (error) {
    throw databaseTrouble(file, error);
  }
}
