import type { Row } from '../domain/tx.ts';
import type { OwnerRecord } from './queries.ts';

/**
 * Copies of rows for a screen, which keeps them in step by changing them in place; those of the store are shared. A row that is the
 * same object as in the record before comes as the same copy, so that what has not changed is seen to be so at a glance.
 * @returns what copies one record after the other, for one reader.
 */
export function makeApart(): (record: OwnerRecord) => OwnerRecord {
  let before = new Map<Row, Row>();
  return ({ owner, head, parts }) => {
    const now = new Map<Row, Row>();
    const copy = (row: Row): Row => {
      const made = before.get(row) ?? copyOf(row);
      now.set(row, made);
      return made;
    };
    const copied = {
      owner,
      head: head && { table: head.table, row: copy(head.row) },
      parts: Object.fromEntries(Object.entries(parts).map(([table, rows]) => [table, rows.map(copy)])),
    };
    before = now;
    return copied;
  };
}

/** Rows are JSON. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each)) as T;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, copyOf(each)])) as T;
}
