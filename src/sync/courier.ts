import { type Author, type Carried, carryResponse, type SignedDeed } from './parcel.ts';
import type { Lock, NetAnswer } from './stores.ts';

/** What carrying asks of the net. */
export interface CourierNet {
  carry(body: unknown): Promise<NetAnswer>;
  /** Makes the device's key known to the city, or renews it. */
  registerKey(body: unknown): Promise<NetAnswer>;
}

/** A parcel on its way. */
export interface Parcel {
  readonly id: string;
  readonly author: Author;
  readonly key: string;
  readonly deeds: readonly SignedDeed[];
}

/** How a parcel fared: what became of each deed, or why the city would have none of it. */
export type Fared = { readonly carried: readonly Carried[] } | { readonly refused: string };

export interface ParcelStore {
  /** Those that are to be brought now, oldest first. */
  due(): Promise<readonly Parcel[]>;
  note(id: string, fared: Fared): Promise<void>;
}

/** So many deeds, and so many letters, at a time: well inside what the city takes. */
const most = 100;
const longest = 500_000;
/** What no other try would change. Anything else is weather. */
const final: readonly string[] = [
  'unknown_key',
  'key_ended',
  'bad_signature',
  'unknown_person',
  'wrong_principal',
  'malformed',
  // One deed alone is more than the city takes: its author's device will find the same.
  'too_large',
];

/**
 * Brings the parcels of others to the city. What it learns it notes at once; cut off anywhere it begins the parcel anew, and
 * what was done is not done twice (S3).
 */
export async function carryParcels(
  net: Pick<CourierNet, 'carry'>,
  store: ParcelStore,
  lock: Lock,
): Promise<void> {
  await lock.tryHold('carry', async () => {
    for (const parcel of await store.due()) {
      const fared = await bring(net, parcel);
      // No way through: the others would not come through either.
      if (!fared) return;
      await store.note(parcel.id, fared);
    }
  });
}

async function bring(net: Pick<CourierNet, 'carry'>, parcel: Parcel): Promise<Fared | undefined> {
  const { author, key } = parcel;
  const carried: Carried[] = [];
  for (const deeds of inBatches(parcel.deeds)) {
    const answer = await net.carry({ carryVersion: 1, key, author, deeds });
    if (answer.kind === 'problem' && final.includes(answer.code)) return { refused: answer.code };
    const parsed = answer.kind === 'ok' ? carryResponse.safeParse(answer.body) : undefined;
    if (!parsed?.success) return undefined;
    carried.push(...parsed.data.carried);
  }
  return { carried };
}

function inBatches(deeds: readonly SignedDeed[]): SignedDeed[][] {
  const batches: SignedDeed[][] = [];
  let letters = 0;
  for (const deed of deeds) {
    const size = JSON.stringify(deed).length;
    const last = batches.at(-1);
    if (!last || last.length === most || letters + size > longest) {
      batches.push([deed]);
      letters = size;
    } else {
      last.push(deed);
      letters += size;
    }
  }
  return batches;
}
