import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { v7 as uuid } from 'uuid';
import type { Log } from '../log.ts';

/** What a request carries with it on its way through. */
export interface Requests {
  Variables: { requestId: string; person?: string };
}

/** Gives each request an identity, which its answer and the log share; a person who reports a fault can name it. */
export function identify(log: Log): MiddlewareHandler<Requests> {
  return async (c, next) => {
    const requestId = uuid();
    const began = performance.now();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('X-Request-Id', requestId);
    if (!c.req.path.startsWith('/api')) return;
    const { method } = c.req;
    // The route and not the address, in which anybody may write anything.
    const path = matchedRoutes(c).at(-1)?.path;
    const ms = Math.round(performance.now() - began);
    const person = c.get('person');
    log('info', 'request', {
      requestId,
      method,
      path,
      status: c.res.status,
      ms,
      ...(person ? { person } : {}),
    });
  };
}
