import * as z from 'zod/mini';
import { base, day, hours, id, line, prose } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { driveId } from './model.ts';
import { insist, mutation } from './tx.ts';

/** The fields that a person edits one at a time; anything else on the head changes only by deeds of its own. */
export const editable = {
  title: line,
  summary: prose,
  drive: driveId,
  need: prose,
  needWhose: prose,
  needEvidence: prose,
  hypothesis: prose,
  estimatedValue: prose,
  challenge: prose,
  testGroup: prose,
  wantedHours: hours,
  wantedFrom: day,
  wantedUntil: day,
  pilotResults: prose,
  developmentProposal: prose,
  maintainedBy: prose,
  residentInvolvement: prose,
  collaborationWish: prose,
  cityWide: z.boolean(),
  challengesCore: z.boolean(),
};
export type EditableField = keyof typeof editable;

type Edit = {
  [F in EditableField]: {
    initiativeId: string;
    field: F;
    value: Initiative[F] | null;
    base: z.infer<typeof base>;
  };
}[EditableField];

const editOf = <F extends EditableField>(field: F) =>
  z.strictObject({ initiativeId: id, field: z.literal(field), value: z.nullable(editable[field]), base });

const edits = (Object.keys(editable) as EditableField[]).map(editOf);

/** Changes one field; `null` empties it. The former value stays in history (I2, I6, S7). */
export const editInitiative = mutation<Edit>({
  name: 'initiative.edit',
  who: 'owner, co-owner, facilitator, innovationLead of the lead department',
  // A union built from `editable`, so that a field's form is said once.
  args: z.union(edits as [(typeof edits)[number], ...typeof edits]) as unknown as z.ZodMiniType<Edit>,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.edit', a.initiativeId);
    insist(!(a.field === 'title' && a.value === null), {
      code: 'malformed',
      issues: [{ path: 'value', message: 'title' }],
    });
    const { [a.field]: from, ...rest } = head;
    const next = a.value === null ? rest : { ...head, [a.field]: a.value };
    tx.put('initiative', next as Initiative);
    recordEvent(tx, ctx, head.id, {
      deed: 'initiative.edit',
      on: a.field,
      from: from ?? null,
      to: a.value ?? null,
    });
  },
});
