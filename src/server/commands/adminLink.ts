import { holds } from '../../domain/person.ts';
import { linkTo } from '../addresses.ts';
import { LIFETIME } from '../auth/links.ts';
import { registerOf } from '../people.ts';
import { CITY } from '../spaces.ts';
import { type Command, CommandTrouble, EXIT } from './command.ts';
import { withCity } from './setAside.ts';

export const command: Command = {
  takes: '[NAME]',
  summary: 'a new way in for an admin who has lost every other',
  help: 'Prints a link and a code that let an admin in, once and within 24 hours. With several admins, say which by name. The server may be running.',
  run: (asked) =>
    withCity(asked, async ({ city, links }) => {
      const { config, words, say } = asked;
      const name = words.join(' ');
      const { people } = await registerOf(city, CITY);
      const admins = people.filter((somebody) => holds(somebody, 'admin', city.now().today));
      const wanted = admins.filter(
        (somebody) => name === '' || somebody.name === name || somebody.id === name,
      );
      const [admin] = wanted;
      if (!admin)
        throw new CommandTrouble(
          admins.length === 0
            ? 'The city has no admin yet: start the server, which prints the set-up link.'
            : `No admin is called "${name}". There are: ${admins.map((a) => a.name).join(', ')}.`,
          EXIT.usage,
        );
      if (wanted.length > 1)
        throw new CommandTrouble(
          `Say for whom, as: admin link "${admin.name}". There are: ${wanted.map((a) => `${a.name} (${a.id})`).join(', ')}.`,
          EXIT.usage,
        );
      const offer = { space: CITY, kind: 'link', person: admin.id } as const;
      const { token, code } = await links.makeWithCode(offer, LIFETIME.otherPerson);
      say(`A link for ${admin.name}, for 24 hours and once:`);
      say(`  ${linkTo(config.publicUrl, 'link', token)}`);
      say(`or this code, typed at ${config.publicUrl}/lank:  ${code}`);
    }),
};
