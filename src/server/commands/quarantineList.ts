import type { Command } from './command.ts';
import { setAsideIn, spaceHelp, spaceOf, spaceOption, withCity } from './setAside.ts';

export const command: Command = {
  summary: 'deeds that were set aside, since they could not be run',
  help: [
    'A deed that makes the program fail three times is set aside with all its content, so that it stops nobody; its author sees it under',
    'Synk. It is our fault and not theirs: see the server’s log for "fault" with the same mid, mend it or wait for the version that does,',
    'and release it. Changes nothing.',
  ].join('\n'),
  options: spaceOption,
  optionHelp: spaceHelp,
  run: (asked) =>
    withCity(asked, async (application) => {
      const all = setAsideIn(application, spaceOf(asked));
      for (const { receivedAt, mid, name, person } of all)
        asked.say(`${receivedAt}  ${mid}  ${name}  by ${person}`);
      asked.say(all.length === 0 ? 'Nothing is set aside.' : `${all.length} set aside.`);
    }),
};
