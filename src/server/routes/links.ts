import * as z from 'zod/mini';
import { id } from '../../domain/field.ts';
import { hasRole } from '../../domain/person.ts';
import type { City } from '../../sync/cityStore.ts';
import { linkTo } from '../addresses.ts';
import type { LetIn } from '../auth/entrance.ts';
import { LIFETIME, type Links } from '../auth/links.ts';
import type { Buckets } from '../http/buckets.ts';
import { need, notFound } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { personIn } from '../people.ts';
import { isSpace } from '../spaces.ts';
import { whoAmI } from './sessions.ts';

const offer = z.strictObject({ personId: z.optional(id) });
const secret = z.string().check(z.minLength(1), z.maxLength(200));
const claim = z.union([z.strictObject({ token: secret }), z.strictObject({ code: secret })]);

const gone = { status: 410, code: 'link_gone' } as const;

/** Letting an existing person in on another device, or back in after the cookie was lost. */
export function linkRoutes(
  { route }: Registrar,
  deps: {
    city: City;
    links: Links;
    letIn: LetIn;
    publicUrl: string;
    /** Wrong codes, by address and by everybody together. */
    guesses: { byAddress: Buckets; together: Buckets };
  },
): void {
  const { city, links, letIn, publicUrl, guesses } = deps;

  route({
    method: 'POST',
    path: '/api/links',
    policy: 'member',
    body: offer,
    async handle({ space, caller, body }) {
      const person = body.personId ?? caller.person.id;
      const isOwn = person === caller.person.id;
      need(isOwn || hasRole(caller.actor, 'admin'), { status: 403, code: 'not_allowed' });
      const somebody = isOwn ? caller.person : await personIn(city, space, person);
      need(somebody && !somebody.leftAt, notFound);
      const { link, token, code } = await links.makeWithCode(
        { space, kind: 'link', person, createdBy: caller.person.id },
        isOwn ? LIFETIME.ownDevice : LIFETIME.otherPerson,
      );
      const expiresAt = new Date(link.expiresAt).toISOString();
      return { link: linkTo(publicUrl, 'link', token), code, expiresAt };
    },
  });

  route({
    method: 'POST',
    path: '/api/links/claim',
    policy: 'secretHolder',
    body: claim,
    async handle({ c, body, address }) {
      // Only codes can be guessed. A link's secret cannot, so that guessers shut nobody out who holds a link (T13).
      const isTyped = 'code' in body;
      if (isTyped) {
        guesses.byAddress.insist(address);
        guesses.together.insist('all');
      }
      const link = isTyped ? await links.lookByCode('link', body.code) : await links.look('link', body.token);
      const person = link?.person && (await personIn(city, link.space, link.person));
      if (isTyped && (!link || !person || person.leftAt)) {
        guesses.byAddress.take(address);
        guesses.together.take('all');
      }
      need(link && person && !person.leftAt && isSpace(link.space), gone);
      const { space } = link;
      const session = await links.use(link, person.id, () => letIn(c, space, person.id, 'link'));
      need(session, gone);
      return whoAmI(city, space, { person, session });
    },
  });
}
