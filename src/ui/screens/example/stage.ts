import type { Initiative } from '../../../domain/initiative.ts';
import { actorOf, type Person } from '../../../domain/person.ts';
import {
  type Mutation,
  perform,
  type Row,
  type RowOf,
  type Rows,
  type TableName,
} from '../../../domain/tx.ts';
import { type InitiativeRecord, recordOf } from '../../app/record.ts';

/** A city in memory, where the example is acted out: the same deeds under the same rules as everybody's, on no disk and in no outbox. */
export interface Stage {
  /** Puts a row there that no deed is about. */
  furnish<N extends TableName>(table: N, row: RowOf<N>): void;
  /** Somebody does a deed on a day. @throws Refused when a rule says no: then the example is wrong. */
  does<A>(person: Person, deed: Mutation<A>, args: NoInfer<A>, on: string): void;
  /** The initiative as it stands. */
  record(initiativeId: string): InitiativeRecord;
  /** Identities in order, the same each time, so that a change of language keeps the place. */
  newId(): string;
}

export function makeStage(): Stage {
  const byOwner = new Map<string, Map<string, Map<string, Row>>>();
  let made = 0;
  const newId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;

  const put = (table: string, row: Row) => {
    const tables = byOwner.get(row.owner) ?? new Map<string, Map<string, Row>>();
    const rows = tables.get(table) ?? new Map<string, Row>();
    byOwner.set(row.owner, tables.set(table, rows.set(row.id, row)));
  };
  const list = (table: string, owner: string) =>
    [...(byOwner.get(owner)?.get(table)?.values() ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows: Rows = { get: (table, owner, id) => byOwner.get(owner)?.get(table)?.get(id), list };

  return {
    furnish: (table, row) => put(table, row),
    does(person, deed, args, on) {
      // At nine, so that a day is the same day in every time zone of the country.
      const ctx = { at: `${on}T09:00:00.000Z`, today: on, mid: newId(), assign: () => undefined };
      perform(deed, args, { ...ctx, actor: actorOf(person, on) }, rows).settle({ put });
    },
    record(initiativeId) {
      const [head] = list('initiative', initiativeId) as Initiative[];
      if (!head) throw new Error('the example has not begun');
      const tables = byOwner.get(initiativeId)?.keys() ?? [];
      return recordOf(
        head,
        Object.fromEntries([...tables].map((table) => [table, list(table, initiativeId)])),
      );
    },
    newId,
  };
}
