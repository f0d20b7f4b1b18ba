import * as z from 'zod/mini';
import { id, kronor } from './field.ts';
import { recordEvent } from './history.ts';
import { may } from './may.ts';
import { fund, ORGANISATION, theDepartment, theDepartmentOf } from './organisation.ts';
import { insist, mutation } from './tx.ts';

/** One budget per department and year. */
const budgetId = (departmentId: string, year: number) => `${departmentId}.${year}`;

/** A department's innovation money for a year (F2). */
export const setBudget = mutation({
  name: 'budget.set',
  who: 'innovationLead of the department, admin',
  args: z.strictObject({
    departmentId: id,
    year: z.int().check(z.minimum(2000), z.maximum(2200)),
    amount: kronor,
  }),
  reads: (a) => [
    ...theDepartmentOf(a.departmentId),
    { owner: ORGANISATION, table: 'budget', id: budgetId(a.departmentId, a.year) },
  ],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'budget.set', { departmentId: a.departmentId }), {
      code: 'notAllowed',
      deed: 'budget.set',
    });
    theDepartment(tx, a.departmentId);
    const rowId = budgetId(a.departmentId, a.year);
    const before = tx.get('budget', ORGANISATION, rowId);
    tx.put('budget', { ...before, id: rowId, owner: ORGANISATION, ...a });
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'budget.set',
      on: String(a.year),
      departmentId: a.departmentId,
      from: before?.amount ?? null,
      to: a.amount,
    });
  },
});

const theFund = (fundId: string) => ({ owner: ORGANISATION, table: 'fund', id: fundId }) as const;
const { id: _id, owner: _owner, v: _v, closedAt: _closedAt, name: fundName, ...ruleForms } = fund.shape;

/** A central fund and its rules (F4). Only what is given changes; a new fund needs its name. */
export const setFund = mutation({
  name: 'fund.set',
  who: 'innovationLead, admin',
  args: z.strictObject({ fundId: id, name: z.optional(fundName), ...ruleForms }),
  reads: (a) => [theFund(a.fundId)],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'fund.set', {}), { code: 'notAllowed', deed: 'fund.set' });
    const { fundId, ...given } = a;
    const before = tx.get('fund', ORGANISATION, fundId);
    const name = given.name ?? before?.name;
    insist(name !== undefined, { code: 'mustNotBeEmpty', field: 'name' });
    tx.put('fund', { ...before, ...given, id: fundId, owner: ORGANISATION, name });
    recordEvent(tx, ctx, ORGANISATION, { deed: 'fund.set', part: fundId, to: name });
  },
});

/** A fund that gives no more. */
export const closeFund = mutation({
  name: 'fund.close',
  who: 'innovationLead, admin',
  args: z.strictObject({ fundId: id }),
  reads: (a) => [theFund(a.fundId)],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'fund.close', {}), { code: 'notAllowed', deed: 'fund.close' });
    const there = tx.get('fund', ORGANISATION, a.fundId);
    insist(there, { code: 'notFound', what: 'fund' });
    tx.put('fund', { ...there, closedAt: ctx.at });
    recordEvent(tx, ctx, ORGANISATION, { deed: 'fund.close', part: there.id, from: there.name });
  },
});
