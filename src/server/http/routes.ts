import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Actor, Person } from '../../domain/person.ts';
import type { Session } from '../auth/keyring.ts';
import { EXAMPLE, type Space } from '../spaces.ts';
import { readJson } from './body.ts';
import type { Requests } from './identify.ts';
import { need, reauth, Trouble } from './problem.ts';
import { insistOnSameOrigin } from './sameOrigin.ts';

/**
 * Who may call a route at all (T3). What a caller may do with it is asked of the domain's `may`, inside.
 * `anyone` reads, and learns nothing secret · `secretHolder` has no session, but a link, a code or set-up to show; slowed
 * by address · `member` is signed in to the space they name · `exampleMember` only in the example city · `operator` is at this
 * machine, or shows the token of whoever keeps the server.
 */
export type Policy = 'anyone' | 'secretHolder' | 'member' | 'exampleMember' | 'operator';

/** Somebody who is signed in: the session, the person as they are now, and the grants in force today. */
export interface Caller {
  readonly session: Session;
  readonly person: Person;
  readonly actor: Actor;
}

/** A request that has passed its route's policy. */
export interface Ask<P extends Policy, B> {
  readonly c: Context<Requests>;
  readonly space: Space;
  readonly caller: P extends 'member' | 'exampleMember' ? Caller : undefined;
  readonly body: B;
  /** Where it comes from, as far as that can be believed. */
  readonly address: string;
}

export interface Route<P extends Policy, B> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly policy: P;
  /** The form of the body; without one, no body is read. `anything` leaves it to the handler. */
  readonly body?: z.ZodMiniType<B> | 'anything';
  /** Gives the answer as JSON with status 200, or a whole response. */
  handle(ask: Ask<P, B>): unknown;
}

/** What the registrar asks of its surroundings. */
export interface Gatekeeper {
  readonly publicUrl: string;
  addressOf(c: Context<Requests>): string;
  /** The space that a request names. @throws Trouble 404 when there is no such. */
  spaceOf(c: Context<Requests>): Space;
  /** Who is signed in to the space. @throws Trouble when the session's person may no longer come in. */
  callerOf(c: Context<Requests>, space: Space): Promise<Caller | undefined>;
  /** @throws Trouble 404, as if there were nothing. */
  insistOnOperator(c: Context<Requests>): void;
  /** @throws Trouble 429 */
  slowStrangers(address: string): void;
  /** @throws Trouble 429 */
  slowMembers(session: string): void;
}

export interface Registrar {
  /** Adds a route. There is no other way to add one: a test compares this list with the router's. */
  readonly route: <P extends Policy, B = undefined>(route: Route<P, B>) => void;
  readonly list: readonly { method: string; path: string; policy: Policy }[];
}

export function makeRegistrar(app: Hono<Requests>, gate: Gatekeeper): Registrar {
  const list: { method: string; path: string; policy: Policy }[] = [];
  return {
    list,
    route(route) {
      const { method, path, policy } = route;
      list.push({ method, path, policy });
      app.on(method, path, async (c) => {
        if (method !== 'GET') insistOnSameOrigin(c.req, gate.publicUrl);
        const address = gate.addressOf(c);
        if (policy === 'secretHolder') gate.slowStrangers(address);
        if (policy === 'operator') gate.insistOnOperator(c);
        const space = policy === 'exampleMember' ? EXAMPLE : gate.spaceOf(c);
        const isForMembers = policy === 'member' || policy === 'exampleMember';
        const caller = isForMembers ? await gate.callerOf(c, space) : undefined;
        need(caller || !isForMembers, reauth);
        if (caller) gate.slowMembers(caller.session.id);
        // The policy has just been kept and the schema asked: what the types of the route promise is now true.
        const ask = { c, space, caller, address, body: await bodyOf(c, route) } as Parameters<
          typeof route.handle
        >[0];
        const answer = await route.handle(ask);
        return answer instanceof Response ? answer : c.json(answer ?? {});
      });
    },
  };
}

async function bodyOf(c: Context, route: { body?: z.ZodMiniType | 'anything' }): Promise<unknown> {
  if (!route.body) return undefined;
  const body = await readJson(c.req);
  if (route.body === 'anything') return body;
  const read = route.body.safeParse(body);
  if (read.success) return read.data;
  const reason = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Trouble({ status: 400, code: 'malformed', reason });
}
