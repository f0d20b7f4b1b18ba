import * as z from 'zod/mini';

/**
 * The innovation model as data (M1): what there is and in which order. Names and help texts stand in modelWords.ts, apart,
 * since every schema needs the identifiers and only some screens need the words.
 */

export const phaseId = z.enum(['exploreIdea', 'exploreSetup', 'developPilot', 'scale']);
export type PhaseId = z.infer<typeof phaseId>;
export const gateId = z.enum(['time', 'funding', 'scaleUp']);
export type GateId = z.infer<typeof gateId>;
export const driveId = z.enum(['idea', 'challenge', 'opportunity']);
export type DriveId = z.infer<typeof driveId>;
/** 1–9 in the order of the city's text. */
export const criterionId = z.enum([
  'strategicNeed',
  'leverage',
  'widerBenefit',
  'technicalNovelty',
  'dataDriven',
  'outsidePlan',
  'together',
  'committedOwner',
  'uncertainResult',
]);
export type CriterionId = z.infer<typeof criterionId>;
export const outcomeId = z.enum(['go', 'conditionalGo', 'recycle', 'hold', 'kill']);
export type OutcomeId = z.infer<typeof outcomeId>;
/** Reasons for ending as *avbruten* (E2). */
export const endingReasonId = z.enum([
  'needFunction',
  'needEconomy',
  'costOverEffect',
  'betterSolution',
  'notAdopted',
  'other',
]);
export type EndingReasonId = z.infer<typeof endingReasonId>;

/** A phase and what stands after it. The order of the model is this list and nothing else (M2). */
export interface Phase {
  readonly id: PhaseId;
  /** The gate to pass to come to the next phase; the last has none. */
  readonly gate?: GateId;
}
export const phases: readonly Phase[] = [
  { id: 'exploreIdea', gate: 'time' },
  { id: 'exploreSetup', gate: 'funding' },
  { id: 'developPilot', gate: 'scaleUp' },
  { id: 'scale' },
];

/** 1 for the first phase. */
export const numberOfPhase = (phase: PhaseId): number => phases.findIndex((p) => p.id === phase) + 1;

/** The gate that an initiative in `phase` stands before; none in the last. */
export const gateAfter = (phase: PhaseId): GateId | undefined => phases.find((p) => p.id === phase)?.gate;

/** The phase that `gate` leads out of. */
export function phaseBefore(gate: GateId): PhaseId {
  const before = phases.find((p) => p.gate === gate);
  if (!before) throw new Error(`the model has no phase before the gate ${gate}`);
  return before.id;
}

/** The phase that `gate` opens. */
export function phaseBeyond(gate: GateId): PhaseId {
  const beyond = phases[numberOfPhase(phaseBefore(gate))];
  if (!beyond) throw new Error(`the model has no phase beyond the gate ${gate}`);
  return beyond.id;
}

export const deliverableId = z.enum([
  'need',
  'hypothesis',
  'estimatedValue',
  'wantedTime',
  'timeline',
  'costs',
  'effectGoals',
  'testGroup',
  'partners',
  'pilotResults',
  'developmentProposal',
  'maintainedBy',
  'benefits',
]);
export type DeliverableId = z.infer<typeof deliverableId>;

/** What should exist ahead of each gate (leverabler). What is missing is shown, never forbidden (M4, G2). */
export const deliverables: Readonly<Record<GateId, readonly DeliverableId[]>> = {
  time: ['need', 'hypothesis', 'estimatedValue', 'wantedTime'],
  funding: ['timeline', 'costs', 'effectGoals', 'testGroup', 'partners'],
  scaleUp: ['pilotResults', 'developmentProposal', 'maintainedBy', 'benefits'],
};

/** The nine criteria in the order of the city's text. */
export const criteria: readonly CriterionId[] = criterionId.options;

/** Criteria that may be answered "ej aktuellt": technical novelty, where no technology is involved (C1). */
export const mayNotApply = (criterion: CriterionId): boolean => criterion === 'technicalNovelty';
