import { BackupTrouble, makeBackup, rotate } from '../backup/make.ts';
import type { Why } from '../backup/place.ts';
import { sayContents } from '../backup/say.ts';
import { readVersion } from '../version.ts';
import { type Command, CommandTrouble, EXIT } from './command.ts';

const whys = { night: 'night', migration: 'migration' } as const;

export const command: Command = {
  summary: 'a copy of the whole city, checked before it counts',
  help: [
    'Makes a backup in BACKUP_DIR: the database as of one moment, and the photos. The server may be running. The copy is read from end',
    'to end before it gets its name, so a backup that is there is a whole one. The server does the same each night, and then keeps the',
    'latest of each of the last 7 days, 4 weeks and 12 months.',
  ].join('\n'),
  options: { to: { type: 'string' }, why: { type: 'string' } },
  optionHelp: {
    to: 'a folder to put it in instead, as on a disk that you take away',
    why: 'night (then old ones are removed) or migration: what the server itself says',
  },
  async run({ config, options, say }) {
    const why = typeof options.why === 'string' ? options.why : '';
    const kind: Why = why in whys ? whys[why as keyof typeof whys] : 'hand';
    const to = typeof options.to === 'string' ? options.to : config.backupDir;
    const now = new Date();
    const order = { dataDir: config.dataDir, to, why: kind, version: await readVersion(), now };
    const { file, manifest } = await sayTrouble(() => makeBackup(order));
    say(`A backup has been made and checked: ${file}`);
    for (const line of sayContents(manifest)) say(`  ${line}`);
    const gone = kind === 'night' ? rotate(to, now) : [];
    if (gone.length > 0) say(`Removed, since there are newer ones: ${gone.join(', ')}.`);
  },
};

/** What goes wrong with files and backups, as an end of the command. */
export async function sayTrouble<T>(f: () => Promise<T>): Promise<T> {
  try {
    return await f();
  } catch (error) {
    if (error instanceof BackupTrouble)
      throw new CommandTrouble(error.message, error.isDamage ? EXIT.damaged : EXIT.unwritable);
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new CommandTrouble(
        `A file could not be read or written (${String(error.code)}, ${'path' in error ? String(error.path) : String(error.syscall)}): see whether there is room, and who may write there.`,
        EXIT.unwritable,
      );
    throw error;
  }
}
