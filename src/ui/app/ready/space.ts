import type { Room } from '../../../store/photos/album.ts';
import type { Found } from './verdict.ts';

/** enough: a trial was written and removed, and there is more · little: as well, but not for many photos · tried: as well, and the browser says no more · full · lost: the database did not answer */
export type Space = Found<'enough' | 'little' | 'tried' | 'full' | 'lost'> & {
  /** By the browser's own estimate, which is no promise. */
  readonly free: number | undefined;
};

/** A photo of the wall, as it is kept. */
export const trialBytes = 4_000_000;
/** Some hundred photos. */
const plenty = 200_000_000;

/** Is there room for a day's notes and photos? An estimate says little, so something is really written where photos lie. */
export async function lookAtSpace(here: {
  readonly estimate: () => Promise<StorageEstimate | undefined>;
  readonly tryRoom: (bytes: number) => Promise<Room>;
}): Promise<Space> {
  const { quota, usage } = (await here.estimate().catch(() => undefined)) ?? {};
  const free = quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  const room = await here.tryRoom(trialBytes).catch(() => 'lost' as const);
  if (room !== 'enough') return { verdict: 'bad', what: room, free };
  if (free === undefined) return { verdict: 'ok', what: 'tried', free };
  return free < plenty ? { verdict: 'warn', what: 'little', free } : { verdict: 'ok', what: 'enough', free };
}
