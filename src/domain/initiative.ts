import * as z from 'zod/mini';
import { base, day, hours, id, instant, line, prose, rowBase, uuid } from './field.ts';
import { recordEvent } from './history.ts';
import { driveId, gateId, phaseId } from './model.ts';
import { may } from './may.ts';
import { ORGANISATION } from './organisation.ts';
import { type Ctx, insist, mutation, type Tx } from './tx.ts';

export const visibility = z.enum(['draft', 'internal', 'public']);
export const state = z.enum(['active', 'onHold', 'realised', 'cancelled']);

/** Where an initiative came from (W6; imports are told apart from decisions). */
export const origin = z.object({
  kind: z.enum(['capture', 'workshop', 'imported']),
  /** The name of somebody without an account who had the idea. */
  author: z.optional(line),
  anonymous: z.optional(z.boolean()),
  workshopId: z.optional(id),
  source: z.optional(z.string()),
});

/** A gate that has been passed: by a request whose decisions opened it, or stated by an import. */
export const passage = z.object({
  gate: gateId,
  at: instant,
  requestId: z.optional(id),
  imported: z.optional(z.boolean()),
});

/** The head of an initiative (product.md §2). Its parts are rows of their own, so that two people can work at once. */
export const initiative = z.object({
  ...rowBase,
  /** 2026-017, given by the server in the transaction that first stores it. */
  number: z.optional(z.string()),
  title: line,
  summary: z.optional(prose),
  drive: z.optional(driveId),
  need: z.optional(prose),
  needWhose: z.optional(prose),
  needEvidence: z.optional(prose),
  hypothesis: z.optional(prose),
  estimatedValue: z.optional(prose),
  challenge: z.optional(prose),
  testGroup: z.optional(prose),
  /** Wanted working time, ahead of the gate on time. */
  wantedHours: z.optional(hours),
  wantedFrom: z.optional(day),
  wantedUntil: z.optional(day),
  /** Results of the pilot, how it should be developed, where it will be run: ahead of scaling up. */
  pilotResults: z.optional(prose),
  developmentProposal: z.optional(prose),
  maintainedBy: z.optional(prose),
  residentInvolvement: z.optional(prose),
  collaborationWish: z.optional(prose),
  cityWide: z.optional(z.boolean()),
  challengesCore: z.optional(z.boolean()),
  ownerId: id,
  coOwnerIds: z.array(id),
  facilitatorId: z.optional(id),
  leadDepartmentId: z.optional(id),
  partnerDepartmentIds: z.array(id),
  tags: z.array(line),
  technologies: z.array(line),
  visibility,
  phase: phaseId,
  /** When it entered its phase: days in phase follow from it. */
  phaseSince: instant,
  state,
  /** Resting until this day's review (set by a decision to hold). */
  restUntil: z.optional(day),
  /** Gates behind it now, oldest first. Going back removes those it must pass anew (G11). */
  passed: z.array(passage),
  /** The open request, so that the lists and the access rules need not read its parts. */
  asks: z.optional(z.object({ requestId: id, gate: gateId, departmentIds: z.array(id), at: instant })),
  origin,
  createdAt: instant,
  createdBy: id,
  withdrawnAt: z.optional(instant),
});
export type Initiative = z.infer<typeof initiative>;

/** The read every deed on an initiative needs. */
export const headOf = (initiativeId: string) =>
  ({ owner: initiativeId, table: 'initiative', id: initiativeId }) as const;

/** The initiative's head. @throws Refused `notFound`. */
export function theInitiative(tx: Tx, initiativeId: string): Initiative {
  const head = tx.get('initiative', initiativeId, initiativeId);
  insist(head, { code: 'notFound', what: 'initiative' });
  return head;
}

export const isEnded = (head: Initiative) => head.state === 'realised' || head.state === 'cancelled';
export const isOwnedBy = (head: Initiative, personId: string) =>
  head.ownerId === personId || head.coOwnerIds.includes(personId);

/** The server's readable number, or nothing on the device ("nummer när den har skickats"). */
function assignNumber(ctx: Ctx): string | undefined {
  const year = ctx.at.slice(0, 4);
  const nth = ctx.assign(`initiative:${year}`);
  return nth === undefined ? undefined : `${year}-${String(nth).padStart(3, '0')}`;
}

/** An idea is one sentence (I1): it becomes an initiative in phase 1, a draft of the person who wrote it. */
export const captureIdea = mutation({
  name: 'idea.capture',
  who: 'ideaOwner, facilitator, decisionMaker, innovationLead',
  args: z.strictObject({
    initiativeId: uuid,
    title: line,
    needWhose: z.optional(prose),
    challenge: z.optional(prose),
    leadDepartmentId: z.optional(id),
    /** Name of somebody else whose idea it is; the writer keeps it for them. */
    author: z.optional(line),
    anonymous: z.optional(z.boolean()),
  }),
  reads: (a) => [
    headOf(a.initiativeId),
    ...(a.leadDepartmentId
      ? [{ owner: ORGANISATION, table: 'department', id: a.leadDepartmentId } as const]
      : []),
  ],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'idea.capture', {}), { code: 'notAllowed', deed: 'idea.capture' });
    if (a.leadDepartmentId)
      insist(tx.get('department', ORGANISATION, a.leadDepartmentId), {
        code: 'notFound',
        what: 'department',
      });
    const { initiativeId, title, author, anonymous, ...given } = a;
    const number = assignNumber(ctx);
    tx.add('initiative', {
      id: initiativeId,
      owner: initiativeId,
      ...(number ? { number } : {}),
      title,
      ...given,
      ownerId: ctx.actor.personId,
      coOwnerIds: [],
      partnerDepartmentIds: [],
      tags: [],
      technologies: [],
      visibility: 'draft',
      phase: 'exploreIdea',
      phaseSince: ctx.at,
      state: 'active',
      passed: [],
      origin: { kind: 'capture', ...(author ? { author } : {}), ...(anonymous ? { anonymous } : {}) },
      createdAt: ctx.at,
      createdBy: ctx.actor.personId,
    });
    recordEvent(tx, ctx, initiativeId, { deed: 'idea.capture', to: title });
  },
});

const yesNo = z.boolean();

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
  cityWide: yesNo,
  challengesCore: yesNo,
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
    const head = theInitiative(tx, a.initiativeId);
    insist(may(ctx.actor, 'initiative.edit', { initiative: head }), {
      code: 'notAllowed',
      deed: 'initiative.edit',
    });
    insist(!isEnded(head), { code: 'ended' });
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
