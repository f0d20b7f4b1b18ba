import { type Release, release } from '../../sync/release.ts';
import { traceOf } from '../log.ts';
import { type Command, CommandTrouble, EXIT, theOnly } from './command.ts';
import { spaceHelp, spaceOf, spaceOption, withCity } from './setAside.ts';

const whyNot: Readonly<Record<Exclude<Release['became'], 'applied' | 'rejected' | 'fault'>, string>> = {
  unknown: 'The city knows no deed with that mid.',
  notSetAside: 'That deed is not set aside.',
  releasedBefore: 'That deed has been released already.',
  erased: 'The content of that deed has been erased, so it cannot be run.',
  unknownDeed: 'This version of the program has no such deed.',
  authorGone: 'Its author is not in the city any more.',
};

export const command: Command = {
  takes: 'MID',
  summary: 'runs one of them again, as its author',
  help: [
    'Runs the deed once more by the rules of today and with its author’s rights of today. A new record of the log says what became of it',
    'and refers to the old one, which stays. The author’s device hears it the next time it asks: the deed is done, or refused with a',
    'reason, and under Synk no longer. If the program still fails, nothing changes. The server may be running.',
  ].join('\n'),
  options: spaceOption,
  optionHelp: spaceHelp,
  run: (asked) =>
    withCity(asked, async ({ city }) => {
      const became = await release(
        city,
        spaceOf(asked),
        theOnly(asked.words, 'quarantine release 0196f0f0-…'),
      );
      if (became.became === 'applied')
        return asked.say('It has been done. Its author’s device hears it the next time it asks.');
      if (became.became === 'rejected')
        return asked.say(
          `It has been tried and is refused: ${became.reason.code}. Its author is told, and keeps what they wrote.`,
        );
      if (became.became === 'fault')
        throw new CommandTrouble(
          `The program still fails, and nothing has changed: ${traceOf(became.error).error}`,
          EXIT.fault,
        );
      throw new CommandTrouble(whyNot[became.became], EXIT.usage);
    }),
};
