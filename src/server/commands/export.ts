import { exportCity, NotEmpty } from '../export/exportCity.ts';
import { readVersion } from '../version.ts';
import { sayTrouble } from './backup.ts';
import { type Command, CommandTrouble, EXIT, theOnly } from './command.ts';
import { spaceHelp, spaceOf, spaceOption } from './setAside.ts';

export const command: Command = {
  takes: 'FOLDER',
  summary: 'all that the city holds, in forms that need no Stegvis',
  help: [
    'Writes every table as JSON Lines with its JSON Schema and as CSV, the whole log, former values and photos to a new folder, with a',
    'SHA-256 of each file. The server may be running. Whoever has the folder has all that anybody wrote, drafts too: keep it as you keep',
    'the backups.',
  ].join('\n'),
  options: spaceOption,
  optionHelp: spaceHelp,
  async run(asked) {
    const { config, words, say } = asked;
    const to = theOnly(words, 'export /tmp/our-city');
    const order = {
      dataDir: config.dataDir,
      to,
      space: spaceOf(asked),
      version: await readVersion(),
      now: new Date(),
    };
    try {
      const { rows, records, blobs, head } = await sayTrouble(() => exportCity(order));
      const all = [...rows.values()].reduce((sum, n) => sum + n, 0);
      say(
        `Exported to ${to}: ${all} rows in ${rows.size} tables, ${records} records of the log, ${blobs} photos and files.`,
      );
      if (head.seq > 0) say(`The log ends at record ${head.seq} with ${head.hash}`);
    } catch (error) {
      if (error instanceof NotEmpty)
        throw new CommandTrouble(
          `The folder ${to} is not empty: name one that is not there yet.`,
          EXIT.unwritable,
        );
      throw error;
    }
  },
};
