import type { Clock } from './stores.ts';

const most = 1000;
const mostOnBadNets = 100;
/** The server takes 1 MiB; room is left for the envelope and for characters that take several bytes. */
const mostCharacters = 600_000;
const slow = 5_000;
const fast = 2_000;

/** How many deeds to send at once: the whole outbox on a good net, fewer and fewer while requests time out. */
export function makeBatchSize(clock: Pick<Clock, 'now'>) {
  let size = most;
  return {
    size: () => size,
    /** As many of the first entries as one message may hold; at least one. */
    fit<E extends { readonly args: unknown }>(entries: readonly E[]): readonly E[] {
      let characters = 0;
      const over = entries.findIndex((entry, nth) => {
        characters += JSON.stringify(entry.args).length + 300;
        return nth > 0 && characters > mostCharacters;
      });
      return over < 0 ? entries : entries.slice(0, over);
    },
    /** The server said that so many were too much. */
    halve(sent: number): void {
      size = Math.max(1, Math.floor(sent / 2));
    },
    /** No answer. At once means no network, which says nothing of sizes; after a while means a bad one. */
    failed(asked: number, sent: number): void {
      if (clock.now() - asked >= slow) size = Math.max(1, Math.min(mostOnBadNets, Math.floor(sent / 2)));
    },
    went(asked: number): void {
      const took = clock.now() - asked;
      if (took < fast) size = Math.min(most, size * 10);
      else if (took >= slow) size = Math.max(1, Math.floor(Math.min(size, mostOnBadNets) / 2));
    },
  };
}
