import type { City } from '../../sync/cityStore.ts';
import { schemaVersion } from '../../sync/protocol.ts';
import type { Condition } from '../condition.ts';
import { need } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { CITY } from '../spaces.ts';

/** What a proxy, a supervisor or a monitor asks. */
export function healthRoutes(
  { route }: Registrar,
  deps: {
    city: City;
    version: string;
    isServing: () => boolean;
    condition: Pick<Condition, 'degraded' | 'write'>;
    exposition: () => Promise<string>;
  },
): void {
  const { city, version, isServing, condition, exposition } = deps;
  route({ method: 'GET', path: '/healthz', policy: 'anyone', handle: () => ({ alive: true }) });

  route({
    method: 'GET',
    path: '/readyz',
    policy: 'anyone',
    async handle({ c }) {
      need(isServing(), { status: 503, code: 'draining' });
      await city.store.snapshot(CITY, (s) => s.version());
      if (c.req.query('write') === '1')
        await condition.write().catch(() => need(false, { status: 503, code: 'not_writable' }));
      const degraded = await condition.degraded();
      return { ready: true, ...(degraded.length > 0 ? { degraded } : {}) };
    },
  });

  route({
    method: 'GET',
    path: '/version',
    policy: 'anyone',
    handle: () => ({ version, schemaVersion }),
  });

  route({
    method: 'GET',
    path: '/metrics',
    policy: 'operator',
    async handle() {
      return new Response(await exposition(), {
        headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
      });
    },
  });
}
