import * as z from 'zod/mini';
import { answerId } from '../../../../domain/assessment.ts';
import { effectGoal } from '../../../../domain/effect.ts';
import type { BasisContent } from '../../../../domain/gate.ts';
import { criterionId, deliverableId, driveId, gateId } from '../../../../domain/model.ts';
import { valueCheck } from '../../../../domain/pilot.ts';
import { partner } from '../../../../domain/plan.ts';

/**
 * A frozen basis in form 1, as a page reads it. A basis is kept for ever and travels as loose JSON, so it is parsed at this
 * door: an unknown field is left out, and a newer form is not guessed at.
 */
const text = z.optional(z.string());
const amount = z.optional(z.number());
const view = z.object({
  form: z.literal(1),
  gate: gateId,
  asked: z.object({
    presentedBy: text,
    message: text,
    hours: amount,
    from: text,
    until: text,
    lines: z.array(z.object({ departmentId: z.string(), lead: z.boolean(), asked: amount })),
  }),
  initiative: z.object({
    title: z.string(),
    summary: text,
    drive: z.optional(driveId),
    need: text,
    needWhose: text,
    needEvidence: text,
    hypothesis: text,
    estimatedValue: text,
    challenge: text,
    testGroup: text,
    wantedHours: amount,
    wantedFrom: text,
    wantedUntil: text,
    pilotResults: text,
    developmentProposal: text,
    maintainedBy: text,
    residentInvolvement: text,
    collaborationWish: text,
    cityWide: z.optional(z.boolean()),
    challengesCore: z.optional(z.boolean()),
    ownerId: z.string(),
    coOwnerIds: z.array(z.string()),
    leadDepartmentId: text,
    partnerDepartmentIds: z.array(z.string()),
    tags: z.array(z.string()),
    technologies: z.array(z.string()),
  }),
  plan: z.object({
    milestones: z.array(
      z.object({ id: z.string(), title: z.string(), startsOn: text, dueOn: text, doneOn: text }),
    ),
    costs: z.array(z.object({ id: z.string(), what: z.string(), amount: z.number(), departmentId: text })),
    partners: z.array(
      z.object({ id: z.string(), name: z.string(), kind: partner.shape.kind, contribution: text }),
    ),
    benefits: z.array(
      z.object({
        id: z.string(),
        departmentId: z.string(),
        year: z.number(),
        what: z.string(),
        unit: text,
        planned: amount,
        realised: amount,
        benefitOwner: text,
      }),
    ),
  }),
  effectGoals: z.array(
    z.object({
      id: z.string(),
      indicator: z.string(),
      unit: text,
      baseline: amount,
      target: amount,
      direction: effectGoal.shape.direction,
      dueOn: text,
      method: text,
      responsibleId: text,
      kind: effectGoal.shape.kind,
    }),
  ),
  results: z.object({
    measurements: z.array(
      z.object({ id: z.string(), goalId: z.string(), value: z.number(), on: z.string(), note: text }),
    ),
    checks: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        value: valueCheck.shape.value,
        verdict: valueCheck.shape.verdict,
        note: text,
      }),
    ),
    used: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        what: z.string(),
        amount: z.number(),
        departmentId: text,
      }),
    ),
  }),
  judgement: z.array(z.object({ criterion: criterionId, answer: answerId, why: text })),
  readiness: z.array(z.object({ id: deliverableId, exists: z.boolean() })),
});
export type BasisView = z.infer<typeof view>;

/** The basis as it can be shown; `undefined` when a newer app wrote it in a form that this one does not know. */
export function readBasis(content: BasisContent): BasisView | undefined {
  return view.safeParse(content).data;
}

/** The value a goal had when the basis was frozen: the one measured last. */
export function latestOf(basis: BasisView, goalId: string): { value: number; on: string } | undefined {
  return basis.results.measurements
    .filter((measurement) => measurement.goalId === goalId)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .at(-1);
}

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
/** Estimated cost in whole kronor (F1). */
export const estimatedCost = (basis: BasisView) => sum(basis.plan.costs.map((cost) => cost.amount));
/** Used money in whole kronor (F5). */
export const usedMoney = (basis: BasisView) => sum(basis.results.used.map((entry) => entry.amount));
/** What is asked of all departments together, in whole kronor. */
export const askedMoney = (basis: BasisView) => sum(basis.asked.lines.map((line) => line.asked ?? 0));
