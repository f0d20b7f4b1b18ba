import { holds } from '../domain/person.ts';
import { linkTo } from './addresses.ts';
import type { Application } from './application.ts';
import { LIFETIME } from './auth/links.ts';
import { registerOf } from './people.ts';
import { CITY } from './spaces.ts';

/**
 * Prints a new way in for an admin who has lost every other; whoever may run this has the server's shell already. With
 * several admins, `name` says which. The server may be running meanwhile.
 */
export async function adminLink({ config, city, links, database }: Application, name: string): Promise<void> {
  const { today } = city.now();
  const { people } = await registerOf(city, CITY);
  const admins = people.filter((somebody) => holds(somebody, 'admin', today));
  const wanted = admins.filter((somebody) => name === '' || somebody.name === name || somebody.id === name);
  const [admin] = wanted;
  if (!admin) {
    console.error(
      admins.length === 0
        ? 'The city has no admin yet: start the server, which prints the set-up link.'
        : `No admin is called "${name}". There are: ${admins.map((a) => a.name).join(', ')}.`,
    );
    process.exitCode = 64;
  } else if (wanted.length > 1) {
    console.error(
      `Say for whom, as: admin-link "${admin.name}". There are: ${wanted.map((a) => `${a.name} (${a.id})`).join(', ')}.`,
    );
    process.exitCode = 64;
  } else {
    const { token, code } = await links.makeWithCode(
      { space: CITY, kind: 'link', person: admin.id },
      LIFETIME.otherPerson,
    );
    console.log(`A link for ${admin.name}, for 24 hours and once:`);
    console.log(`  ${linkTo(config.publicUrl, 'link', token)}`);
    console.log(`or this code, typed at ${config.publicUrl}/lank:  ${code}`);
  }
  await database.close();
}
