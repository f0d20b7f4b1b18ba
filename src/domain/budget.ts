import * as z from 'zod/mini';
import { id, kronor } from './field.ts';
import { withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { may } from './may.ts';
import { type Fund, fund, ORGANISATION, theDepartment, theDepartmentOf } from './organisation.ts';
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
const { name: fundName, minDepartments, minAmount, maxAmount, priorities, from, until, budget } = fund.shape;
const rules = [
  'minDepartments',
  'minAmount',
  'maxAmount',
  'priorities',
  'from',
  'until',
  'budget',
] as const satisfies readonly (keyof Fund)[];

/** A central fund and its rules (F4). Only what is given changes, and `null` takes a rule away; a new fund needs its name. */
export const setFund = mutation({
  name: 'fund.set',
  who: 'innovationLead, admin',
  args: z.strictObject({
    fundId: id,
    name: z.optional(fundName),
    minDepartments: z.nullable(minDepartments),
    minAmount: z.nullable(minAmount),
    maxAmount: z.nullable(maxAmount),
    priorities: z.nullable(priorities),
    from: z.nullable(from),
    until: z.nullable(until),
    budget: z.nullable(budget),
  }),
  reads: (a) => [theFund(a.fundId)],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'fund.set', {}), { code: 'notAllowed', deed: 'fund.set' });
    const { fundId } = a;
    const before = tx.get('fund', ORGANISATION, fundId);
    const name = a.name ?? before?.name;
    insist(name !== undefined, { code: 'mustNotBeEmpty', field: 'name' });
    let after: Fund = { ...before, id: fundId, owner: ORGANISATION, name };
    for (const rule of rules) {
      const value = a[rule];
      if (value !== undefined) after = withField<Fund, typeof rule>(after, rule, value);
    }
    tx.put('fund', after);
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

/** A closed fund gives again. */
export const reopenFund = mutation({
  name: 'fund.reopen',
  who: 'innovationLead, admin',
  args: z.strictObject({ fundId: id }),
  reads: (a) => [theFund(a.fundId)],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'fund.reopen', {}), { code: 'notAllowed', deed: 'fund.reopen' });
    const there = tx.get('fund', ORGANISATION, a.fundId);
    insist(there, { code: 'notFound', what: 'fund' });
    const { closedAt: _at, ...open } = there;
    tx.put('fund', open);
    recordEvent(tx, ctx, ORGANISATION, { deed: 'fund.reopen', part: there.id, to: there.name });
  },
});
