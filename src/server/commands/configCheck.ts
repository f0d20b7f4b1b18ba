import type { Command } from './command.ts';

export const command: Command = {
  summary: 'says whether the settings can be used, and what they come to',
  help: 'Reads the settings as the server would, and lists all that is wrong with them at once. Changes nothing.',
  async run({ config, say }) {
    const hour = config.backupHour;
    say('The settings can be used.');
    for (const [name, value] of [
      ['address for people', config.publicUrl],
      ['listens at', `${config.host}, port ${config.port}`],
      ['data', config.dataDir],
      ['backups', config.backupDir],
      [
        'nightly backup',
        hour === undefined ? 'off' : `at ${String(hour).padStart(2, '0')}, ${config.timeZone}`,
      ],
      ['metrics', config.metricsToken ? 'with the token' : 'from this machine only'],
      ['log', config.logLevel],
    ])
      say(`  ${String(name).padEnd(20)} ${value}`);
  },
};
