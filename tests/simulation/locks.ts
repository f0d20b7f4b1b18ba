import type { Lock } from '../../src/sync/stores.ts';

/** After so long a tab takes another to be frozen, as in the browser (src/store/browser.ts). */
const heldTooLong = 60_000;

/** The locks of one person's tabs on a device. A lock is let go when its tab ends, and stolen from one that holds it too long. */
export function tabLocks() {
  const holders = new Map<string, object>();
  return {
    of(tab: object, now: () => number): Lock {
      let busySince: number | undefined;
      return {
        async tryHold(name, f) {
          const isStolen = busySince !== undefined && now() - busySince > heldTooLong;
          if (holders.has(name) && !isStolen) {
            busySince ??= now();
            return undefined;
          }
          busySince = undefined;
          holders.set(name, tab);
          try {
            return await f();
          } finally {
            if (holders.get(name) === tab) holders.delete(name);
          }
        },
      };
    },
    /** The tab is closed. */
    letGo(tab: object): void {
      for (const [name, holder] of holders) if (holder === tab) holders.delete(name);
    },
  };
}
export type TabLocks = ReturnType<typeof tabLocks>;
