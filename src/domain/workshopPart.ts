import * as z from 'zod/mini';
import { id } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import type { Deed } from './may.ts';
import { workshopHead } from './workshop.ts';
import { isFor, workshopFor } from './workshopRights.ts';
import { type Ctx, insist, type Mutation, mutation, type Read, type RowOf, type Tx } from './tx.ts';

/** The simple parts of a workshop, with the same four deeds as those of an initiative (part.ts); who may is said by the matrix. */
type PartTable = 'workshopStep' | 'participant' | 'note' | 'cluster';

interface Where {
  readonly workshopId: string;
  /** The part. */
  readonly id: string;
}
type Given<N extends PartTable, G extends keyof RowOf<N>> = Where & Pick<RowOf<N>, G>;

interface Part<N extends PartTable, G extends keyof RowOf<N> & string, F extends keyof RowOf<N> & string> {
  readonly table: N;
  /** First word of the deeds' names. */
  readonly noun: N;
  readonly schema: z.ZodMiniObject;
  /** What is given when it is added. */
  readonly given: readonly G[];
  /** What may be edited, a field at a time. */
  readonly edited: readonly F[];
  /** The field that names the part in a line of history; absent where the history must not say it. */
  readonly called?: keyof RowOf<N> & string;
}

const who = 'who takes part in the workshop; of steps its leaders';

/** The deeds of a part. A part that was withdrawn before an edit arrives stays so, and keeps the edit (S7). */
export function workshopPart<
  N extends PartTable,
  G extends keyof RowOf<N> & string,
  F extends keyof RowOf<N> & string,
>(
  part: Part<N, G, F>,
): {
  add: Mutation<Given<N, G>>;
  edit: Mutation<FieldEdit<Where, RowOf<N>, F>>;
  withdraw: Mutation<Where>;
  restore: Mutation<Where>;
} {
  const { table, noun, schema, given, edited, called } = part;
  const where = z.strictObject({ workshopId: id, id });
  const reads = (a: Where): readonly Read[] => [
    workshopHead(a.workshopId),
    { owner: a.workshopId, table, id: a.id },
  ];
  const named = (what: string) => `${noun}.${what}` as Deed;
  const thePart = (tx: Tx, a: Where, ctx: Ctx): RowOf<N> => {
    const row = tx.get(table, a.workshopId, a.id);
    insist(row && isFor(ctx.actor, row), { code: 'notFound', what: table });
    return row;
  };
  /** Rows are built from args that the row's own schema parsed; the compiler cannot follow that through `table`. */
  const put = (tx: Tx, row: object) => tx.put(table, row as RowOf<N>);
  const title = (row: object): string | undefined =>
    called === undefined ? undefined : (glimpseOf(Reflect.get(row, called)) ?? undefined)?.toString();
  const says = (key: 'from' | 'to', row: object) => {
    const text = title(row);
    return text === undefined ? {} : { [key]: text };
  };

  return {
    add: mutation<Given<N, G>>({
      name: `${noun}.add`,
      who,
      args: z.strictObject({
        workshopId: id,
        id: schema.shape['id'] as z.ZodMiniType,
        ...Object.fromEntries(given.map((field) => [field, schema.shape[field] as z.ZodMiniType])),
      }) as unknown as z.ZodMiniType<Given<N, G>>,
      reads,
      run(tx, a, ctx) {
        workshopFor(tx, ctx, named('add'), a.workshopId);
        const { workshopId: owner, ...rest } = a;
        // Parsed by the row's own schema above.
        tx.add(table, { ...rest, owner, by: ctx.actor.personId, at: ctx.at } as unknown as RowOf<N>);
        recordEvent(tx, ctx, owner, { deed: named('add'), part: a.id, ...says('to', rest) });
      },
    }),

    edit: mutation<FieldEdit<Where, RowOf<N>, F>>({
      name: `${noun}.edit`,
      who,
      args: fieldEdits<Where, RowOf<N>, F>(schema, edited, { workshopId: id, id }),
      reads,
      run(tx, a, ctx) {
        workshopFor(tx, ctx, named('edit'), a.workshopId);
        const there = thePart(tx, a, ctx);
        put(tx, withField<RowOf<N>, F>(there, a.field, a.value));
        const isSecret = 'onlyOn' in there && there.onlyOn !== undefined;
        recordEvent(tx, ctx, a.workshopId, {
          deed: named('edit'),
          on: a.field,
          part: a.id,
          // The history is for all to read; what is hidden until it is revealed is not.
          ...(isSecret ? {} : { from: glimpseOf(there[a.field]), to: glimpseOf(a.value) }),
        });
      },
    }),

    withdraw: mutation<Where>({
      name: `${noun}.withdraw`,
      who,
      args: where,
      reads,
      run(tx, a, ctx) {
        workshopFor(tx, ctx, named('withdraw'), a.workshopId);
        const there = thePart(tx, a, ctx);
        insist(!there.withdrawnAt, { code: 'withdrawn', what: table });
        put(tx, { ...there, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
        recordEvent(tx, ctx, a.workshopId, { deed: named('withdraw'), part: a.id, ...says('from', there) });
      },
    }),

    restore: mutation<Where>({
      name: `${noun}.restore`,
      who,
      args: where,
      reads,
      run(tx, a, ctx) {
        workshopFor(tx, ctx, named('restore'), a.workshopId);
        const { withdrawnAt, withdrawnBy: _by, ...back } = thePart(tx, a, ctx);
        insist(withdrawnAt, { code: 'notWithdrawn' });
        put(tx, back);
        recordEvent(tx, ctx, a.workshopId, { deed: named('restore'), part: a.id, ...says('to', back) });
      },
    }),
  };
}
