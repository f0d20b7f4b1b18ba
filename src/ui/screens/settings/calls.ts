import * as z from 'zod/mini';
import type { Texts } from '../../../texts/sv.ts';
import { call, type Called } from '../../app/api.ts';
import { principal, whoAmI } from '../../app/session.ts';

/** What Settings asks of the server: identity, never work. All of it needs a network. */

const device = z.object({
  id: z.string(),
  label: z.string(),
  here: z.boolean(),
  createdAt: z.string(),
  seenAt: z.string(),
});
export type SignedInDevice = z.infer<typeof device>;

export const myDevices = (space: string) =>
  call(z.object({ sessions: z.array(device) }), 'GET', '/api/sessions', { space });

export const endDevice = (space: string, id: string) =>
  call(z.unknown(), 'DELETE', `/api/sessions/${encodeURIComponent(id)}`, { space });

const somebody = principal.shape.person;
export type Somebody = z.infer<typeof somebody>;

export const enterExample = () => call(whoAmI, 'POST', '/api/example/enter');

export const examplePersons = () =>
  call(z.object({ persons: z.array(somebody) }), 'GET', '/api/example/persons', { space: 'example' });

export const become = (personId: string) =>
  call(whoAmI, 'POST', '/api/example/become', { space: 'example', body: { personId } });

/** Why it did not go, as a sentence. */
export const whyNot = (t: Texts, answer: Called<unknown> & { ok: false }): string =>
  answer.kind === 'weather' ? t.settings.needsNetwork : t.settings.failed;
