import * as z from 'zod/mini';
import { day, figure, hours, id, instant, kronor, line, prose } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { ORGANISATION, theDepartmentOf } from './organisation.ts';
import { whoPlans } from './part.ts';
import { type LogEntry, valueCheck } from './pilot.ts';
import { insist, mutation, type Read, type Tx } from './tx.ts';

/** The rows that an entry may bring along, in the tables where they live. */
const attached = ['measurement', 'costEntry', 'valueCheck'] as const;
/** All rows that follow an entry when it is corrected or withdrawn: those, and files attached to it. */
const following = [...attached, 'attachment'] as const;
const entryOf = (initiativeId: string, id: string) =>
  ({ owner: initiativeId, table: 'logEntry', id }) as const;

/** Loggpost (P1): what happened, and in the same deed a measured value, a cost, hours, a value check. */
export const logPilot = mutation({
  name: 'pilot.log',
  who: whoPlans,
  args: z.strictObject({
    initiativeId: id,
    entryId: id,
    text: prose,
    happenedAt: instant,
    writtenAt: z.optional(instant),
    /** The writer's calendar day of `happenedAt`; its day in UTC if not said. */
    on: z.optional(day),
    hours: z.optional(hours),
    measurements: z.optional(
      z.array(z.strictObject({ measurementId: id, goalId: id, value: figure })).check(z.maxLength(20)),
    ),
    cost: z.optional(
      z.strictObject({
        costId: id,
        amount: kronor,
        what: z.optional(line),
        departmentId: z.optional(id),
      }),
    ),
    check: z.optional(
      z.strictObject({
        checkId: id,
        value: valueCheck.shape.value,
        verdict: valueCheck.shape.verdict,
        note: z.optional(prose),
      }),
    ),
  }),
  reads: (a) => {
    const owner = a.initiativeId;
    const reads: Read[] = [headOf(owner), entryOf(owner, a.entryId)];
    for (const { measurementId, goalId } of a.measurements ?? [])
      reads.push(
        { owner, table: 'measurement', id: measurementId },
        { owner, table: 'effectGoal', id: goalId },
      );
    if (a.cost)
      reads.push({ owner, table: 'costEntry', id: a.cost.costId }, ...theDepartmentOf(a.cost.departmentId));
    if (a.check) reads.push({ owner, table: 'valueCheck', id: a.check.checkId });
    return reads;
  },
  run(tx, a, ctx) {
    const owner = initiativeFor(tx, ctx, 'pilot.log', a.initiativeId).id;
    const { personId: by } = ctx.actor;
    const written = { owner, by, at: ctx.at };
    const on = a.on ?? a.happenedAt.slice(0, 10);
    const { entryId, text, happenedAt, writtenAt } = a;
    tx.add('logEntry', {
      id: entryId,
      ...written,
      text,
      happenedAt,
      ...(writtenAt === undefined ? {} : { writtenAt }),
      ...(a.hours === undefined ? {} : { hours: a.hours }),
    });
    for (const { measurementId, goalId, value } of a.measurements ?? []) {
      insist(tx.get('effectGoal', owner, goalId), { code: 'notFound', what: 'effectGoal' });
      tx.add('measurement', { id: measurementId, ...written, goalId, value, on, logEntryId: entryId });
    }
    if (a.cost) {
      const { costId, amount, what = firstLine(text), departmentId } = a.cost;
      if (departmentId)
        insist(tx.get('department', ORGANISATION, departmentId), { code: 'notFound', what: 'department' });
      const carried = departmentId ? { departmentId } : {};
      tx.add('costEntry', { id: costId, ...written, amount, what, on, ...carried, logEntryId: entryId });
    }
    if (a.check) {
      const { checkId, ...answer } = a.check;
      tx.add('valueCheck', { id: checkId, ...written, ...answer, on, logEntryId: entryId });
    }
    recordEvent(tx, ctx, owner, { deed: 'pilot.log', part: entryId, to: text });
  },
});

/** A cost that is not named is named after what happened. */
const firstLine = (text: string): string =>
  text.split('\n', 1)[0]?.trim().slice(0, 300) || text.slice(0, 300);

/** Rättelse: a new version of an entry. The old one stays, and says what took its place (P5). What it brought along follows to the new one. */
export const correctPilot = mutation({
  name: 'pilot.correct',
  who: whoPlans,
  args: z.strictObject({
    initiativeId: id,
    /** The new version. */
    entryId: id,
    corrects: id,
    text: prose,
    happenedAt: instant,
    writtenAt: z.optional(instant),
    hours: z.optional(hours),
  }),
  reads: (a) => [
    headOf(a.initiativeId),
    entryOf(a.initiativeId, a.entryId),
    entryOf(a.initiativeId, a.corrects),
    ...following.map((table) => ({ owner: a.initiativeId, table })),
  ],
  run(tx, a, ctx) {
    const owner = initiativeFor(tx, ctx, 'pilot.correct', a.initiativeId).id;
    const old = theEntry(tx, owner, a.corrects);
    insist(!old.withdrawnAt, { code: 'withdrawn', what: 'logEntry' });
    insist(!old.correctedBy, { code: 'alreadyCorrected' });
    const { initiativeId: _owner, entryId, ...said } = a;
    tx.add('logEntry', { id: entryId, owner, by: ctx.actor.personId, at: ctx.at, ...said });
    tx.put('logEntry', { ...old, correctedBy: entryId });
    for (const table of attached)
      for (const row of tx.list(table, owner))
        if (row.logEntryId === old.id) tx.put(table, { ...row, logEntryId: entryId });
    for (const row of tx.list('attachment', owner))
      if (row.on.id === old.id) tx.put('attachment', { ...row, on: { table: 'logEntry', id: entryId } });
    recordEvent(tx, ctx, owner, { deed: 'pilot.correct', part: entryId, from: old.text, to: a.text });
  },
});

