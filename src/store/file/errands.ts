import type { SyncStatus } from '../../sync/client.ts';
import type { CourierNet } from '../../sync/courier.ts';
import type { Cabinet } from '../cabinet.ts';
import { registerKey } from './key.ts';

/** What else is done once the city has been reached: this device's key is made known, once. */
export function makeErrands(
  cabinet: Cabinet,
  net: Pick<CourierNet, 'registerKey'>,
): { heed(status: SyncStatus): void } {
  let isKnown = false;
  let wasBusy = false;
  const run = async () => {
    if (!isKnown) isKnown = await registerKey(cabinet, net);
  };
  return {
    heed({ phase, lastAnswer }) {
      const hasEnded = wasBusy && phase === 'idle';
      wasBusy = phase !== 'idle';
      // Somebody else may have signed in meanwhile, with a session that knows no key of ours.
      if (lastAnswer === 'signedOut') isKnown = false;
      if (hasEnded && lastAnswer === 'ok') void run().catch(() => undefined);
    },
  };
}
