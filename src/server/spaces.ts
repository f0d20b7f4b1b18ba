import type { City } from '../sync/cityStore.ts';

/**
 * The two spaces of an installation: the real city, and the example city beside it. Nothing is shared between them but
 * the program (docs/decisions/041-example-city-apart.md).
 */
export const CITY = 'city';
export const EXAMPLE = 'example';
export type Space = typeof CITY | typeof EXAMPLE;

export const isSpace = (text: string): text is Space => text === CITY || text === EXAMPLE;

/** Makes the spaces unless they are there. */
export async function makeSpaces(city: City): Promise<void> {
  for (const space of [CITY, EXAMPLE]) await city.store.createSpace(space, city.salt());
}
