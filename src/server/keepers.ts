import type { Application } from './application.ts';
import { backUpApart } from './backup/apart.ts';
import { everyNight } from './backup/nightly.ts';
import { startScribe } from './backup/scribe.ts';
import { CITY, EXAMPLE } from './spaces.ts';
import { systemClock } from './clock.ts';

/** What a server does beside answering: writes the ledger and the anchors, and makes a backup each night. */
export interface Keepers {
  close(): Promise<void>;
}

export async function startKeepers({
  config,
  database,
  city,
  blobs,
  condition,
  log,
}: Application): Promise<Keepers> {
  const { backupDir: folder, backupHour: hour, timeZone } = config;
  const scribe = await startScribe({ database, city, clock: systemClock, log }, folder);
  condition.watchLedger(scribe.isWriting);
  const make = async () => {
    await backUpApart(config);
    // Not while a backup is being made: its database may still know them.
    for (const space of [CITY, EXAMPLE]) await blobs.collect(space);
  };
  const stopNights =
    hour === undefined
      ? () => undefined
      : everyNight({ clock: systemClock, hour, timeZone, folder, make, log });
  return {
    async close() {
      stopNights();
      await scribe.close();
    },
  };
}
