import {
  ORGANISATION,
  organisation,
  department,
  type Department,
  type Organisation,
} from '../domain/organisation.ts';
import { actorOf, holds, type Person, person } from '../domain/person.ts';
import type { City, CitySnapshot, StoredRow } from '../sync/cityStore.ts';

/** What the server itself needs to know of a space: its city, its departments and its people. */

export interface Register {
  /** Undefined until the city has been founded. */
  readonly city: Organisation | undefined;
  readonly departments: readonly Department[];
  readonly people: readonly Person[];
}

export async function registerOf(city: City, space: string): Promise<Register> {
  const rows = await city.store.snapshot(space, (s) => rowsOf(s, ORGANISATION));
  const of = (table: string) => rows.filter((stored) => stored.table === table).map((stored) => stored.row);
  return {
    city: of('organisation').map((row) => organisation.parse(row))[0],
    departments: of('department').map((row) => department.parse(row)),
    people: of('person').map((row) => person.parse(row)),
  };
}

/** The city itself, if it has been founded: one row, since anybody may ask. */
export async function cityIn(city: City, space: string): Promise<Organisation | undefined> {
  const place = { table: 'organisation', owner: ORGANISATION, id: ORGANISATION };
  const row = await city.store.snapshot(space, (s) => s.get(place));
  return row && organisation.parse(row);
}

export async function personIn(city: City, space: string, id: string): Promise<Person | undefined> {
  const row = await city.store.snapshot(space, (s) => s.get({ table: 'person', owner: ORGANISATION, id }));
  return row && person.parse(row);
}

/** Is there anybody who governs the city? Then its set-up links are dead. */
export async function hasAdmin(city: City, space: string): Promise<boolean> {
  const { people } = await registerOf(city, space);
  const { today } = city.now();
  return people.some((somebody) => holds(somebody, 'admin', today));
}

/** Every living row of an owner. Owners come in falling order, and `!` sorts before anything that an id may hold. */
export async function rowsOf(snapshot: CitySnapshot, owner: string): Promise<readonly StoredRow[]> {
  const { rows } = await snapshot.rowsOfOwners(`${owner}!`, 1, await snapshot.version());
  return rows.filter((stored) => stored.row.owner === owner);
}

/** A person as others may know them. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly departmentId?: string;
  readonly roles: readonly { role: string; departmentId?: string }[];
}

export function describe(somebody: Person, today: string): Somebody {
  return {
    id: somebody.id,
    name: somebody.name,
    ...(somebody.title ? { title: somebody.title } : {}),
    ...(somebody.departmentId ? { departmentId: somebody.departmentId } : {}),
    roles: actorOf(somebody, today).grants.map(({ role, departmentId }) => ({
      role,
      ...(departmentId ? { departmentId } : {}),
    })),
  };
}
