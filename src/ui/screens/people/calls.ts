import * as z from 'zod/mini';
import type { Role } from '../../../domain/person.ts';
import type { Texts } from '../../../texts/sv.ts';
import { call, type Called } from '../../app/api.ts';

const made = z.object({ link: z.string(), expiresAt: z.string(), code: z.optional(z.string()) });

/** A new person's invitation. Only the server makes links, so this needs a network. */
export const invite = (
  space: string,
  body: { role: Role; departmentId?: string | undefined; name?: string | undefined },
) => call(made, 'POST', '/api/invites', { space, body });

/** A way in for somebody who exists: oneself on another device, or, for an administrator, anybody. */
export const linkFor = (space: string, personId?: string) =>
  call(made, 'POST', '/api/links', { space, body: personId ? { personId } : {} });

/** Why no link was made, as a sentence. */
export function whyNoLink(t: Texts, answer: Called<unknown> & { ok: false }): string {
  if (answer.kind === 'weather') return t.people.needsNetwork;
  if (answer.status === 403) return t.people.notAllowed;
  if (answer.code === 'department_needed') return t.people.departmentNeeded;
  return t.people.failed;
}
