import type { GateId, OutcomeId, PhaseId } from './model.ts';

/**
 * Every reason a rule can give, as plain objects that travel and are kept. The texts have one sentence for each code,
 * checked by the compiler, saying what happened, what is safe and what to do.
 */
export type Refusal =
  | { code: 'alreadyExists' }
  | { code: 'notFound'; what: string }
  | { code: 'notAllowed'; deed: string }
  | { code: 'malformed'; issues: readonly { path: string; message: string }[] }
  | { code: 'unknownMutation'; name: string }
  | { code: 'ended' }
  // what it is done to
  | { code: 'withdrawn'; what: string }
  | { code: 'notWithdrawn' }
  | { code: 'departmentClosed'; departmentId: string }
  | { code: 'hasLeft'; personId: string }
  | { code: 'alreadyCorrected' }
  | { code: 'mustNotBeEmpty'; field: string }
  | { code: 'notApplicable'; criterion: string }
  // sharing and withdrawing
  | { code: 'leadDepartmentNeeded' }
  | { code: 'alreadyShared' }
  | { code: 'notShared' }
  | { code: 'endInstead' }
  // owners and leads
  | { code: 'alreadyOwner'; personId: string }
  | { code: 'notCoOwner'; personId: string }
  | { code: 'roleNeeded'; role: string; personId: string }
  | { code: 'bothDepartmentsDecide' }
  | { code: 'alreadyLead'; departmentId: string }
  | { code: 'noLeadProposal' }
  | { code: 'requestIsOpen' }
  // asking for a decision
  | { code: 'notThisGate'; gate: GateId; phase: PhaseId }
  | { code: 'leadLineNeeded'; departmentId: string }
  | { code: 'askedTwice'; departmentId: string }
  | { code: 'notUsedHere'; field: string }
  | { code: 'periodBackwards' }
  | { code: 'requestClosed'; closedAs: 'opened' | 'refused' | 'recycled' | 'held' | 'withdrawn' }
  | { code: 'basisUnchanged'; revision: number }
  | { code: 'basisChanged'; standing: number; read: number }
  | { code: 'nothingMissing' }
  // deciding
  | { code: 'ownInitiative' }
  | { code: 'recused' }
  | { code: 'notRecused' }
  | { code: 'aboveLimit'; amount: number; limit: number }
  | { code: 'alreadyDecided'; decisionId: string; by: string; byName: string; outcome: OutcomeId }
  | { code: 'alreadySuperseded'; decisionId: string; supersededBy: string }
  | { code: 'notEffective'; decisionId: string }
  | { code: 'conditionNeeded' }
  | { code: 'alreadyMet'; at: string; by: string }
  | { code: 'dayTooLate'; field: string; latest: string }
  | { code: 'dayTooEarly'; field: string; earliest: string }
  // going back, resting, ending
  | { code: 'notEarlierPhase'; phase: PhaseId }
  | { code: 'notResting' }
  | { code: 'notInLastPhase'; phase: PhaseId }
  | { code: 'implementationNeeded' }
  | { code: 'lastImplementation' }
  | { code: 'notEnded' }
  // workshops
  | { code: 'tooManyVotes'; cast: number; most: number }
  | { code: 'lastLeader' }
  // the city
  | { code: 'notToSelf'; role: string }
  | { code: 'departmentNeeded'; role: string }
  | { code: 'periodNeeded' }
  | { code: 'heirNeeded'; initiatives: number }
  | { code: 'lastAdmin' }
  // what the device itself says of a deed on its way
  | { code: 'tooLarge' }
  | { code: 'fault' };
