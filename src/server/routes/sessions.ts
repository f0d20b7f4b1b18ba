import { contactOf } from '../../domain/contact.ts';
import type { City } from '../../sync/cityStore.ts';
import { schemaVersion } from '../../sync/protocol.ts';
import type { Cookies } from '../auth/cookies.ts';
import type { Session } from '../auth/keyring.ts';
import type { Sessions } from '../auth/sessions.ts';
import { need, notFound } from '../http/problem.ts';
import type { Caller, Registrar } from '../http/routes.ts';
import { cityIn, describe } from '../people.ts';
import { CITY, EXAMPLE } from '../spaces.ts';

/** Who one is, on which devices, and signing out. */
export function sessionRoutes(
  { route }: Registrar,
  { city, sessions, cookies }: { city: City; sessions: Sessions; cookies: Cookies },
): void {
  route({
    method: 'GET',
    path: '/api/state',
    policy: 'anyone',
    async handle() {
      const real = await cityIn(city, CITY);
      const example = await cityIn(city, EXAMPLE);
      return {
        founded: real !== undefined,
        // Open to anybody, as the law wants it: whom to tell that something cannot be used.
        ...(real ? { city: real.name, contact: contactOf(real) } : {}),
        example: example !== undefined,
        spaces: { city: CITY, example: EXAMPLE },
        schemaVersion,
      };
    },
  });

  route({
    method: 'GET',
    path: '/api/session',
    policy: 'member',
    handle: ({ caller, space }) => whoAmI(city, space, caller),
  });

  route({
    method: 'GET',
    path: '/api/sessions',
    policy: 'member',
    async handle({ caller, space }) {
      const devices = await sessions.devicesOf(space, caller.person.id);
      return { sessions: devices.map((session) => asDevice(session, session.id === caller.session.id)) };
    },
  });

  route({
    method: 'DELETE',
    path: '/api/sessions/:id',
    policy: 'member',
    async handle({ c, caller, space }) {
      need(await sessions.endOne(space, caller.person.id, c.req.param('id') ?? ''), notFound);
    },
  });

  route({
    method: 'POST',
    path: '/api/sign-out',
    policy: 'member',
    async handle({ c, caller, space }) {
      await sessions.end(caller.session);
      cookies.take(c, space);
    },
  });
}

/** The answer of everything that lets somebody in, and of asking who one is. */
export async function whoAmI(
  city: City,
  space: string,
  { person, session }: Pick<Caller, 'person' | 'session'>,
) {
  const organisation = await cityIn(city, space);
  const { at, today } = city.now();
  return {
    space: {
      id: space,
      name: organisation?.name ?? '',
      example: organisation?.example === true || space === EXAMPLE,
    },
    person: describe(person, today),
    session: asDevice(session, true),
    today,
    serverTime: at,
  };
}

const instant = (ms: number) => new Date(ms).toISOString();

const asDevice = (session: Session, here: boolean) => ({
  id: session.id,
  label: session.label,
  here,
  createdAt: instant(session.createdAt),
  seenAt: instant(session.seenAt),
});
