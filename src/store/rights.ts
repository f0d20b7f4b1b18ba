import { type CabinetTx, theWriter } from './cabinet.ts';
import { replay, settle } from './replay.ts';
import type { Shape } from './shape.ts';

/**
 * What the person at this device may see follows their own row as it is shown here: as the city gave it, with what they did
 * themselves on top. Whoever may have changed that row says so here.
 */

/** The person's rights after the people were built anew, by an answer of the city or because a deed is gone. */
export async function refreshPerson(tx: CabinetTx, shape: Shape): Promise<void> {
  const writer = await theWriter(tx);
  const { owner, table } = shape.people;
  const people = (await tx.get('parts', owner))?.tables[table] ?? [];
  const row = people.find((person) => person.id === writer.person.id);
  const person = row && shape.person(row);
  if (!person) return;
  await tx.put('meta', [{ ...writer, person }]);
  await lookAgain(tx, shape);
}

/** The person's rights may have become others: what is only in a parcel comes into sight, or goes out of it (V8). */
export async function lookAgain(tx: CabinetTx, shape: Shape): Promise<void> {
  const owners = (await tx.all('carried')).flatMap((entry) => entry.owners);
  if (owners.length > 0) await settle(tx, shape, await replay(tx, shape, await tx.all('outbox'), owners));
}