const one = z.strictObject({ initiativeId: id, entryId: id });
const withAttached = (a: z.infer<typeof one>): readonly Read[] => [
  headOf(a.initiativeId),
  entryOf(a.initiativeId, a.entryId),
  ...following.map((table) => ({ owner: a.initiativeId, table })),
];

/** Takes an entry back (I3), and with it the values, costs and checks that it brought, and what is attached to it. */
export const withdrawPilot = mutation({
  name: 'pilot.withdraw',
  who: whoPlans,
  args: one,
  reads: withAttached,
  run(tx, a, ctx) {
    const owner = initiativeFor(tx, ctx, 'pilot.withdraw', a.initiativeId).id;
    const entry = theEntry(tx, owner, a.entryId);
    insist(!entry.withdrawnAt, { code: 'withdrawn', what: 'logEntry' });
    insist(!entry.correctedBy, { code: 'alreadyCorrected' });
    const withdrawn = { withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId };
    tx.put('logEntry', { ...entry, ...withdrawn });
    for (const table of attached)
      for (const row of tx.list(table, owner))
        if (row.logEntryId === entry.id && !row.withdrawnAt) tx.put(table, { ...row, ...withdrawn });
    for (const row of tx.list('attachment', owner))
      if (row.on.id === entry.id && !row.withdrawnAt) tx.put('attachment', { ...row, ...withdrawn });
    recordEvent(tx, ctx, owner, { deed: 'pilot.withdraw', part: entry.id, from: entry.text });
  },
});

/** Brings a withdrawn entry back, with what was withdrawn together with it. */
export const restorePilot = mutation({
  name: 'pilot.restore',
  who: whoPlans,
  args: one,
  reads: withAttached,
  run(tx, a, ctx) {
    const owner = initiativeFor(tx, ctx, 'pilot.restore', a.initiativeId).id;
    const entry = theEntry(tx, owner, a.entryId);
    insist(entry.withdrawnAt, { code: 'notWithdrawn' });
    tx.put('logEntry', restored(entry));
    for (const table of attached)
      for (const row of tx.list(table, owner))
        if (row.logEntryId === entry.id && row.withdrawnAt === entry.withdrawnAt)
          tx.put(table, restored(row));
    for (const row of tx.list('attachment', owner))
      if (row.on.id === entry.id && row.withdrawnAt === entry.withdrawnAt)
        tx.put('attachment', restored(row));
    recordEvent(tx, ctx, owner, { deed: 'pilot.restore', part: entry.id, to: entry.text });
  },
});

function theEntry(tx: Tx, owner: string, entryId: string): LogEntry {
  const entry = tx.get('logEntry', owner, entryId);
  insist(entry, { code: 'notFound', what: 'logEntry' });
  return entry;
}

function restored<R extends { withdrawnAt?: string | undefined; withdrawnBy?: string | undefined }>(
  row: R,
): R {
  const back = { ...row };
  delete back.withdrawnAt;
  delete back.withdrawnBy;
  return back;
}

/** When an entry was written (P1): what the writer's device said, or, of an app that did not say, when the city had it. */
export const whenWritten = (entry: Pick<LogEntry, 'writtenAt' | 'at'>): string => entry.writtenAt ?? entry.at;

/** An entry as it is read: its newest version, and the earlier ones, newest first (P5). */
export interface ReadEntry {
  readonly entry: LogEntry;
  readonly earlier: readonly LogEntry[];
}

/** The log as it is read: what happened last comes first, each entry once. Withdrawn ones are left out unless asked for. */
export function readLog(entries: readonly LogEntry[], withWithdrawn = false): readonly ReadEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const versionsBefore = (entry: LogEntry): readonly LogEntry[] => {
    const before = entry.corrects === undefined ? undefined : byId.get(entry.corrects);
    return before ? [before, ...versionsBefore(before)] : [];
  };
  return entries
    .filter((entry) => !entry.correctedBy && (withWithdrawn || !entry.withdrawnAt))
    .map((entry) => ({ entry, earlier: versionsBefore(entry) }))
    .sort((a, b) => compare(b.entry, a.entry));
}

const compare = (a: LogEntry, b: LogEntry) =>
  a.happenedAt < b.happenedAt ? -1 : a.happenedAt > b.happenedAt ? 1 : a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
