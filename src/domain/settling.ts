import * as z from 'zod/mini';
import { type Conflict, fieldValue, type FieldValue, type Side } from './conflict.ts';
import { editArgs, editDeed, editNames, isEditName, tableOfEdit, withdrawing } from './edits.ts';
import { base, type Base, id } from './field.ts';
import { glimpseOf } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import type { Refusal } from './refusal.ts';
import { type Ctx, insist, type Mutation, mutation, type Read, Refused, type Row, type Tx } from './tx.ts';

/** Which field it is about, and which conflicts: all that the person saw at the field, so that one who has not seen another cannot settle it. */
const about = {
  owner: id,
  conflictIds: z.array(id).check(z.minLength(1), z.maxLength(100)),
  /** The deed of editing that made the conflict: whoever may do it may settle. */
  deed: z.enum(editNames),
  rowId: id,
  field: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What is withdrawn, if this restores it. */
  gone: z.optional(z.strictObject({ table: z.string().check(z.maxLength(100)), id })),
  /** What the field shall say; absent if it stays as it is. */
  value: z.optional(fieldValue),
  base: z.optional(base),
};
/** How a person settles; `followed` is the city's. */
export const settlingChoice = z.enum(['stands', 'beside', 'written', 'seen', 'restored']);
export type SettlingChoice = z.infer<typeof settlingChoice>;

const settling = z.strictObject({ ...about, choice: settlingChoice });
const reopening = z.strictObject(about);
export type Settling = z.infer<typeof settling>;
export type Reopening = z.infer<typeof reopening>;

/**
 * Settles the conflicts at a field, by choosing a value, by writing a new one, by saying that one has seen what was merged, or
 * by restoring what had been withdrawn. Nothing is lost: the conflict keeps its values, and can be opened again.
 */
export const settleConflict = mutation({
  name: 'conflict.settle',
  who: 'who may edit the field',
  args: settling,
  reads: (a) => readsOf(a, 'restore'),
  run(tx, a, ctx) {
    const conflicts = theConflicts(tx, a);
    insist(a.choice !== 'seen' || conflicts.every(({ kind }) => kind !== 'both' && kind !== 'text'), {
      code: 'malformed',
      issues: [{ path: 'choice', message: 'a choice is needed' }],
    });
    const before = fieldNow(tx, a);
    if (a.choice === 'restored') changeWithdrawal(tx, a, ctx, 'restore');
    else sayInField(tx, a, ctx, a.choice === 'seen' ? undefined : a.value);
    const settled = { settledAt: ctx.at, settledBy: ctx.actor.personId, settledAs: a.choice };
    for (const { reopenedIn: _reopened, ...each } of conflicts)
      if (!each.settledAt) tx.put('conflict', { ...each, ...settled, settledIn: ctx.mid });
    stayReachable(tx, a, ctx, conflicts, before);
    record(tx, a, ctx, 'conflict.settle', before);
  },
});

/** Takes a settling back: the value as it was, and the conflicts open again. */
export const reopenConflict = mutation({
  name: 'conflict.reopen',
  who: 'who may edit the field',
  args: reopening,
  reads: (a) => readsOf(a, 'withdraw'),
  run(tx, a, ctx) {
    const conflicts = theConflicts(tx, a);
    const before = fieldNow(tx, a);
    if (a.gone) changeWithdrawal(tx, a, ctx, 'withdraw');
    else sayInField(tx, a, ctx, a.value);
    for (const each of conflicts) {
      const { settledAt, settledBy: _by, settledAs: _as, settledIn: _in, ...open } = each;
      if (settledAt) tx.put('conflict', { ...open, reopenedIn: ctx.mid });
    }
    record(tx, a, ctx, 'conflict.reopen', before);
  },
});

/**
 * The args that settle the conflicts at a field, for the screens.
 * @param conflicts all that are shown at the field.
 * @param value what the field shall say; not for `seen` and `restored`.
 */
export function settlingArgs(
  conflicts: readonly [Conflict, ...Conflict[]],
  choice: SettlingChoice,
  edit?: { readonly value: FieldValue; readonly base: Base },
): Settling {
  const [{ owner, deed, rowId, field }] = conflicts;
  if (!isEditName(deed)) throw new Error(`${deed} edits nothing`);
  const gone = conflicts.find((each) => each.gone)?.gone;
  return {
    owner,
    conflictIds: conflicts.map(({ id }) => id),
    deed,
    rowId,
    field,
    choice,
    ...(choice === 'restored' && gone ? { gone } : {}),
    ...edit,
  };
}

