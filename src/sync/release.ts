import type { Refusal } from '../domain/refusal.ts';
import { Refused } from '../domain/tx.ts';
import type { City, CityTx } from './cityStore.ts';
import { Deeds } from './deeds.ts';
import { CITY } from './enact.ts';
import { Ledger, releaseOf } from './ledger.ts';

/** What became of a deed that was set aside and is tried again. `fault`: it still cannot be run, and nothing has changed. */
export type Release =
  | { readonly became: 'applied' }
  | { readonly became: 'rejected'; readonly reason: Refusal }
  | {
      readonly became: 'unknown' | 'notSetAside' | 'releasedBefore' | 'erased' | 'unknownDeed' | 'authorGone';
    }
  | { readonly became: 'fault'; readonly error: unknown };

/**
 * Runs a deed that was set aside once more, as its author and by the rules and rights of this moment. A new record of the log says
 * what became of it; the author's devices hear it with their next pull.
 */
export async function release(city: City, space: string, mid: string): Promise<Release> {
  try {
    return await city.store.write(space, (tx) => again(city, tx, mid));
  } catch (error) {
    return { became: 'fault', error };
  }
}

async function again(city: City, tx: CityTx, mid: string): Promise<Release> {
  const known = await tx.findMutation(mid);
  if (!known) return { became: 'unknown' };
  if (known.outcome !== 'quarantined') return { became: 'notSetAside' };
  if (await tx.findMutation(releaseOf(mid))) return { became: 'releasedBefore' };
  if (known.args === undefined) return { became: 'erased' };
  const deed = city.domain.mutations.get(known.name);
  if (!deed || deed.internal) return { became: 'unknownDeed' };
  const deeds = new Deeds(tx, city.domain);
  const ledger = new Ledger(tx, city);
  const moment = city.now();
  const actor = await deeds.actor(known.person, moment.today);
  if (!actor) return { became: 'authorGone' };

  const { name, person, group, claimedAt } = known;
  const said = claimedAt ? { claimedAt } : {};
  const args: unknown = JSON.parse(known.args);
  const find = (other: string) => ledger.find(other);
  const device = await tx.groupLabel(group);
  // Its device may have done much since: this comes late, and what stands by the same device is not what it followed.
  const labelled = device ? { device } : {};
  const word = await wordOn(() =>
    deeds.perform(deed, args, actor, moment, releaseOf(mid), { ...said, ...labelled, find }),
  );
  const version = (await tx.version()) + 1;
  const id = (await tx.counter(CITY)) + 1;
  const entry = { mid: releaseOf(mid), clientID: CITY, id, group, name, person, args, ...said, ...word };
  ledger.add(entry, version, moment.at);
  await deeds.settle(version);
  await ledger.settle();
  await tx.setCounter(CITY, id);
  await tx.retell(mid, word, version);
  await tx.setVersion(version);
  return 'reason' in word ? { became: 'rejected', reason: word.reason } : { became: 'applied' };
}

async function wordOn(
  f: () => Promise<void>,
): Promise<{ outcome: 'applied' } | { outcome: 'rejected'; reason: Refusal }> {
  try {
    await f();
    return { outcome: 'applied' };
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'rejected', reason: error.reason };
    throw error;
  }
}
