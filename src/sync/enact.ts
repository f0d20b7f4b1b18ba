import type { Actor } from '../domain/person.ts';
import { Deeds } from './deeds.ts';
import type { City, Moment } from './cityStore.ts';
import { Ledger } from './ledger.ts';

/** The writer under which the log has the server's own deeds. No device can have this name. */
export const CITY = '@city';

/** A deed of the server itself, or of a person through the server. */
export interface ServerDeed {
  /** A person of the space; or an actor as stated, where there is nobody yet. */
  readonly by: Actor | { readonly person: string };
  readonly name: string;
  readonly args: unknown;
  /** When it is done, if not now: the example city has a past. */
  readonly moment?: Moment;
  /** Its identity, if it has one already: after a restore the same deed may come from a device too. */
  readonly mid?: string;
}

/**
 * Does deeds that no device sent, internal ones among them, all in one transaction: through the same rules, stamped and
 * logged alike, and seen by the next pull.
 * @returns the version they are seen at.
 * @throws Refused when a rule says no to one of them: then none is done. Transient when the store cannot just now.
 */
export async function enact(
  city: City,
  space: string,
  deeds: readonly ServerDeed[],
): Promise<{ version: number; mids: readonly string[] }> {
  return city.store.write(space, async (tx) => {
    const now = city.now();
    const version = (await tx.version()) + 1;
    const done = new Deeds(tx, city.domain);
    const ledger = new Ledger(tx, city);
    const mids: string[] = [];
    let id = await tx.counter(CITY);
    for (const { by, name, args, moment = now, mid = city.salt() } of deeds) {
      const deed = city.domain.mutations.get(name);
      if (!deed) throw new Error(`no mutation is called ${name}`);
      const actor = 'person' in by ? await done.actor(by.person, moment.today) : by;
      if (!actor) throw new Error(`${name} by somebody who is not in ${space}`);
      await done.perform(deed, args, actor, moment, mid);
      id += 1;
      const entry = { mid, clientID: CITY, id, group: CITY, name, person: actor.personId, args };
      ledger.add({ ...entry, claimedAt: moment.at, outcome: 'applied' }, version, now.at);
      mids.push(mid);
    }
    if (deeds.length === 0) return { version: version - 1, mids };
    await done.settle(version);
    await ledger.settle();
    await tx.setCounter(CITY, id);
    await tx.setVersion(version);
    return { version, mids };
  });
}
