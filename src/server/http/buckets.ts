import type { Clock } from '../../sync/stores.ts';
import { Trouble } from './problem.ts';

/** Token buckets (T13): each key may do `burst` things at once and is given `perSecond` more. */
export interface Buckets {
  /** Takes one. @throws Trouble 429 with the seconds to wait when the key has none left. */
  take(key: string): void;
  /** Stops a key that has none left, without taking: for guesses, where only failures cost. */
  insist(key: string): void;
}

/** Most keys remembered; past it those that are full again are forgotten, then the longest untouched. */
const MOST = 50_000;

export function makeBuckets(clock: Clock, burst: number, perSecond: number): Buckets {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const levelOf = (key: string) => {
    const bucket = buckets.get(key);
    if (!bucket) return burst;
    const seconds = Math.max(0, clock.now() - bucket.at) / 1000;
    return Math.min(burst, bucket.tokens + seconds * perSecond);
  };
  const insist = (key: string) => {
    const level = levelOf(key);
    if (level < 1)
      throw new Trouble({
        status: 429,
        code: 'slow_down',
        soft: true,
        retryAfter: Math.ceil((1 - level) / perSecond),
      });
  };
  const makeRoom = () => {
    for (const key of buckets.keys()) if (levelOf(key) >= burst) buckets.delete(key);
    for (const key of buckets.keys()) if (buckets.size >= MOST) buckets.delete(key);
  };
  return {
    insist,
    take(key) {
      insist(key);
      const tokens = levelOf(key) - 1;
      if (buckets.size >= MOST) makeRoom();
      buckets.delete(key);
      buckets.set(key, { tokens, at: clock.now() });
    },
  };
}
