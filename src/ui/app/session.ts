import * as z from 'zod/mini';
import { role } from '../../domain/person.ts';
import { call } from './api.ts';

/** Whose app this is. Remembered on the device, so that it starts without a network; the cookie itself no script can read. */
export const principal = z.object({
  space: z.object({ id: z.string(), name: z.string(), example: z.boolean() }),
  person: z.object({
    id: z.string(),
    name: z.string(),
    title: z.optional(z.string()),
    departmentId: z.optional(z.string()),
    roles: z.array(z.object({ role, departmentId: z.optional(z.string()) })),
  }),
});
export type Principal = z.infer<typeof principal>;

/** Answer to everything that lets somebody in. */
export const whoAmI = principal;

const current = 'stegvis.current';
const slot = (space: string) => `stegvis.principal.${space}`;

/** The person this device last belonged to, in the space last used. */
export function rememberedPrincipal(): Principal | undefined {
  try {
    const space = localStorage.getItem(current);
    return space ? principalOf(space) : undefined;
  } catch {
    return undefined;
  }
}

/** The person of a space on this device: the real city and the example city each have their own. */
export function principalOf(space: string): Principal | undefined {
  try {
    return principal.safeParse(JSON.parse(localStorage.getItem(slot(space)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Remembers who came in. */
export function remember(who: Principal): void {
  localStorage.setItem(slot(who.space.id), JSON.stringify(who));
  localStorage.setItem(current, who.space.id);
}

/** Forgets who was in a space; what they have saved stays in its own database until they come back (§3). */
export function forget(space: string): void {
  localStorage.removeItem(slot(space));
  if (localStorage.getItem(current) === space) localStorage.removeItem(current);
}

/** Enters as somebody, from the start: each person has a database of their own, so everything is opened anew. */
export function enterAs(who: Principal, path = '/'): void {
  remember(who);
  location.assign(path);
}

/** Asks the server who the cookie is. */
export const askSession = (space?: string) => call(whoAmI, 'GET', '/api/session', { space });
