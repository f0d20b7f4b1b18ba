import * as z from 'zod/mini';

/** The innovation model as data (M1). Identifiers first; names and help texts in Swedish and English belong to them below. */

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
