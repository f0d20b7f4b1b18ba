import type { City } from '../../sync/cityStore.ts';
import { schemaVersion } from '../../sync/protocol.ts';
import { need } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { CITY } from '../spaces.ts';

/** What a proxy or a supervisor asks. */
export function healthRoutes(
  { route }: Registrar,
  deps: { city: City; version: string; isServing: () => boolean },
): void {
  route({ method: 'GET', path: '/healthz', policy: 'anyone', handle: () => ({ alive: true }) });

  route({
    method: 'GET',
    path: '/readyz',
    policy: 'anyone',
    async handle() {
      need(deps.isServing(), { status: 503, code: 'draining' });
      await deps.city.store.snapshot(CITY, (s) => s.version());
      return { ready: true };
    },
  });

  route({
    method: 'GET',
    path: '/version',
    policy: 'anyone',
    handle: () => ({ version: deps.version, schemaVersion }),
  });
}
