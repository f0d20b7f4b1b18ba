import type { Material } from './basis.ts';
import { type DeliverableId, deliverables, type GateId } from './model.ts';

/** One thing that should exist ahead of a gate, and whether it does. */
export interface ReadinessItem {
  readonly id: DeliverableId;
  readonly exists: boolean;
}

const standing = (rows: readonly { readonly withdrawnAt?: string | undefined }[]) =>
  rows.some((row) => !row.withdrawnAt);

/** What each deliverable is made of; it is there when all of it is. */
const partsOf: Readonly<Record<DeliverableId, (m: Material) => readonly unknown[]>> = {
  need: ({ head }) => [head.need, head.needWhose, head.needEvidence],
  hypothesis: ({ head }) => [head.hypothesis],
  estimatedValue: ({ head }) => [head.estimatedValue],
  wantedTime: ({ head }) => [head.wantedHours, head.wantedFrom, head.wantedUntil],
  timeline: (m) => [standing(m.milestone.filter(({ startsOn, dueOn }) => startsOn || dueOn))],
  costs: (m) => [standing(m.costItem)],
  effectGoals: (m) => [standing(m.effectGoal)],
  testGroup: ({ head }) => [head.testGroup],
  partners: (m) => [m.head.partnerDepartmentIds.length > 0 || standing(m.partner)],
  pilotResults: ({ head }) => [head.pilotResults],
  developmentProposal: ({ head }) => [head.developmentProposal],
  maintainedBy: ({ head }) => [head.maintainedBy],
  benefits: (m) => [standing(m.benefitLine.filter(({ planned }) => planned !== undefined))],
};

/** What should exist ahead of `gate`, in the model's order, and what does (G2). Shown, and named in a decision; it never stops anything. */
export function readiness(gate: GateId, material: Material): readonly ReadinessItem[] {
  return deliverables[gate].map((id) => ({ id, exists: partsOf[id](material).every(Boolean) }));
}

/** Whether some of a deliverable is there while some is missing, so that nobody who has written the need reads that it is missing. */
export function isBegun(id: DeliverableId, material: Material): boolean {
  const parts = partsOf[id](material);
  return parts.some(Boolean) && !parts.every(Boolean);
}