function readsOf(a: Reopening, what: 'withdraw' | 'restore'): readonly Read[] {
  const turn = a.gone && withdrawing(what, a.owner, a.gone);
  return [
    ...a.conflictIds.map((conflictId): Read => ({ owner: a.owner, table: 'conflict', id: conflictId })),
    ...editDeed(a.deed).reads(editArgs(a.deed, a, a.value ?? null)),
    ...(turn ? turn.deed.reads(turn.args) : []),
  ];
}

/** @throws Refused `notFound` if one is not there; `malformed` if one is about something else. */
function theConflicts(tx: Tx, a: Reopening): readonly Conflict[] {
  return a.conflictIds.map((conflictId) => {
    const found = tx.get('conflict', a.owner, conflictId);
    insist(found, { code: 'notFound', what: 'conflict' });
    // Its line of history is for all to read; what is hidden until it is revealed is not.
    insist(found.onlyOn === undefined, { code: 'notFound', what: 'conflict' });
    const isAbout = found.deed === a.deed && found.rowId === a.rowId && found.field === a.field;
    insist(isAbout, wrong('conflictIds', 'of another field'));
    return found;
  });
}

const wrong = (path: string, message: string): Refusal => ({
  code: 'malformed',
  issues: [{ path, message }],
});

const fieldNow = (tx: Tx, a: Reopening): FieldValue => {
  const row: Row | undefined = tx.get(tableOfEdit(a.deed), a.owner, a.rowId);
  insist(row, { code: 'notFound', what: tableOfEdit(a.deed) });
  return glimpseOf(Reflect.get(row, a.field));
};

/** Runs the deed of editing, with all its rules, so that nobody settles what they may not edit. `undefined` leaves the value. */
function sayInField(tx: Tx, a: Reopening, ctx: Ctx, value: FieldValue | undefined): void {
  const now = fieldNow(tx, a);
  const deed = editDeed(a.deed);
  const parsed = z.safeParse(deed.args, editArgs(a.deed, a, value === undefined ? now : value, a.base));
  insist(parsed.success, wrong('value', 'does not fit the field'));
  const says = value === undefined || value === now;
  // Rights are asked first; that the thing is closed is no obstacle to leaving it as it is.
  perform(quietly(tx, !says), deed, parsed.data, ctx, says ? closed : []);
}
const closed: readonly Refusal['code'][] = ['ended', 'withdrawn', 'departmentClosed', 'hasLeft'];

function changeWithdrawal(tx: Tx, a: Reopening, ctx: Ctx, what: 'withdraw' | 'restore'): void {
  const turn = a.gone && withdrawing(what, a.owner, a.gone);
  insist(turn, wrong('gone', 'not withdrawable'));
  // Somebody else may have done it meanwhile.
  perform(quietly(tx, true), turn.deed, turn.args, ctx, ['withdrawn', 'notWithdrawn']);
}

function perform(tx: Tx, deed: Mutation, args: unknown, ctx: Ctx, forgiven: readonly string[]): void {
  try {
    deed.run(tx, args, ctx);
  } catch (error) {
    if (!(error instanceof Refused) || !forgiven.includes(error.reason.code)) throw error;
  }
}

/** A door through which the inner deed leaves no line of its own, and, unless it `writes`, nothing at all. */
const quietly = (tx: Tx, writes: boolean): Tx => ({
  ...tx,
  append: () => undefined,
  ...(writes ? {} : { put: () => undefined }),
});

/**
 * Two people settled the same conflict, each without knowing of the other, and wanted different things: this one takes effect, and
 * what the other made of the field stands beside it in a new conflict.
 */
function stayReachable(
  tx: Tx,
  a: Settling,
  ctx: Ctx,
  conflicts: readonly Conflict[],
  before: FieldValue,
): void {
  const other = conflicts.find((each) => each.settledAt && each.settledBy !== ctx.actor.personId);
  if (!other?.settledAt || !other.settledBy || a.value === undefined || a.value === before) return;
  const mine: Side = { value: a.value, by: ctx.actor.personId, at: ctx.at };
  const theirs: Side = { value: before, by: other.settledBy, at: other.settledAt };
  const { deed, owner, table, rowId, field } = other;
  const asked = { deed, owner, table, rowId, field, kind: 'both' as const };
  tx.append('conflict', { id: `${ctx.mid}.c0`, ...asked, stands: mine, beside: theirs, at: ctx.at });
}

function record(tx: Tx, a: Reopening, ctx: Ctx, deed: string, before: FieldValue): void {
  const now = fieldNow(tx, a);
  const [first] = a.conflictIds;
  recordEvent(tx, ctx, a.owner, {
    deed,
    on: a.field,
    ...(first ? { part: first } : {}),
    ...(now === before ? {} : { from: before, to: now }),
  });
}
