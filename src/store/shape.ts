import type { Actor, Person } from '../domain/person.ts';
import type { Mutation, Row } from '../domain/tx.ts';
import type { Parts } from './cabinet.ts';

/** What the store is told of the domain. */
export interface Shape {
  readonly mutations: ReadonlyMap<string, Mutation>;
  /** The field that a deed edits; `undefined` if it edits none. */
  editOf(
    name: string,
    args: unknown,
  ): { readonly owner: string; readonly id: string; readonly field: string } | undefined;
  readonly isHead: (table: string) => boolean;
  /** What lists need to know of an owner's parts. */
  digest(head: Row, parts: Parts): unknown;
  /** The owner that holds the people, and the name of their table. */
  readonly people: { readonly owner: string; readonly table: string };
  /** The actor a person is on a day. */
  actorOf(person: Person, today: string): Actor;
  /** Parses a person's row as pulled. */
  person(row: Row): Person | undefined;
  /** May a deed of this name come by somebody else's hand? */
  mayBeCarried(name: string): boolean;
  /** May somebody see an owner, by its head? */
  sees(actor: Actor, table: string, head: Row): boolean;
  /** The city's day at an instant, `yyyy-mm-dd`. */
  dayOf(ms: number): string;
}
