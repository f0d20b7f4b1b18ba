import type { Context } from 'hono';
import type { Space } from '../spaces.ts';
import type { Cookies } from './cookies.ts';
import type { Session } from './keyring.ts';
import { labelOf } from './label.ts';
import type { Sessions } from './sessions.ts';

/** Lets a person in on the device that asks: a new session, and its cookie on the answer. A former session of that cookie ends. */
export type LetIn = (c: Context, space: Space, person: string, method: Session['method']) => Promise<Session>;

export function makeLetIn(sessions: Sessions, cookies: Cookies): LetIn {
  return async (c, space, person, method) => {
    const former = await sessions.of(cookies.read(c, space), space);
    const label = labelOf(c.req.header('user-agent'));
    const { session, token } = await sessions.begin({ space, person, method, label });
    if (former) await sessions.end(former);
    cookies.give(c, space, token);
    return session;
  };
}
