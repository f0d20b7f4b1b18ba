import type { Person } from '../domain/person.ts';
import type { Random } from '../sync/stores.ts';
import { type Cabinet, meta } from './cabinet.ts';

/** Whose store it is, as the session says. */
export interface Tenant {
  readonly space: string;
  readonly person: Person;
}

/** Makes the store this person's, or finds that it is. @throws if it is another's. */
export function moveIn(cabinet: Cabinet, tenant: Tenant, random: Pick<Random, 'uuid'>): Promise<void> {
  return cabinet.transact('write', ['meta'], async (tx) => {
    const writer = await meta(tx, 'writer');
    if (writer && (writer.space !== tenant.space || writer.person.id !== tenant.person.id))
      throw new Error(`this store belongs to ${writer.person.id} in ${writer.space}`);
    if (writer) return;
    const [clientGroupID, clientID] = [random.uuid(), random.uuid()];
    await tx.put('meta', [{ key: 'writer', ...tenant, clientGroupID, clientID, nextId: 1 }]);
  });
}
