import type { Clock } from '../../sync/stores.ts';
import { type Log, traceOf } from '../log.ts';
import { backupsIn } from './place.ts';

const LOOK = 10 * 60_000;
/** A server that was off at night catches up, but not while it is being started. */
const FIRST = 5 * 60_000;
const HOUR = 3_600_000;

/**
 * The night that a moment belongs to, by the city's clock: a day that begins at `hour`. A night more or less at a change to
 * summer time makes a backup an hour early or late, never none.
 */
export function nightOf(at: number, hour: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(at - hour * HOUR));
}

/**
 * Makes a backup each night, by looking now and then whether this night's is there. A server that was off when its hour came makes it
 * soon after it is started; one that failed is tried again at the next look.
 * @returns how to stop.
 */
export function everyNight(deps: {
  clock: Clock;
  hour: number;
  timeZone: string;
  folder: string;
  make: () => Promise<void>;
  log: Log;
}): () => void {
  const { clock, hour, timeZone, folder, make, log } = deps;
  const night = (at: number) => nightOf(at, hour, timeZone);
  let cancel = () => {};
  let isStopped = false;
  const look = async () => {
    try {
      const latest = backupsIn(folder).at(-1);
      if (!latest || night(latest.at.getTime()) < night(clock.now())) {
        await make();
        log('info', 'backup', { made: true });
      }
    } catch (error) {
      log('error', 'backup', traceOf(error));
    }
    if (!isStopped) cancel = clock.after(LOOK, () => void look());
  };
  cancel = clock.after(FIRST, () => void look());
  return () => {
    isStopped = true;
    cancel();
  };
}
