import { type Accessor, createMemo } from 'solid-js';
import type { Initiative } from '../../domain/initiative.ts';
import { heads, tables, type Tables } from '../../domain/tables.ts';
import type { Row } from '../../domain/tx.ts';
import type { Workshop } from '../../domain/workshop.ts';
import { useCity } from './city.tsx';

export type PartTable = Exclude<keyof Tables, keyof typeof heads>;

/** An initiative with all its parts; a table nothing stands in is an empty list. */
export interface InitiativeRecord {
  readonly row: Initiative;
  readonly parts: { readonly [N in PartTable]: readonly Tables[N][] };
}

/** A workshop with all its parts. */
export interface WorkshopRecord {
  readonly row: Workshop;
  readonly parts: InitiativeRecord['parts'];
}

const partTables = Object.keys(tables).filter((table) => !Object.hasOwn(heads, table)) as PartTable[];

/** A head with the rows of its tables. Rows are what their tables say: only typed mutations write them. */
export function recordOf<H extends Initiative | Workshop>(
  row: H,
  rows: Readonly<Record<string, readonly Row[]>>,
): { readonly row: H; readonly parts: InitiativeRecord['parts'] } {
  const parts = Object.fromEntries(partTables.map((table) => [table, rows[table] ?? []]));
  return { row, parts: parts as InitiativeRecord['parts'] };
}

/** The initiative, live; `undefined` until it is known on this device. */
export function useInitiative(id: Accessor<string>): Accessor<InitiativeRecord | undefined> {
  const { device } = useCity();
  const found = device.record(id);
  return createMemo(() => {
    const record = found();
    if (record?.head?.table !== 'initiative') return undefined;
    // The store keeps rows under the table they were written to, and only typed mutations write them.
    return recordOf(record.head.row as Initiative, record.parts);
  });
}

/** The workshop, live; `undefined` until it is known on this device. */
export function useWorkshopRecord(id: Accessor<string>): Accessor<WorkshopRecord | undefined> {
  const { device } = useCity();
  const found = device.record(id);
  return createMemo(() => {
    const record = found();
    if (record?.head?.table !== 'workshop') return undefined;
    // As above.
    return recordOf(record.head.row as Workshop, record.parts);
  });
}

/** Those that have not been withdrawn. */
export function standing<R extends { readonly withdrawnAt?: string | undefined }>(
  rows: readonly R[],
): readonly R[] {
  return rows.filter((row) => row.withdrawnAt === undefined);
}
