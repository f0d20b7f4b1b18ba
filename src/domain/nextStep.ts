import { checkIsDue } from './checkDue.ts';
import type { DigestRequest, Listed } from './digest.ts';
import { gateAfter, type DeliverableId, type GateId } from './model.ts';

/** The one thing to do next, as "Nästa steg" says it. */
export type NextStep =
  | { readonly step: 'restore' }
  | { readonly step: 'learn' }
  | { readonly step: 'followBenefits' }
  | { readonly step: 'review'; readonly on?: string }
  | {
      readonly step: 'await';
      readonly gate: GateId;
      readonly departmentIds: readonly string[];
      readonly missing: number;
    }
  | { readonly step: 'acceptShortfall'; readonly missing: number }
  | { readonly step: 'meetConditions'; readonly gate: GateId; readonly count: number }
  | { readonly step: 'reconsider'; readonly gate: GateId }
  | { readonly step: 'complete'; readonly gate: GateId; readonly text: string }
  | { readonly step: 'decideAnew'; readonly gate: GateId }
  | { readonly step: 'chooseLead' }
  | { readonly step: 'describe'; readonly gate: GateId; readonly missing: readonly DeliverableId[] }
  | { readonly step: 'check'; readonly days: number }
  | { readonly step: 'request'; readonly gate: GateId }
  | { readonly step: 'implement' }
  | { readonly step: 'realise' };

/** What to do next with an initiative. Never a command: everything but a gate may be done in any order (M4). */
export function nextStep({ head, digest }: Listed, today: string, checkEvery?: number): NextStep {
  if (head.withdrawnAt) return { step: 'restore' };
  if (head.state === 'realised') return { step: 'followBenefits' };
  if (head.state === 'cancelled') return { step: 'learn' };
  if (head.state === 'onHold') return { step: 'review', ...(head.restUntil ? { on: head.restUntil } : {}) };
  const { request, answer } = digest;
  if (request) return whileAsking(request);
  const fallen = digest.fallen[0];
  if (fallen) return { step: 'decideAnew', gate: fallen };
  if (answer?.as === 'refused') return { step: 'reconsider', gate: answer.gate };
  if (answer?.as === 'recycled') return { step: 'complete', gate: answer.gate, text: answer.text ?? '' };
  const silent = checkIsDue(head, digest, today, checkEvery);
  if (silent !== undefined) return { step: 'check', days: silent };
  const gate = gateAfter(head.phase);
  if (!gate) return { step: digest.implementations > 0 ? 'realise' : 'implement' };
  if (digest.missing.length > 0) return { step: 'describe', gate, missing: digest.missing };
  if (!head.leadDepartmentId) return { step: 'chooseLead' };
  return { step: 'request', gate };
}

function whileAsking(request: DigestRequest): NextStep {
  const { gate, undecided, missing } = request;
  if (undecided.length > 0) return { step: 'await', gate, departmentIds: undecided, missing };
  if (lacksOnlyMoney(request)) return { step: 'acceptShortfall', missing };
  const conditions = request.unmet.filter(({ code }) => code === 'conditionUnmet').length;
  if (conditions > 0) return { step: 'meetConditions', gate, count: conditions };
  const fallen = request.unmet.find((one) => one.code === 'earlierGateFell');
  if (fallen) return { step: 'decideAnew', gate: fallen.gate };
  return { step: 'await', gate, departmentIds: [], missing };
}

/** Everybody has decided, and only the sum falls short. */
export const lacksOnlyMoney = (request: DigestRequest): boolean =>
  request.undecided.length === 0 && request.unmet.some(({ code }) => code === 'notCovered');
