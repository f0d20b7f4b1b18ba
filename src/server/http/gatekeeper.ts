import type { HttpBindings } from '@hono/node-server';
import type { BlockList } from 'node:net';
import type { Context } from 'hono';
import { actorOf } from '../../domain/person.ts';
import type { City } from '../../sync/cityStore.ts';
import type { Cookies } from '../auth/cookies.ts';
import { hashOf } from '../auth/secrets.ts';
import type { Sessions } from '../auth/sessions.ts';
import { isLoopback } from '../config.ts';
import { personIn } from '../people.ts';
import { CITY, isSpace } from '../spaces.ts';
import { addressOf, networkOf } from './address.ts';
import type { Buckets } from './buckets.ts';
import { need, notFound } from './problem.ts';
import type { Gatekeeper } from './routes.ts';

export interface Slowing {
  /** By address. */
  readonly strangers: Buckets;
  /** By session, so that a room behind one address is not slowed. */
  readonly members: Buckets;
}

export function makeGatekeeper(deps: {
  publicUrl: string;
  trusted: BlockList;
  city: City;
  sessions: Sessions;
  cookies: Cookies;
  slowing: Slowing;
  /** What an operator on another machine shows. */
  operatorToken?: string | undefined;
}): Gatekeeper {
  const { publicUrl, trusted, city, sessions, cookies, slowing, operatorToken } = deps;
  return {
    publicUrl,
    addressOf: (c) => networkOf(addressOf(peerOf(c), c.req.header('x-forwarded-for'), trusted)),
    spaceOf(c) {
      const named = c.req.query('space') ?? CITY;
      need(isSpace(named), notFound);
      return named;
    },
    async callerOf(c, space) {
      const session = await sessions.of(cookies.read(c, space), space);
      if (!session) return undefined;
      const person = await personIn(city, space, session.person);
      // Not soft: signing in again would not help somebody who has left. Their device still keeps all it holds.
      need(person && !person.leftAt, { status: 401, code: 'left', soft: false });
      c.set('person', person.id);
      return { session, person, actor: actorOf(person, city.now().today) };
    },
    insistOnOperator(c) {
      const shown = c.req.header('authorization')?.match(/^Bearer (.+)$/i)?.[1];
      // Compared by their hashes, so that the time it takes tells nothing.
      const isShown =
        operatorToken !== undefined && shown !== undefined && hashOf(shown) === hashOf(operatorToken);
      need(isShown || (operatorToken === undefined && isHere(c)), notFound);
    },
    slowStrangers: (address) => slowing.strangers.take(address),
    slowMembers: (session) => slowing.members.take(session),
  };
}

/** Is it asked on this machine, and not through a proxy on it? */
function isHere(c: Context): boolean {
  const peer = peerOf(c)?.replace(/^::ffff:/, '');
  const isForwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'].some(
    (name) => c.req.header(name) !== undefined,
  );
  return peer !== undefined && (peer === '::1' || isLoopback(peer)) && !isForwarded;
}

/** The other end of the socket; there is none when a test asks without one. */
function peerOf(c: Context): string | undefined {
  const bindings = c.env as Partial<HttpBindings> | undefined;
  return bindings?.incoming?.socket.remoteAddress;
}
