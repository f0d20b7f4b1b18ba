import * as z from 'zod/mini';
import { contactFields } from './contact.ts';
import { id, line } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { may } from './may.ts';
import { department, ORGANISATION, organisation, type Organisation } from './organisation.ts';
import type { Grant } from './person.ts';
import { insist, mutation } from './tx.ts';

const theCity = { owner: ORGANISATION, table: 'organisation', id: ORGANISATION } as const;

/** What the first person may do: run the city, and have ideas. Deciding is granted by somebody else (V4). */
const ofTheFounder = ['admin', 'ideaOwner'] as const;

/** Set-up: the city, its departments and the first person. The server's own deed, done once per space. */
export const foundCity = mutation({
  name: 'city.found',
  who: 'the server, with the single-use set-up link',
  internal: true,
  args: z.strictObject({
    name: line,
    example: z.optional(z.boolean()),
    departments: z.array(
      z.strictObject({
        id,
        name: line,
        code: department.shape.code,
        board: z.optional(line),
      }),
    ),
    person: z.strictObject({ id, name: line, title: z.optional(line), departmentId: z.optional(id) }),
  }),
  reads: (a) => [
    theCity,
    ...a.departments.map(({ id }) => ({ owner: ORGANISATION, table: 'department', id }) as const),
    { owner: ORGANISATION, table: 'person', id: a.person.id },
  ],
  run(tx, a, ctx) {
    const { departments, person, ...named } = a;
    const grants: Grant[] = ofTheFounder.map((role, nth) => ({ id: `${ctx.mid}.${nth}`, role, at: ctx.at }));
    tx.add('organisation', { id: ORGANISATION, owner: ORGANISATION, ...named });
    for (const given of departments) tx.add('department', { owner: ORGANISATION, ...given });
    tx.add('person', { owner: ORGANISATION, ...person, grants });
    recordEvent(tx, ctx, ORGANISATION, { deed: 'city.found', to: a.name });
  },
});

interface Where {
  readonly id: string;
}
const editable = ['name', 'checkEvery', ...contactFields] as const;

/** Changes the city's name, how often a pilot is asked whether it creates value (G13), or how the city is reached. */
export const editCity = mutation<FieldEdit<Where, Organisation, (typeof editable)[number]>>({
  name: 'city.edit',
  who: 'admin',
  args: fieldEdits<Where, Organisation, (typeof editable)[number]>(organisation, editable, {
    id: z.literal(ORGANISATION),
  }),
  reads: () => [theCity],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'city.edit', {}), { code: 'notAllowed', deed: 'city.edit' });
    const city = tx.get('organisation', ORGANISATION, ORGANISATION);
    insist(city, { code: 'notFound', what: 'organisation' });
    tx.put('organisation', withField<Organisation, (typeof editable)[number]>(city, a.field, a.value));
    recordEvent(tx, ctx, ORGANISATION, {
      deed: 'city.edit',
      on: a.field,
      from: glimpseOf(city[a.field]),
      to: glimpseOf(a.value),
    });
  },
});
