import { createMemo } from 'solid-js';
import { goesOnFor } from '../../domain/ongoing.ts';
import { useCity } from './city.tsx';
import { holdUpdates } from './hold.ts';
import { holdsNothing } from './worker/held.ts';

/** Holds new versions back while a workshop that this person takes part in is ongoing, as the service worker does. */
export function useHoldForWorkshop(): void {
  const { device, now } = useCity();
  if (device.space === holdsNothing) return;
  const heads = device.heads('workshop');
  const isHeld = createMemo(() =>
    (heads() ?? []).some((head) => goesOnFor(device.personId, head().row, new Date(now()).toISOString())),
  );
  holdUpdates(isHeld);
}
