import * as z from 'zod/mini';
import { id } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { theDepartment, theDepartmentOf } from './organisation.ts';
import { thePerson, thePersonOf } from './person.ts';
import { insist, type Mutation, mutation, type Read, type RowOf, type Tx } from './tx.ts';

/** The simple parts of an initiative, all with the same four deeds: add, edit one field, withdraw, restore (I3). */
type PartTable =
  | 'milestone'
  | 'costItem'
  | 'partner'
  | 'effectGoal'
  | 'measurement'
  | 'benefitLine'
  | 'costEntry'
  | 'valueCheck';
/** First word of the deeds' names. */
type Noun = Exclude<PartTable, 'benefitLine'> | 'benefit';

interface Where {
  readonly initiativeId: string;
  /** The part. */
  readonly id: string;
}
type Given<N extends PartTable, F extends keyof RowOf<N>> = Where & Pick<RowOf<N>, F>;
type Edit<N extends PartTable, F extends keyof RowOf<N>> = FieldEdit<Where, RowOf<N>, F>;

interface Part<N extends PartTable, D extends Noun, F extends keyof RowOf<N> & string> {
  readonly table: N;
  readonly noun: D;
  /** Who may, in words. */
  readonly who: string;
  /** The row's schema: the forms of the fields are taken from it. */
  readonly schema: z.ZodMiniObject;
  /** What a person fills in. */
  readonly fields: readonly F[];
  /** The field that names the part in a line of history. */
  readonly called: F;
  /** Work on it goes on after the initiative has been realised (P3). */
  readonly evenAfter?: 'realised';
  /** Another part of the same initiative that must be there. */
  readonly needs?: (args: Given<N, F>) => { readonly table: PartTable; readonly id: string };
}

/** Who may change the plan, in the words of the register. */
export const whoPlans = 'owner, co-owner, facilitator, innovationLead of the lead department';

/** The department and the person that a part may name. */
function named(args: object): { departmentId?: string; responsibleId?: string } {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const departmentId = 'departmentId' in args ? text(args.departmentId) : undefined;
  const responsibleId = 'responsibleId' in args ? text(args.responsibleId) : undefined;
  return { ...(departmentId ? { departmentId } : {}), ...(responsibleId ? { responsibleId } : {}) };
}

function namedBy(args: object): readonly Read[] {
  const { departmentId, responsibleId } = named(args);
  return [...theDepartmentOf(departmentId), ...thePersonOf(responsibleId)];
}

/** @throws Refused if the department or person that a part names is not there. */
function insistNamed(tx: Tx, args: object): void {
  const { departmentId, responsibleId } = named(args);
  if (departmentId) theDepartment(tx, departmentId);
  if (responsibleId) thePerson(tx, responsibleId);
}

