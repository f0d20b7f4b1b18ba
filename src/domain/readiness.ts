import type { Material } from './basis.ts';
import { type DeliverableId, deliverables, type GateId } from './model.ts';

/** One thing that should exist ahead of a gate, and whether it does. */
export interface ReadinessItem {
  readonly id: DeliverableId;
  readonly exists: boolean;
}

const standing = (rows: readonly { readonly withdrawnAt?: string | undefined }[]) =>
  rows.some((row) => !row.withdrawnAt);

/** What a deliverable of several fields is made of. */
const made: Partial<Readonly<Record<DeliverableId, (m: Material) => readonly unknown[]>>> = {
  need: ({ head }) => [head.need, head.needWhose, head.needEvidence],
  wantedTime: ({ head }) => [head.wantedHours, head.wantedFrom, head.wantedUntil],
};

/** For each deliverable, whether the material holds it. */
const exists: Readonly<Record<DeliverableId, (m: Material) => boolean>> = {
  need: (m) => made.need?.(m).every(Boolean) ?? false,
  hypothesis: ({ head }) => Boolean(head.hypothesis),
  estimatedValue: ({ head }) => Boolean(head.estimatedValue),
  wantedTime: (m) => made.wantedTime?.(m).every(Boolean) ?? false,
  timeline: (m) => standing(m.milestone.filter(({ startsOn, dueOn }) => startsOn || dueOn)),
  costs: (m) => standing(m.costItem),
  effectGoals: (m) => standing(m.effectGoal),
  testGroup: ({ head }) => Boolean(head.testGroup),
  partners: (m) => m.head.partnerDepartmentIds.length > 0 || standing(m.partner),
  pilotResults: ({ head }) => Boolean(head.pilotResults),
  developmentProposal: ({ head }) => Boolean(head.developmentProposal),
  maintainedBy: ({ head }) => Boolean(head.maintainedBy),
  benefits: (m) => standing(m.benefitLine.filter(({ planned }) => planned !== undefined)),
};

/** What should exist ahead of `gate`, in the model's order, and what does (G2). Shown, and named in a decision; it never stops anything. */
export function readiness(gate: GateId, material: Material): readonly ReadinessItem[] {
  return deliverables[gate].map((id) => ({ id, exists: exists[id](material) }));
}

/** Whether some of a deliverable is there while some is missing, so that nobody who has written the need reads that it is missing. */
export const isBegun = (id: DeliverableId, material: Material): boolean =>
  !exists[id](material) && (made[id]?.(material).some(Boolean) ?? false);
