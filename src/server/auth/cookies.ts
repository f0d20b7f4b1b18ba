import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EXAMPLE, type Space } from '../spaces.ts';

/** As long as a session can last at all. */
const MAX_AGE = 90 * 24 * 60 * 60;

/** One cookie per space, so that looking at the example never signs anybody out of the real city. Plain names only over http. */
export function makeCookies(https: boolean) {
  const nameFor = (space: Space) => `${https ? '__Host-' : ''}${space === EXAMPLE ? 'demo' : 'sid'}`;
  const same = { path: '/', secure: https, httpOnly: true, sameSite: 'Lax' } as const;
  return {
    read: (c: Context, space: Space) => getCookie(c, nameFor(space)),
    give: (c: Context, space: Space, token: string) =>
      setCookie(c, nameFor(space), token, { ...same, maxAge: MAX_AGE }),
    take: (c: Context, space: Space) => {
      deleteCookie(c, nameFor(space), same);
    },
  };
}
export type Cookies = ReturnType<typeof makeCookies>;
