import './nodeVersion.mjs';
import { join } from 'node:path';
import { makeApplication } from './application.ts';
import { adminLink } from './adminLink.ts';
import { readConfig } from './config.ts';
import { runServer } from './run.ts';
import { databaseTrouble, DatabaseTrouble } from './storage/trouble.ts';

/**
 * The roof of the server: `node src/server/main.ts` serves, `node src/server/main.ts admin-link [name]` prints a way in
 * for an admin who has lost every other. Exit codes are those of sysexits: 64 usage, 65 damaged data, 69 port taken, 70
 * a fault of ours, 73 unwritable folder, 78 configuration.
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

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === undefined) await runServer(config, give);
  else if (command === 'admin-link') await adminLink(await makeApplication(config), rest.join(' '));
  else give(`"${command}" is no command: leave it out to serve, or say "admin-link".`, 64);
} catch (error) {
  // Also a disk that fails once the file is open: while tables are brought forward, or the first row is written.
  const trouble = databaseTrouble(join(config.dataDir, 'stegvis.sqlite'), error);
  if (trouble instanceof DatabaseTrouble) give(trouble.message, trouble.exitCode);
  throw error;
}
