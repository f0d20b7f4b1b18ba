import { type Cabinet, meta } from './cabinet.ts';
import { makeQueries, type OwnerRecord } from './queries.ts';

/**
 * Where the screens keep how to take back what this person did on this device (rule 16). It lies with the person's other data, so
 * it survives a reload and goes when they sign out; unlike a draft it holds nothing that is only here.
 */
export interface Shelf {
  /** An owner as it is now, asked once. */
  record(owner: string): Promise<OwnerRecord>;
  read(): Promise<unknown>;
  /** Replaces what is kept, in one transaction, so that two tabs do not lose each other's steps. */
  change<K>(f: (kept: unknown) => K): Promise<K>;
}

export function makeShelf(cabinet: Cabinet): Shelf {
  return {
    record: makeQueries(cabinet).record,
    read: () => cabinet.transact('read', ['meta'], async (tx) => (await meta(tx, 'undo'))?.kept),
    change: (f) =>
      cabinet.transact('write', ['meta'], async (tx) => {
        const kept = f((await meta(tx, 'undo'))?.kept);
        // What the screens hold may be proxies, which cannot be put away.
        await tx.put('meta', [{ key: 'undo', kept: JSON.parse(JSON.stringify(kept)) as unknown }]);
        return kept;
      }),
  };
}
