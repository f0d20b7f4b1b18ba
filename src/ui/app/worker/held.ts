import { goesOnFor } from '../../../domain/ongoing.ts';
import { glance } from '../../../store/glance.ts';

/** The example city is there to try things in: what is tried there holds nothing back. */
export const holdsNothing = 'example';

/**
 * Does a workshop that somebody on this device takes part in go on now (W9)? Read from what lies on disk, so that it is known after
 * a kill and a cold start, without a network and before there is a page.
 */
export async function isHeld(nowISO = new Date().toISOString()): Promise<boolean> {
  const workshops = await glance('workshop');
  return workshops.some(
    ({ space, personId, row }) => space !== holdsNothing && goesOnFor(personId, row, nowISO),
  );
}
