import * as z from 'zod/mini';
import { id } from '../../domain/field.ts';
import { holds, type Person } from '../../domain/person.ts';
import type { City } from '../../sync/cityStore.ts';
import type { LetIn } from '../auth/entrance.ts';
import type { Links } from '../auth/links.ts';
import type { SeedExample } from '../example/contract.ts';
import { need, notFound, reauth } from '../http/problem.ts';
import type { Gatekeeper, Registrar } from '../http/routes.ts';
import { describe, registerOf } from '../people.ts';
import { CITY, EXAMPLE } from '../spaces.ts';
import { whoAmI } from './sessions.ts';

const enter = z.strictObject({ setupToken: z.optional(z.string().check(z.maxLength(200))) });
const become = z.strictObject({ personId: id });

/** The example city: looked at with the set-up link, which it does not use up, or from the real city; and there one may be anybody. */
export function exampleRoutes(
  { route }: Registrar,
  deps: { city: City; links: Links; letIn: LetIn; seed: SeedExample; gate: Pick<Gatekeeper, 'callerOf'> },
): void {
  const { city, links, letIn, seed, gate } = deps;
  let seeding: Promise<unknown> | undefined;

  /** Its people, after filling it if it is empty; any number may ask at once. */
  const peopleOfExample = async (): Promise<readonly Person[]> => {
    const there = await registerOf(city, EXAMPLE);
    if (there.city) return there.people;
    seeding ??= seed({ city, space: EXAMPLE }).finally(() => {
      seeding = undefined;
    });
    await seeding;
    return (await registerOf(city, EXAMPLE)).people;
  };

  route({
    method: 'POST',
    path: '/api/example/enter',
    policy: 'secretHolder',
    body: enter,
    async handle({ c, body }) {
      const holdsLink = body.setupToken !== undefined && (await links.look('setup', body.setupToken));
      const isMember = (await gate.callerOf(c, CITY)) ?? (await gate.callerOf(c, EXAMPLE));
      need(holdsLink || isMember, reauth);
      const people = await peopleOfExample();
      const person = firstOf(people, city.now().today);
      const session = await letIn(c, EXAMPLE, person.id, 'example');
      return whoAmI(city, EXAMPLE, { person, session });
    },
  });

  route({
    method: 'GET',
    path: '/api/example/persons',
    policy: 'exampleMember',
    async handle() {
      const { people } = await registerOf(city, EXAMPLE);
      const { today } = city.now();
      return { persons: people.filter(({ leftAt }) => !leftAt).map((somebody) => describe(somebody, today)) };
    },
  });

  route({
    method: 'POST',
    path: '/api/example/become',
    policy: 'exampleMember',
    body: become,
    async handle({ c, body }) {
      const { people } = await registerOf(city, EXAMPLE);
      const person = people.find((somebody) => somebody.id === body.personId && !somebody.leftAt);
      need(person, notFound);
      const session = await letIn(c, EXAMPLE, person.id, 'example');
      return whoAmI(city, EXAMPLE, { person, session });
    },
  });
}

/** Whom a visitor is at first: the first of those who do not govern, as the seed has put them in order. */
function firstOf(people: readonly Person[], today: string): Person {
  const living = people.filter(({ leftAt }) => !leftAt);
  const first = living.find((somebody) => !holds(somebody, 'admin', today)) ?? living[0];
  if (!first) throw new Error('the example city has nobody in it');
  return first;
}
