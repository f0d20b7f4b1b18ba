import { createContext, useContext } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { Conflict } from '../../domain/conflict.ts';
import type { Listed } from '../../domain/digest.ts';
import type { Budget, Department, Fund, Organisation } from '../../domain/organisation.ts';
import type { Actor, Person } from '../../domain/person.ts';
import type { Row } from '../../domain/tx.ts';
import type { ListedWorkshop } from '../../domain/workshopDigest.ts';
import type { Device } from '../../store/device.ts';
import type { SyncStatus } from '../../sync/client.ts';
import type { Issue, OutboxEntry } from '../../sync/stores.ts';

/** An initiative as lists show it: its head, and what the domain computed from its parts. */
export type InitiativeLine = Listed;

/** What belongs to the city as a whole. Closed departments and people who left are among them; lists of choices leave them out. */
export interface OrganisationRecord {
  readonly row: Organisation | undefined;
  readonly departments: readonly Department[];
  readonly people: readonly Person[];
  readonly budgets: readonly Budget[];
  readonly funds: readonly Fund[];
  /** Of what belongs to the city as a whole, open ones. */
  readonly conflicts: readonly Conflict[];
  readonly rowOf: (table: string, id: string) => Row | undefined;
}

/** Everything a screen reads, live. Screens read this and do deeds with `useAct`; nothing else. */
export interface CityInUse {
  readonly device: Device;
  /** The signed-in person's own row, with the rights last known. */
  readonly me: Accessor<Person>;
  /** The same person as rules ask for them: grants in force today. */
  readonly actor: Accessor<Actor>;
  /** The city's day, `yyyy-mm-dd`; ticks at midnight. */
  readonly today: Accessor<string>;
  /** Milliseconds; ticks each minute, for "41 dagar" and "i dag 10:42". */
  readonly now: Accessor<number>;
  readonly organisation: Accessor<OrganisationRecord>;
  /** Every initiative that has reached this device, newest first. */
  readonly initiatives: Accessor<readonly InitiativeLine[]>;
  /** Every workshop that has reached this device and was not withdrawn, newest first. */
  readonly workshops: Accessor<readonly ListedWorkshop[]>;
  /** What is only here. Deeds that were taken back are not among it, though their places are still to be sent. */
  readonly outbox: Accessor<readonly OutboxEntry[]>;
  readonly issues: Accessor<readonly Issue[]>;
  /** How many fields wait for the person to choose between values (S7). */
  readonly conflicts: Accessor<number>;
  /** Attached photos and files whose bytes are only here. */
  readonly unsentPhotos: Accessor<number>;
  readonly status: Accessor<SyncStatus>;
  /** The city has been fetched whole at least once; before that lists say "hämtar". */
  readonly isComplete: Accessor<boolean>;
  /** A person's or department's name; the id's own words when it is not known here. */
  readonly nameOf: (personId: string | undefined) => string;
  readonly departmentName: (departmentId: string | undefined) => string;
  /** Does the outbox hold something about this owner (or this row of it)? */
  readonly isOnlyHere: (owner: string, rowId?: string) => boolean;
}

const CityContext = createContext<CityInUse>();
export const CityProvider = CityContext.Provider;

/** The city on this device. @throws outside a signed-in page: a fault of ours. */
export function useCity(): CityInUse {
  const city = useContext(CityContext);
  if (!city) throw new Error('useCity was called outside a signed-in page');
  return city;
}

/** The same, or nothing on a page that strangers read too. */
export const useCityIfIn = (): CityInUse | undefined => useContext(CityContext);
