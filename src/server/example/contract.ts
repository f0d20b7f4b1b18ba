import type { City } from '../../sync/cityStore.ts';

/**
 * Fills the example city's empty space, through `enact` and so through the same rules as everything else. Called once in
 * the life of a database; a throw leaves the space without a city, and the next visitor tries again.
 */
export type SeedExample = (deps: { city: City; space: string }) => Promise<{
  spaceId: string;
  /** Those one can be; the first is whom a visitor is from the beginning. */
  persons: readonly { id: string }[];
}>;