/** The deeds of a part. Each takes its fields' forms from the row's schema, so that a field is said once. */
export function partDeeds<N extends PartTable, D extends Noun, F extends keyof RowOf<N> & string>(
  part: Part<N, D, F>,
): {
  add: Mutation<Given<N, F>>;
  edit: Mutation<Edit<N, F>>;
  withdraw: Mutation<Where>;
  restore: Mutation<Where>;
} {
  const { table, noun, who, schema, fields, evenAfter, called } = part;
  const occasion = evenAfter ? { evenAfter } : {};
  const form = (field: F) => schema.shape[field] as z.ZodMiniType;
  const reads = (a: Where): readonly Read[] => [
    headOf(a.initiativeId),
    { owner: a.initiativeId, table, id: a.id },
  ];
  const needed = (a: Given<N, F>) => {
    const other = part.needs?.(a);
    return other ? [{ owner: a.initiativeId, ...other }] : [];
  };
  const thePart = (tx: Tx, a: Where): RowOf<N> => {
    const row = tx.get(table, a.initiativeId, a.id);
    insist(row, { code: 'notFound', what: table });
    return row;
  };
  /** Rows are built from args that the row's own schema parsed; the compiler cannot follow that through `table`. */
  const put = (tx: Tx, row: object) => tx.put(table, row as RowOf<N>);
  const title = (row: object) => String((row as Record<string, unknown>)[called]);

  return {
    add: mutation<Given<N, F>>({
      name: `${noun}.add`,
      who,
      args: z.strictObject({
        initiativeId: id,
        id,
        ...Object.fromEntries(fields.map((field) => [field, form(field)])),
      }) as unknown as z.ZodMiniType<Given<N, F>>,
      reads: (a) => [...reads(a), ...namedBy(a), ...needed(a)],
      run(tx, a, ctx) {
        initiativeFor(tx, ctx, `${noun}.add`, a.initiativeId, occasion);
        insistNamed(tx, a);
        for (const other of needed(a))
          insist(tx.get(other.table, other.owner, other.id), { code: 'notFound', what: other.table });
        const { initiativeId, ...given } = a;
        const row = { ...given, owner: initiativeId, by: ctx.actor.personId, at: ctx.at };
        // Parsed by the row's own schema above.
        tx.add(table, row as unknown as RowOf<N>);
        recordEvent(tx, ctx, initiativeId, { deed: `${noun}.add`, part: a.id, to: title(row) });
      },
    }),

    edit: mutation<Edit<N, F>>({
      name: `${noun}.edit`,
      who,
      args: fieldEdits<Where, RowOf<N>, F>(schema, fields, { initiativeId: id, id }),
      reads: (a) => [...reads(a), ...namedBy(asNamed(a))],
      run(tx, a, ctx) {
        const deed = `${noun}.edit` as `${EditableNoun}.edit`;
        // Somebody may have withdrawn it before the edit arrives: it stays withdrawn, and keeps the edit (S7).
        initiativeFor(tx, ctx, deed, a.initiativeId, { ...occasion, evenWithdrawn: true });
        insistNamed(tx, asNamed(a));
        const row = thePart(tx, a);
        put(tx, withField(row, a.field, a.value));
        recordEvent(tx, ctx, a.initiativeId, {
          deed: `${noun}.edit`,
          on: a.field,
          part: a.id,
          from: glimpseOf(row[a.field]),
          to: glimpseOf(a.value),
        });
      },
    }),

    withdraw: mutation<Where>({
      name: `${noun}.withdraw`,
      who,
      args: z.strictObject({ initiativeId: id, id }),
      reads,
      run(tx, a, ctx) {
        const row = tx.get(table, a.initiativeId, a.id);
        initiativeFor(tx, ctx, `${noun}.withdraw`, a.initiativeId, { ...occasion, ...writtenBy(row) });
        const there = thePart(tx, a);
        insist(!there.withdrawnAt, { code: 'withdrawn', what: table });
        put(tx, { ...there, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
        recordEvent(tx, ctx, a.initiativeId, {
          deed: `${noun}.withdraw`,
          part: a.id,
          from: title(there),
        });
      },
    }),

    restore: mutation<Where>({
      name: `${noun}.restore`,
      who,
      args: z.strictObject({ initiativeId: id, id }),
      reads,
      run(tx, a, ctx) {
        const row = tx.get(table, a.initiativeId, a.id);
        initiativeFor(tx, ctx, `${noun}.restore`, a.initiativeId, { ...occasion, ...writtenBy(row) });
        const { withdrawnAt, withdrawnBy: _by, ...rest } = thePart(tx, a);
        insist(withdrawnAt, { code: 'notWithdrawn' });
        put(tx, rest);
        recordEvent(tx, ctx, a.initiativeId, { deed: `${noun}.restore`, part: a.id, to: title(rest) });
      },
    }),
  };
}
/** Parts whose register has the deed of editing; of the others a wrong one is withdrawn and a right one added. */
type EditableNoun = Exclude<Noun, 'measurement' | 'costEntry' | 'valueCheck'>;

/** An edit of `departmentId` or `responsibleId` names somebody too. */
const asNamed = (a: { field: string; value: unknown }): object =>
  a.value !== null && (a.field === 'departmentId' || a.field === 'responsibleId')
    ? { [a.field]: a.value }
    : {};

const writtenBy = (row: { by: string } | undefined) => (row ? { by: row.by } : {});
