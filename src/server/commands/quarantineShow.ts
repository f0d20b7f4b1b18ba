import { type Command, CommandTrouble, EXIT, theOnly } from './command.ts';
import { setAsideIn, spaceHelp, spaceOf, spaceOption, withCity } from './setAside.ts';

export const command: Command = {
  takes: 'MID',
  summary: 'all that somebody wrote in one of them',
  help: 'Prints the deed with its whole content, as it was sent. Somebody wrote it: show it to nobody whom it does not concern.',
  options: spaceOption,
  optionHelp: spaceHelp,
  run: (asked) =>
    withCity(asked, async (application) => {
      const mid = theOnly(asked.words, 'quarantine show 0196f0f0-…');
      const found = setAsideIn(application, spaceOf(asked)).find((one) => one.mid === mid);
      if (!found) throw new CommandTrouble(`Nothing with the mid ${mid} is set aside.`, EXIT.usage);
      const { args, ...rest } = found;
      asked.say(JSON.stringify({ ...rest, args: args === undefined ? 'erased' : JSON.parse(args) }, null, 2));
    }),
};
