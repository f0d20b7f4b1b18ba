import { createHmac, hash, randomBytes } from 'node:crypto';
import type { City, Trouble } from '../sync/cityStore.ts';
import { cityDomain } from './domain.ts';
import type { Database } from './storage/database.ts';
import { sqliteCity } from './storage/sqlite.ts';

export interface Surroundings {
  /** Where the city's day begins and ends. */
  readonly timeZone: string;
  readonly report: (trouble: Trouble) => void;
  /** The key that cookies are signed with. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The city on this machine: its store in the database, its clock, and node's own hashing. */
export function makeCity(database: Database, { timeZone, report, key, now = Date.now }: Surroundings): City {
  // Swedish writes a day as `yyyy-mm-dd`, which is the form that days have everywhere here.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone });
  return {
    store: sqliteCity(database),
    domain: cityDomain,
    now() {
      const at = new Date(now());
      return { at: at.toISOString(), today: day.format(at) };
    },
    sha256: (text) => hash('sha256', text),
    salt: () => randomBytes(16).toString('hex'),
    sign: (text) => createHmac('sha256', key).update(text).digest('hex'),
    report,
  };
}
