import type { SyncStatus } from '../../sync/client.ts';
import { carryParcels, type CourierNet } from '../../sync/courier.ts';
import type { Lock } from '../../sync/stores.ts';
import type { Cabinet } from '../cabinet.ts';
import { registerKey } from './key.ts';
import { parcelStore } from './parcels.ts';

/** What else is done once the city has been reached: this device's key is made known, once, and the parcels of others are brought. */
export function makeErrands(
  cabinet: Cabinet,
  net: CourierNet,
  lock: Lock,
  now: () => number,
): { heed(status: SyncStatus): void; run(): Promise<void> } {
  const parcels = parcelStore(cabinet, now);
  let isKnown = false;
  let wasBusy = false;
  const run = async () => {
    if (!isKnown) isKnown = await registerKey(cabinet, net);
    await carryParcels(net, parcels, lock);
  };
  return {
    heed({ phase, lastAnswer }) {
      const hasEnded = wasBusy && phase === 'idle';
      wasBusy = phase !== 'idle';
      // Somebody else may have signed in meanwhile, with a session that knows no key of ours.
      if (lastAnswer === 'signedOut') isKnown = false;
      if (hasEnded && lastAnswer === 'ok') void run().catch(() => undefined);
    },
    run,
  };
}
