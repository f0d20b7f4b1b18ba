import './nodeVersion.mjs';
import { databaseIn } from './backup/make.ts';
import { readConfig } from './config.ts';
import { runServer } from './run.ts';
import { databaseTrouble, DatabaseTrouble } from './storage/trouble.ts';

/**
 * The roof of the server: `node src/server/main.ts` serves; what else may be done with a city is `npm run stegvis` (cli.ts).
 * Exit codes are those of sysexits: 64 usage, 65 damaged data, 69 port taken, 70 a fault of ours, 73 unwritable folder, 78
 * configuration.
 */

/** Says why in one sentence, and ends. */
function give(up: string, code: number): never {
  console.error(up);
  process.exit(code);
}

process.on('unhandledRejection', (reason) => {
  give(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason), 70);
});

const config = readConfig(process.env);
if ('faults' in config) give(`The configuration cannot be used:\n  ${config.faults.join('\n  ')}`, 78);

const [command] = process.argv.slice(2);
if (command !== undefined) give(`"${command}" is not for here: see "npm run stegvis -- --help".`, 64);
try {
  await runServer(config, give);
} catch (error) {
  // Also a disk that fails once the file is open: while tables are brought forward, or the first row is written.
  const trouble = databaseTrouble(databaseIn(config.dataDir), error);
  if (trouble instanceof DatabaseTrouble) give(trouble.message, trouble.exitCode);
  throw error;
}
