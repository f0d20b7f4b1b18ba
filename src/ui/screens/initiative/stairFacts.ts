import type { Decision } from '../../../domain/decision.ts';
import { daysBetween } from '../../../domain/calendar.ts';
import { type Docket, effectiveOn } from '../../../domain/docket.ts';
import { type GateId, numberOfPhase, type OutcomeId, type PhaseId, phases } from '../../../domain/model.ts';
import { daysThrough } from '../../../domain/phaseTimes.ts';
import type { InitiativeRecord } from '../../app/record.ts';

/** How it stands with a phase, as the stair shows it. */
export type PhaseFact = { readonly id: PhaseId } & (
  | { readonly state: 'done'; readonly days: number | undefined }
  | { readonly state: 'here' | 'resting'; readonly days: number }
  | { readonly state: 'realised' | 'stopped'; readonly at: string | undefined }
  | { readonly state: 'coming' | 'neverReached' }
);

/** How it stands with a gate. `on` is a day or an instant. */
export type GateFact = { readonly id: GateId } & (
  | { readonly state: 'imported'; readonly on: string }
  | { readonly state: 'passed'; readonly on: string; readonly decision: Decision | undefined }
  | { readonly state: 'asked'; readonly on: string; readonly requestId: string }
  | {
      readonly state: 'answered';
      readonly outcome: OutcomeId;
      readonly on: string;
      readonly decision: Decision;
    }
  /** `anew`: passed once, and to be decided again after going back (G11). */
  | { readonly state: 'notAsked' | 'anew' | 'later' | 'neverReached' }
);

/**
 * Phases and gates of an initiative as they stand `today`. Days follow from the passages, which going back removes (G11).
 * @param dayOf the city's day of an instant.
 */
export function stairFacts(
  { row, parts }: InitiativeRecord,
  today: string,
  dayOf: (at: string) => string,
): { phases: readonly PhaseFact[]; gates: readonly GateFact[] } {
  const here = numberOfPhase(row.phase);
  const docket = docketOf(parts);
  const endedAt = parts.ending.findLast((ending) => !ending.reopenedAt)?.at;

  const phaseFact = (id: PhaseId, index: number): PhaseFact => {
    const number = index + 1;
    if (number < here) return { id, state: 'done', days: daysThrough(row, id, dayOf) };
    if (number > here) return { id, state: row.state === 'cancelled' ? 'neverReached' : 'coming' };
    if (row.state === 'cancelled') return { id, state: 'stopped', at: endedAt };
    if (row.state === 'realised') return { id, state: 'realised', at: endedAt };
    return {
      id,
      state: row.state === 'onHold' ? 'resting' : 'here',
      days: daysBetween(dayOf(row.phaseSince), today),
    };
  };

  const gateFact = (id: GateId, index: number): GateFact => {
    const passage = row.passed.find((each) => each.gate === id);
    if (passage?.imported) return { id, state: 'imported', on: passage.at };
    if (passage) {
      const decision = leadDecision(docket, passage.requestId);
      return { id, state: 'passed', on: decision?.decidedOn ?? passage.at, decision };
    }
    if (row.state === 'cancelled') return { id, state: 'neverReached' };
    if (row.asks?.gate === id) return { id, state: 'asked', on: row.asks.at, requestId: row.asks.requestId };
    if (index + 1 > here) return { id, state: 'later' };
    const last = latestClosed(docket, id);
    if (last?.closedAs === 'opened') return { id, state: 'anew' };
    const decision = last && leadDecision(docket, last.id);
    return decision
      ? { id, state: 'answered', outcome: decision.outcome, on: decision.decidedOn, decision }
      : { id, state: 'notAsked' };
  };

  return {
    phases: phases.map(({ id }, index) => phaseFact(id, index)),
    gates: phases.flatMap(({ gate }, index) => (gate ? [gateFact(gate, index)] : [])),
  };
}

/** The request at a gate that was answered last. */
const latestClosed = (docket: Docket, gate: GateId) =>
  docket.requests
    .filter((one) => one.gate === gate && one.closedAt && one.closedAs !== 'withdrawn')
    .toSorted((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? -1 : 1))
    .at(-1);

/** All that was asked and decided, as the rules of the gates read it. */
export const docketOf = (parts: InitiativeRecord['parts']): Docket => ({
  requests: parts.request,
  lines: parts.requestLine,
  decisions: parts.decision,
  conditions: parts.condition,
});

/** The lead department's effective decision on a request. */
export function leadDecision(docket: Docket, requestId: string | undefined): Decision | undefined {
  const line = docket.lines.find((each) => each.requestId === requestId && each.lead);
  return line && effectiveOn(docket, line);
}
