import { createMemo } from 'solid-js';
import { goesOnFor } from '../../domain/ongoing.ts';
import { useCity } from './city.tsx';
import { holdUpdates } from './hold.ts';
import { holdsNothing } from './worker/held.ts';

/** Holds new versions back while a workshop that this person takes part in goes on, as the service worker does. */
export function useHoldForWorkshop(): void {
  const { device, workshops, today } = useCity();
  if (device.space === holdsNothing) return;
  const isHeld = createMemo(() => workshops().some(({ head }) => goesOnFor(device.personId, head, today())));
  holdUpdates(isHeld);
}
