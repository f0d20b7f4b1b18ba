import type { CityStore } from '../sync/cityStore.ts';

/** Hands each space's new versions to whoever listens, and lets them all go at the end. */
export interface Pokes {
  /** @returns a function that stops listening. */
  listen(space: string, onVersion: (version: number) => void, onEnd: () => void): () => void;
  /** How many listen. */
  readonly count: () => number;
  /** Ends every listener: the server is going down. */
  endAll(): void;
}

export function makePokes(store: CityStore): Pokes {
  const listeners = new Set<{ space: string; onVersion: (version: number) => void; onEnd: () => void }>();
  const unwatch = store.watch((space, version) => {
    for (const listener of listeners) if (listener.space === space) listener.onVersion(version);
  });
  return {
    listen(space, onVersion, onEnd) {
      const listener = { space, onVersion, onEnd };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => listeners.size,
    endAll() {
      unwatch();
      for (const { onEnd } of listeners) onEnd();
      listeners.clear();
    },
  };
}
