import './nodeVersion.mjs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, CommandTrouble, EXIT } from './commands/command.ts';
import { readConfig } from './config.ts';
import { DatabaseTrouble } from './storage/trouble.ts';

/**
 * The other roof of the server: `npm run stegvis -- …`, for whoever has the server's shell. A file per command, read when it is
 * asked for. Whatever goes wrong is said in one sentence, with an exit code of sysexits and never with a stack.
 */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  backup: () => import('./commands/backup.ts'),
  'backup verify': () => import('./commands/backupVerify.ts'),
  restore: () => import('./commands/restore.ts'),
  'audit verify': () => import('./commands/auditVerify.ts'),
  export: () => import('./commands/export.ts'),
  'quarantine list': () => import('./commands/quarantineList.ts'),
  'quarantine show': () => import('./commands/quarantineShow.ts'),
  'quarantine release': () => import('./commands/quarantineRelease.ts'),
  'admin link': () => import('./commands/adminLink.ts'),
  'config check': () => import('./commands/configCheck.ts'),
};

const PROGRAM = 'npm run stegvis --';

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { command } = await load();
      const form = command.takes ? `${name} ${command.takes}` : name;
      return `  ${form.padEnd(36)} ${command.summary}`;
    }),
  );
  return [
    'Looks after a city that runs on Stegvis, from the server’s own shell.',
    '',
    `  ${PROGRAM} COMMAND`,
    '',
    ...lines,
    '',
    `More of each: ${PROGRAM} COMMAND --help. It reads the same settings as the server (DATA_DIR and the others).`,
  ].join('\n');
}

function helpOf(name: string, command: Command): string {
  const form = [name, command.takes, command.options ? '[options]' : undefined].filter(Boolean).join(' ');
  const options = Object.entries(command.optionHelp ?? {}).map(([option, text]) => {
    const takes = command.options?.[option]?.type === 'string' ? ' …' : '';
    return `  --${option}${takes}`.padEnd(22) + text;
  });
  return [`  ${PROGRAM} ${form}`, '', command.help, ...(options.length > 0 ? ['', ...options] : [])].join(
    '\n',
  );
}

/** The command that the words begin with, the longest name first. */
function named(words: readonly string[]): { name: string; rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    if (words.length >= length && Object.hasOwn(commands, name)) return { name, rest: words.slice(length) };
  }
  return undefined;
}

async function main(args: readonly string[]): Promise<void> {
  const wantsHelp = args.some((arg) => arg === '--help' || arg === '-h');
  const found = named(args.filter((arg) => arg !== '--help' && arg !== '-h'));
  if (!found) {
    if (!wantsHelp && args.length > 0)
      throw new CommandTrouble(`There is no command "${args.join(' ')}". See: ${PROGRAM} --help`, EXIT.usage);
    return console.log(await overview());
  }
  const { command } = (await commands[found.name]?.()) ?? {};
  if (!command) throw new Error(`${found.name} is not to be had`);
  if (wantsHelp) return console.log(helpOf(found.name, command));

  const { values, positionals } = parsed(found, command);
  const config = readConfig(process.env);
  if ('faults' in config)
    throw new CommandTrouble(
      `The configuration cannot be used:\n  ${config.faults.join('\n  ')}`,
      EXIT.config,
    );
  await command.run({ config, words: positionals, options: values, say: (line) => console.log(line) });
}

/** @throws CommandTrouble for an option that the command does not have. */
function parsed({ name, rest }: { name: string; rest: readonly string[] }, command: Command) {
  try {
    const options: ParseArgsConfig['options'] = command.options ?? {};
    const read = parseArgs({ args: [...rest], options, allowPositionals: command.takes !== undefined });
    return {
      values: read.values as Record<string, string | boolean | undefined>,
      positionals: read.positionals,
    };
  } catch {
    throw new CommandTrouble(`"${rest.join(' ')}" does not fit. See: ${PROGRAM} ${name} --help`, EXIT.usage);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isForPeople = error instanceof CommandTrouble || error instanceof DatabaseTrouble;
  console.error(
    isForPeople
      ? error.message
      : `Something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = isForPeople ? error.exitCode : EXIT.fault;
}
