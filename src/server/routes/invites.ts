import * as z from 'zod/mini';
import { v7 as uuid } from 'uuid';
import { id, line } from '../../domain/field.ts';
import { departmental, mayInvite } from '../../domain/invite.ts';
import { actorOf, hasRole, role } from '../../domain/person.ts';
import type { City } from '../../sync/cityStore.ts';
import { linkTo } from '../addresses.ts';
import type { LetIn } from '../auth/entrance.ts';
import type { Link } from '../auth/keyring.ts';
import { LIFETIME, type Links } from '../auth/links.ts';
import { defined } from '../defined.ts';
import { newcomerJoins } from '../deeds.ts';
import { need, notFound } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { personIn, registerOf } from '../people.ts';
import { isSpace } from '../spaces.ts';
import { whoAmI } from './sessions.ts';

const invitation = z.strictObject({ role, departmentId: z.optional(id), name: z.optional(line) });
const secret = z.string().check(z.minLength(1), z.maxLength(200));
const look = z.strictObject({ token: secret });
const accept = z.strictObject({ token: secret, name: line, title: z.optional(line) });

const gone = { status: 410, code: 'link_gone' } as const;
const notAllowed = { status: 403, code: 'not_allowed' } as const;

/** Inviting: a role and a department in a link that works once. */
export function inviteRoutes(
  { route }: Registrar,
  { city, links, letIn, publicUrl }: { city: City; links: Links; letIn: LetIn; publicUrl: string },
): void {
  route({
    method: 'POST',
    path: '/api/invites',
    policy: 'member',
    body: invitation,
    async handle({ space, caller, body }) {
      need(mayInvite(caller.actor, body.role, body.departmentId), notAllowed);
      const { departments } = await registerOf(city, space);
      const known = departments.some(({ id, closedAt }) => id === body.departmentId && !closedAt);
      need(body.departmentId === undefined || known, { status: 400, code: 'unknown_department' });
      need(body.departmentId !== undefined || !departmental.includes(body.role), {
        status: 400,
        code: 'department_needed',
      });
      const offer = { ...body, kind: 'invite', space, createdBy: caller.person.id } as const;
      const { link, token } = await links.make(defined(offer), LIFETIME.invite);
      return { ...asInvite(link), link: linkTo(publicUrl, 'invite', token) };
    },
  });

  route({
    method: 'GET',
    path: '/api/invites',
    policy: 'member',
    async handle({ space, caller }) {
      const all = await links.open(space, 'invite');
      const mine = all.filter(
        ({ createdBy }) => createdBy === caller.person.id || hasRole(caller.actor, 'admin'),
      );
      return { invites: mine.map(asInvite) };
    },
  });

  route({
    method: 'DELETE',
    path: '/api/invites/:id',
    policy: 'member',
    async handle({ c, space, caller }) {
      const invite = (await links.open(space, 'invite')).find((link) => link.id === c.req.param('id'));
      need(invite, notFound);
      need(invite.createdBy === caller.person.id || hasRole(caller.actor, 'admin'), notFound);
      need(await links.remove(space, invite.id), notFound);
    },
  });

  route({
    method: 'POST',
    path: '/api/invites/look',
    policy: 'secretHolder',
    body: look,
    async handle({ body }) {
      const link = await standingInvite(city, links, body.token);
      const { city: organisation, departments } = await registerOf(city, link.space);
      const department = departments.find(({ id }) => id === link.departmentId);
      return {
        city: organisation?.name ?? '',
        space: link.space,
        role: link.role,
        ...(department ? { department: { id: department.id, name: department.name } } : {}),
        ...(link.name ? { name: link.name } : {}),
        expiresAt: new Date(link.expiresAt).toISOString(),
      };
    },
  });

  route({
    method: 'POST',
    path: '/api/invites/accept',
    policy: 'secretHolder',
    body: accept,
    async handle({ c, body }) {
      const link = await standingInvite(city, links, body.token);
      const newcomer = uuid();
      const joined = await links.use(link, newcomer, async () => {
        await newcomerJoins(city, link, { id: newcomer, name: body.name, title: body.title });
        return personIn(city, link.space, newcomer);
      });
      need(joined && isSpace(link.space), gone);
      const session = await letIn(c, link.space, newcomer, 'invite');
      return whoAmI(city, link.space, { person: joined, session });
    },
  });
}

/** An invite that may still be accepted: its inviter must have the right today (V6). @throws Trouble 410 */
async function standingInvite(city: City, links: Links, token: string): Promise<Link> {
  const link = await links.look('invite', token);
  need(link?.role && link.createdBy, gone);
  const inviter = await personIn(city, link.space, link.createdBy);
  need(inviter && mayInvite(actorOf(inviter, city.now().today), link.role, link.departmentId), gone);
  return link;
}

const asInvite = (link: Link) => ({
  id: link.id,
  role: link.role,
  ...(link.departmentId ? { departmentId: link.departmentId } : {}),
  ...(link.name ? { name: link.name } : {}),
  createdBy: link.createdBy,
  createdAt: new Date(link.createdAt).toISOString(),
  expiresAt: new Date(link.expiresAt).toISOString(),
});
