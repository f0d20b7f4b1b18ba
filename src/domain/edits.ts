import * as z from 'zod/mini';
import { benefitDeeds } from './benefit.ts';
import { clusterDeeds } from './cluster.ts';
import { editCity } from './city.ts';
import { editComment, restoreComment, withdrawComment } from './comment.ts';
import { editDepartment } from './departments.ts';
import { editInitiative } from './editing.ts';
import { effectGoalDeeds } from './effect.ts';
import { type Base, prose } from './field.ts';
import { ORGANISATION } from './organisation.ts';
import { noteDeeds } from './note.ts';
import { participantDeeds } from './participant.ts';
import { editPerson } from './people.ts';
import { costItemDeeds, milestoneDeeds, partnerDeeds } from './plan.ts';
import { restoreInitiative, withdrawInitiative } from './sharing.ts';
import { tables } from './tables.ts';
import type { Mutation, TableName } from './tx.ts';
import { editWorkshop, restoreWorkshop, withdrawWorkshop } from './workshopDeeds.ts';
import { stepDeeds } from './workshopStep.ts';

/** The deeds that edit one field, and the table whose rows they edit. */
export const editNames = [
  'initiative.edit',
  'milestone.edit',
  'costItem.edit',
  'partner.edit',
  'effectGoal.edit',
  'benefit.edit',
  'comment.edit',
  'department.edit',
  'person.edit',
  'city.edit',
  'workshop.edit',
  'workshopStep.edit',
  'participant.edit',
  'note.edit',
  'cluster.edit',
] as const;
export type EditName = (typeof editNames)[number];

const plain = (deed: unknown) => deed as Mutation;
const edits: Readonly<Record<EditName, { readonly deed: Mutation; readonly table: TableName }>> = {
  'initiative.edit': { deed: plain(editInitiative), table: 'initiative' },
  'milestone.edit': { deed: plain(milestoneDeeds.edit), table: 'milestone' },
  'costItem.edit': { deed: plain(costItemDeeds.edit), table: 'costItem' },
  'partner.edit': { deed: plain(partnerDeeds.edit), table: 'partner' },
  'effectGoal.edit': { deed: plain(effectGoalDeeds.edit), table: 'effectGoal' },
  'benefit.edit': { deed: plain(benefitDeeds.edit), table: 'benefitLine' },
  'comment.edit': { deed: plain(editComment), table: 'comment' },
  'department.edit': { deed: plain(editDepartment), table: 'department' },
  'person.edit': { deed: plain(editPerson), table: 'person' },
  'city.edit': { deed: plain(editCity), table: 'organisation' },
  'workshop.edit': { deed: plain(editWorkshop), table: 'workshop' },
  'workshopStep.edit': { deed: plain(stepDeeds.edit), table: 'workshopStep' },
  'participant.edit': { deed: plain(participantDeeds.edit), table: 'participant' },
  'note.edit': { deed: plain(noteDeeds.edit), table: 'note' },
  'cluster.edit': { deed: plain(clusterDeeds.edit), table: 'cluster' },
};

/** Tables that belong to a workshop and have fields that are edited. */
export const isOfWorkshop = (table: string): boolean =>
  ['workshop', 'workshopStep', 'participant', 'note', 'cluster'].includes(table);

export const isEditName = (name: string): name is EditName => Object.hasOwn(edits, name);
export const editDeed = (name: EditName): Mutation => edits[name].deed;
export const tableOfEdit = (name: EditName): TableName => edits[name].table;

/** Where an edit's row lies, from the ids that its deed takes. */
export function placeOfEdit(args: object): { readonly owner: string; readonly id: string } | undefined {
  const named = (key: string): string | undefined => {
    const value: unknown = Reflect.get(args, key);
    return typeof value === 'string' ? value : undefined;
  };
  const owner = named('initiativeId') ?? named('workshopId');
  if (owner !== undefined) return { owner, id: named('id') ?? owner };
  const id = named('departmentId') ?? named('personId') ?? named('id');
  return id === undefined ? undefined : { owner: ORGANISATION, id };
}

/** The ids that a deed of editing takes for a row: what {@link placeOfEdit} reads. */
function whereOf(name: EditName, owner: string, rowId: string): object {
  if (name === 'initiative.edit') return { initiativeId: owner };
  if (name === 'department.edit') return { departmentId: rowId };
  if (name === 'person.edit') return { personId: rowId };
  if (name === 'city.edit') return { id: ORGANISATION };
  if (name === 'workshop.edit') return { workshopId: owner };
  if (isOfWorkshop(tableOfEdit(name))) return { workshopId: owner, id: rowId };
  return { initiativeId: owner, id: rowId };
}

/** The args of a deed of editing, not yet parsed. */
export const editArgs = (
  name: EditName,
  { owner, rowId, field }: { readonly owner: string; readonly rowId: string; readonly field: string },
  value: unknown,
  base: Base = { version: 0 },
): object => ({ ...whereOf(name, owner, rowId), field, value, base });

/** Is the field a text of many lines? The row's own schema says so. */
export function isProse(table: TableName, field: string): boolean {
  const form: unknown = Reflect.get(tables[table].shape, field);
  return (form instanceof z.ZodMiniOptional ? form.def.innerType : form) === prose;
}

/** What withdraws a row of a table, and what restores it. */
const withdrawals: Readonly<Record<string, { readonly withdraw: Mutation; readonly restore: Mutation }>> = {
  initiative: { withdraw: plain(withdrawInitiative), restore: plain(restoreInitiative) },
  milestone: milestoneDeeds,
  costItem: costItemDeeds,
  partner: partnerDeeds,
  effectGoal: effectGoalDeeds,
  benefitLine: benefitDeeds,
  comment: { withdraw: plain(withdrawComment), restore: plain(restoreComment) },
  workshop: { withdraw: plain(withdrawWorkshop), restore: plain(restoreWorkshop) },
  workshopStep: stepDeeds,
  participant: participantDeeds,
  note: { withdraw: plain(noteDeeds.withdraw), restore: plain(noteDeeds.restore) },
  cluster: { withdraw: plain(clusterDeeds.withdraw), restore: plain(clusterDeeds.restore) },
};

/** The deed that withdraws or restores a row, with its args; `undefined` for tables whose rows are not withdrawn. */
export function withdrawing(
  what: 'withdraw' | 'restore',
  owner: string,
  { table, id }: { readonly table: string; readonly id: string },
): { readonly deed: Mutation; readonly args: object } | undefined {
  const deed = Object.hasOwn(withdrawals, table) ? withdrawals[table]?.[what] : undefined;
  if (!deed) return undefined;
  const isHead = table === 'initiative' || table === 'workshop';
  const named = isOfWorkshop(table) ? { workshopId: owner } : { initiativeId: owner };
  return { deed, args: { ...named, ...(isHead ? {} : { id }) } };
}
