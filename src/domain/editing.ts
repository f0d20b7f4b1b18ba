import { id } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { headOf, initiative, type Initiative } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { mutation } from './tx.ts';

/** The fields that a person edits one at a time; anything else on the head changes only by deeds of its own. */
export const editable = [
  'title',
  'summary',
  'drive',
  'need',
  'needWhose',
  'needEvidence',
  'hypothesis',
  'estimatedValue',
  'challenge',
  'testGroup',
  'wantedHours',
  'wantedFrom',
  'wantedUntil',
  'pilotResults',
  'developmentProposal',
  'maintainedBy',
  'residentInvolvement',
  'collaborationWish',
  'cityWide',
  'challengesCore',
] as const satisfies readonly (keyof Initiative)[];
export type EditableField = (typeof editable)[number];

interface Where {
  readonly initiativeId: string;
}

/** Changes one field; `null` empties it. The former value stays in history (I2, I6, S7). Of a withdrawn initiative too: it stays withdrawn. */
export const editInitiative = mutation<FieldEdit<Where, Initiative, EditableField>>({
  name: 'initiative.edit',
  who: 'owner, co-owner, facilitator, innovationLead of the lead department',
  args: fieldEdits<Where, Initiative, EditableField>(initiative, editable, { initiativeId: id }),
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.edit', a.initiativeId, { evenWithdrawn: true });
    tx.put('initiative', withField<Initiative, EditableField>(head, a.field, a.value));
    recordEvent(tx, ctx, head.id, {
      deed: 'initiative.edit',
      on: a.field,
      from: glimpseOf(head[a.field]),
      to: glimpseOf(a.value),
    });
  },
});
