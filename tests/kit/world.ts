import * as z from 'zod/mini';
import type { Initiative } from '../../src/domain/initiative.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { actorOf, type Person } from '../../src/domain/person.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import {
  type Ctx,
  type Mutation,
  perform,
  Refused,
  type Row,
  type RowOf,
  type Rows,
  type TableName,
} from '../../src/domain/tx.ts';

let made = 0;
/** Ids in order, each a UUID. */
export function nextId(): string {
  made++;
  return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

/** A city in memory: rows, a clock that is set by hand, and people who do deeds. Rules run as on device and server, through `perform`. */
export class World implements Rows {
  /** The moment of the next deed, ISO UTC. Its first ten characters are the city's day. */
  now = '2026-03-02T09:00:00.000Z';
  readonly #rows = new Map<string, Map<string, Row>>();
  readonly #series = new Map<string, number>();

  get today(): string {
    return this.now.slice(0, 10);
  }
  /** Lets days pass. */
  wait(days: number): void {
    this.now = new Date(Date.parse(this.now) + days * 86_400_000).toISOString();
  }

  get(table: string, owner: string, id: string): Row | undefined {
    return this.#rows.get(`${table}\n${owner}`)?.get(id);
  }
  list(table: string, owner: string): readonly Row[] {
    const rows = [...(this.#rows.get(`${table}\n${owner}`)?.values() ?? [])];
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  /** Lays a row in place without a deed: for settings that no test is about. */
  put<N extends TableName>(table: N, row: RowOf<N>): void {
    this.#keep(table, row);
  }
  #keep(table: string, row: Row): void {
    const key = `${table}\n${row.owner}`;
    const rows = this.#rows.get(key) ?? new Map<string, Row>();
    this.#rows.set(key, rows.set(row.id, row));
  }

  /** Rows of a table, typed: what the deeds wrote is what the table's schema says. */
  rows<N extends TableName>(table: N, owner: string): readonly RowOf<N>[] {
    return this.list(table, owner) as readonly RowOf<N>[];
  }
  head(initiativeId: string): Initiative {
    const [head] = this.rows('initiative', initiativeId);
    if (!head) throw new Error(`no initiative ${initiativeId}`);
    return head;
  }
  person(personId: string): Person {
    const person = this.rows('person', ORGANISATION).find((p) => p.id === personId);
    if (!person) throw new Error(`no person ${personId}`);
    return person;
  }

  /** Somebody does a deed; gives back the rows it wrote. @throws Refused, and then nothing has changed. */
  do<A>(personId: string, deed: Mutation<A>, args: NoInfer<A>): readonly Row[] {
    const parsed = z.safeParse(deed.args, args);
    if (!parsed.success)
      throw new Refused({
        code: 'malformed',
        issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      });
    const layer = perform(deed, parsed.data, this.#circumstances(personId), this);
    layer.settle({ put: (table, row) => this.#keep(table, row) });
    return layer.changes().map(({ row }) => row);
  }
  /** Every row, by table and owner. */
  all(): readonly (readonly [string, Row])[] {
    return [...this.#rows].flatMap(([key, rows]) =>
      [...rows.values()].map((row) => [key.split('\n', 1)[0] ?? '', row] as const),
    );
  }
  /** Somebody tries a deed that is to be refused; gives back the reason. */
  refusal<A>(personId: string, deed: Mutation<A>, args: NoInfer<A>): Refusal {
    const reason = this.try(personId, deed, args);
    if (!reason) throw new Error(`${deed.name} was not refused`);
    return reason;
  }
  /** Somebody tries a deed; gives back the reason if it was refused, or nothing. */
  try<A>(personId: string, deed: Mutation<A>, args: NoInfer<A>): Refusal | undefined {
    try {
      this.do(personId, deed, args);
      return undefined;
    } catch (error) {
      if (error instanceof Refused) return error.reason;
      throw error;
    }
  }

  #circumstances(personId: string): Ctx {
    return {
      actor: actorOf(this.person(personId), this.today),
      at: this.now,
      today: this.today,
      mid: nextId(),
      assign: (series) => {
        const nth = (this.#series.get(series) ?? 0) + 1;
        this.#series.set(series, nth);
        return nth;
      },
    };
  }
}
