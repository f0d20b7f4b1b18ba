import * as z from 'zod/mini';
import { mayBeCarried } from '../../domain/carriage.ts';
import { carry, type CourierPorts } from '../../sync/carry.ts';
import type { City } from '../../sync/cityStore.ts';
import type { WriterKeys } from '../auth/writerKeys.ts';
import { need } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { send } from './sync.ts';

/** Deeds that come by somebody else's device, and the keys by which their author is known. */
export function courierRoutes({ route }: Registrar, { city, keys }: { city: City; keys: WriterKeys }): void {
  route({
    method: 'POST',
    path: '/api/keys',
    policy: 'member',
    body: z.strictObject({ publicKey: z.string().check(z.maxLength(100)) }),
    async handle({ caller: { session }, body }) {
      const { space, person, id } = session;
      const key = await keys.register({ space, person, session: id }, body.publicKey);
      need(key, { status: 400, code: 'malformed' });
      return { id: key.id, expiresAt: new Date(key.expiresAt).toISOString() };
    },
  });

  route({
    method: 'POST',
    path: '/api/sync/carry',
    policy: 'member',
    body: 'anything',
    async handle({ caller: { session }, body }) {
      const { space, person } = session;
      const ports: CourierPorts = { keyOf: (...key) => keys.of(...key), mayBeCarried };
      return send(await carry(city, { space, person }, ports, body));
    },
  });
}
