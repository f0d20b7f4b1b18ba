import * as z from 'zod/mini';
import { editDeed, isEditName, isOfWorkshop, isProse, placeOfEdit, tableOfEdit } from './edits.ts';
import type { Base } from './field.ts';
import { ORGANISATION } from './organisation.ts';
import { reopenConflict, settleConflict } from './settling.ts';
import type { TableName } from './tx.ts';

/** An edit of one field, read from the args of the deed that makes it. */
export interface Edit {
  /** The deed whose right it takes. */
  readonly deed: string;
  readonly table: TableName;
  readonly owner: string;
  /** The row. */
  readonly id: string;
  readonly field: string;
  /** `null` empties the field. */
  readonly value: unknown;
  readonly base: Base;
  /** A text of many lines, which is merged by line. Not when somebody settles: they have said what it shall be. */
  readonly isProse: boolean;
  /** The rows whose withdrawal takes the field with it: its own, and the initiative. */
  readonly within: readonly { readonly table: TableName; readonly owner: string; readonly id: string }[];
}

/** The field that a deed edits; `undefined` if it edits none, or its args do not parse. */
export function editOf(name: string, given: unknown): Edit | undefined {
  if (name === settleConflict.name || name === reopenConflict.name) return ofSettling(given);
  if (!isEditName(name)) return undefined;
  const parsed = z.safeParse(editDeed(name).args, given);
  if (!parsed.success) return undefined;
  // What every deed of editing takes (fieldEdit.ts).
  const args = parsed.data as { readonly field: string; readonly value: unknown; readonly base: Base };
  const place = placeOfEdit(args);
  if (!place) return undefined;
  const table = tableOfEdit(name);
  const { field, value, base } = args;
  // Where a column or a step stands is nobody's words: the later stands, and nobody is asked to choose between two numbers.
  if (field === 'rank') return undefined;
  const at = { table, ...place };
  return { deed: name, ...at, field, value, base, isProse: isProse(table, field), within: within(at) };
}

function ofSettling(given: unknown): Edit | undefined {
  const read = z.safeParse(z.union([settleConflict.args, reopenConflict.args]), given);
  if (!read.success) return undefined;
  const { deed, owner, rowId: id, field, value, base } = read.data;
  if (value === undefined || base === undefined) return undefined;
  const at = { table: tableOfEdit(deed), owner, id };
  return { deed, ...at, field, value, base, isProse: false, within: within(at) };
}

function within(place: { readonly table: TableName; readonly owner: string; readonly id: string }) {
  const { table, owner } = place;
  if (table === 'initiative' || table === 'workshop' || owner === ORGANISATION) return [place];
  if (isOfWorkshop(table)) return [place, { table: 'workshop' as const, owner, id: owner }];
  return [place, { table: 'initiative' as const, owner, id: owner }];
}
