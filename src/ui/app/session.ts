import * as z from 'zod/mini';
import { role } from '../../domain/person.ts';
import { call, type Called } from './api.ts';

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
/** A cookie that is to be given back to the server when there is a network. */
const leaving = (space: string) => `stegvis.leaving.${space}`;

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

/** Remembers who came in. The cookie is theirs from now on, so it is no longer to be given back. */
export function remember(who: Principal): void {
  localStorage.removeItem(leaving(who.space.id));
  localStorage.setItem(slot(who.space.id), JSON.stringify(who));
  localStorage.setItem(current, who.space.id);
}

/** Forgets who was in a space; what they have saved stays in its own database until they come back (§3). */
export function forget(space: string): void {
  localStorage.removeItem(slot(space));
  if (localStorage.getItem(current) === space) localStorage.removeItem(current);
}

/** Calls `then` when the person of a space has left in another tab. Returns a function that ends it. */
export function whenForgotten(space: string, then: () => void): () => void {
  const heed = ({ key, newValue }: StorageEvent) => {
    if (key === slot(space) && newValue === null) then();
  };
  window.addEventListener('storage', heed);
  return () => window.removeEventListener('storage', heed);
}

const goal = 'stegvis.goal';

/** Where a stranger was going, with what was shared to Fånga or which initiative: they come there once they are in. */
export function rememberGoal(): void {
  sessionStorage.setItem(goal, location.pathname + location.search);
}

/** Enters as somebody, from the start: each person has a database of their own, so everything is opened anew. */
export function enterAs(who: Principal, path = sessionStorage.getItem(goal) ?? '/'): void {
  sessionStorage.removeItem(goal);
  remember(who);
  location.assign(path);
}

/** Signs out. Without a network the server is told as soon as there is one; until then nobody gets in by the cookie that is left. */
export async function signOut(space: string): Promise<void> {
  localStorage.setItem(leaving(space), '1');
  await giveBack(space);
}

/** Tells the server that a cookie is given back. True when it knows. */
async function giveBack(space: string): Promise<boolean> {
  if (localStorage.getItem(leaving(space)) === null) return true;
  const answer = await call(z.unknown(), 'POST', '/api/sign-out', { space });
  // A cookie that is not good any more is as good as given back.
  const isKnown = answer.ok || (answer.kind === 'problem' && answer.status === 401);
  if (isKnown) localStorage.removeItem(leaving(space));
  return isKnown;
}

/** Asks the server who the cookie is. */
export async function askSession(space = 'city'): Promise<Called<Principal>> {
  if (!(await giveBack(space))) return { ok: false, kind: 'weather' };
  return call(whoAmI, 'GET', '/api/session', { space });
}
