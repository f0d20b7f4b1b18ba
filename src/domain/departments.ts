import * as z from 'zod/mini';
import { id, line } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { type Deed, may } from './may.ts';
import { type Department, department, ORGANISATION, theDepartment, theDepartmentOf } from './organisation.ts';
import { type Ctx, insist, mutation } from './tx.ts';

const insistMay = (ctx: Ctx, deed: Deed) => insist(may(ctx.actor, deed, {}), { code: 'notAllowed', deed });

export const addDepartment = mutation({
  name: 'department.add',
  who: 'admin',
  args: z.strictObject({
    departmentId: id,
    name: line,
    code: department.shape.code,
    board: z.optional(line),
  }),
  reads: (a) => theDepartmentOf(a.departmentId),
  run(tx, a, ctx) {
    insistMay(ctx, 'department.add');
    const { departmentId, ...given } = a;
    tx.add('department', { id: departmentId, owner: ORGANISATION, ...given });
    recordEvent(tx, ctx, ORGANISATION, { deed: 'department.add', departmentId, to: a.name });
  },
});

interface Where {
  readonly departmentId: string;
}
const editable = ['name', 'code', 'board'] as const;

export const editDepartment = mutation<FieldEdit<Where, Department, (typeof editable)[number]>>({
  name: 'department.edit',
  who: 'admin',
  args: fieldEdits<Where, Department, (typeof editable)[number]>(department, editable, { departmentId: id }),
  reads: (a) => theDepartmentOf(a.departmentId),
  run(tx, a, ctx) {
    insistMay(ctx, 'department.edit');
    const there = theDepartment(tx, a.departmentId);
    tx.put('department', withField<Department, (typeof editable)[number]>(there, a.field, a.value));
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'department.edit',
      departmentId: there.id,
      on: a.field,
      from: glimpseOf(there[a.field]),
      to: glimpseOf(a.value),
    });
  },
});

/** A department that is no more: its history and its decisions stay, nothing new can be asked of it. */
export const closeDepartment = mutation({
  name: 'department.close',
  who: 'admin',
  args: z.strictObject({ departmentId: id }),
  reads: (a) => theDepartmentOf(a.departmentId),
  run(tx, a, ctx) {
    insistMay(ctx, 'department.close');
    const there = theDepartment(tx, a.departmentId);
    tx.put('department', { ...there, closedAt: ctx.at });
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'department.close',
      departmentId: there.id,
      from: there.name,
    });
  },
});

export const reopenDepartment = mutation({
  name: 'department.reopen',
  who: 'admin',
  args: z.strictObject({ departmentId: id }),
  reads: (a) => theDepartmentOf(a.departmentId),
  run(tx, a, ctx) {
    insistMay(ctx, 'department.reopen');
    const there = tx.get('department', ORGANISATION, a.departmentId);
    insist(there, { code: 'notFound', what: 'department' });
    const { closedAt: _at, ...open } = there;
    tx.put('department', open);
    recordEvent(tx, ctx, ORGANISATION, { deed: 'department.reopen', departmentId: there.id, to: there.name });
  },
});
