import type { City } from '../../sync/cityStore.ts';

/**
 * Fills the example city's empty space, through `enact` and so through the same rules as everything else. Called once in
 * the life of a database. It takes some seconds and is many transactions: a process that dies meanwhile leaves an example
 * city with less in it.
 */
export type SeedExample = (deps: { city: City; space: string }) => Promise<{
  spaceId: string;
  /** Those one can be. A visitor begins as the first of them, in order of id, who does not govern. */
  persons: readonly { id: string }[];
}>;
