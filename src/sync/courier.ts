import { makeBatchSize } from './batchSize.ts';
import { type Author, type Carried, carryResponse, type DealtAt, type SignedDeed } from './parcel.ts';
import type { Clock, NetAnswer } from './stores.ts';

/** What carrying asks of the net. */
export interface CourierNet {
  carry(body: unknown): Promise<NetAnswer>;
  /** Makes the device's key known to the city, or renews it. */
  registerKey(body: unknown): Promise<NetAnswer>;
}

/** A parcel on its way: what of it the city has not dealt with. */
export interface Parcel {
  readonly id: string;
  readonly author: Author;
  readonly key: string;
  /** The city's epoch when it was made, where its author's device knew one. */
  readonly epoch?: string;
  /** The carrier's writer when it was given out: what is heard of it under another one says nothing. */
  readonly carrier: string;
  /** Number of the carrier's own deed after which it was read in. */
  readonly after: number;
  readonly deeds: readonly SignedDeed[];
}

/** How some of a parcel fared: what became of each deed, and where the city then stood; or why the city would have none of it. */
export type Fared =
  | { readonly carried: readonly Carried[]; readonly at?: DealtAt | undefined }
  | { readonly refused: string };

export interface ParcelStore {
  /** Those that are to be brought now, in the order in which they were read in. */
  due(): Promise<readonly Parcel[]>;
  note(parcel: Pick<Parcel, 'id' | 'carrier'>, fared: Fared): Promise<void>;
}

/** `stopped`: the answer that stopped it. `next`: one's own deeds up to this number go before the next parcel. */
export interface Brought {
  readonly stopped?: NetAnswer;
  readonly next?: number;
}

/** Brings the parcels of others. */
export interface Courier {
  /**
   * Brings what is due, in order. What it learns it notes at once; cut off anywhere it goes on where it was, and what was done is not
   * done twice (S3).
   * @param pushed the carrier's own deeds up to this number have gone to the city: what was read in later may build on others.
   */
  readonly bring: (pushed: number) => Promise<Brought>;
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
];

export function makeCourier(
  net: Pick<CourierNet, 'carry'>,
  store: ParcelStore,
  clock: Pick<Clock, 'now'>,
): Courier {
  // On a net that lets through only little, a colleague's parcel is no larger than one's own work.
  const batch = makeBatchSize(clock);

  async function carry(parcel: Parcel): Promise<NetAnswer | undefined> {
    const { author, key, epoch } = parcel;
    // Only photos, which go by themselves.
    if (parcel.deeds.length === 0) await store.note(parcel, { carried: [] });
    for (let left = parcel.deeds; left.length > 0; ) {
      const deeds = firstOf(left, Math.min(most, batch.size()));
      const asked = clock.now();
      const answer = await net.carry({ carryVersion: 1, key, author, epoch, deeds });
      if (answer.kind === 'problem') {
        const isTooLarge = answer.status === 413;
        if (isTooLarge && deeds.length > 1) {
          batch.halve(deeds.length);
          continue;
        }
        // One deed alone is more than the city takes: its author's device will find the same.
        if (!isTooLarge && !final.includes(answer.code)) return answer;
        await store.note(parcel, { refused: answer.code });
        return undefined;
      }
      const told = answer.kind === 'ok' ? carryResponse.safeParse(answer.body) : undefined;
      if (!told?.success) {
        batch.failed(asked, deeds.length);
        return { kind: 'weather' };
      }
      batch.went(asked);
      await store.note(parcel, { carried: told.data.carried, at: told.data.at });
      left = left.slice(deeds.length);
    }
    return undefined;
  }

  return {
    async bring(pushed) {
      for (const parcel of await store.due()) {
        if (parcel.after > pushed) return { next: parcel.after };
        const stopped = await carry(parcel);
        // No way through: the others would not come through either.
        if (stopped) return { stopped };
      }
      return {};
    },
  };
}

function firstOf(deeds: readonly SignedDeed[], many: number): readonly SignedDeed[] {
  let letters = 0;
  const over = deeds.findIndex((deed, nth) => {
    letters += JSON.stringify(deed).length;
    return nth === many || (nth > 0 && letters > longest);
  });
  return over < 0 ? deeds : deeds.slice(0, over);
}
