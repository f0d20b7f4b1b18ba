import type { DecisionArgs } from './deciding.ts';
import type { GateId, OutcomeId } from './model.ts';
import type { Refusal } from './refusal.ts';

type Field = Exclude<keyof DecisionArgs, 'initiativeId' | 'requestId' | 'lineId' | 'decisionId'>;

/** Where a field of the decision record belongs; anywhere if a side is not named. What does not belong is refused, so that no sum stands on a no. */
const belongs: Partial<
  Record<Field, { readonly gates?: readonly GateId[]; readonly outcomes?: readonly OutcomeId[] }>
> = {
  amount: { gates: ['funding'], outcomes: ['go', 'conditionalGo'] },
  purpose: { gates: ['funding'], outcomes: ['go', 'conditionalGo'] },
  costCentre: { gates: ['funding'], outcomes: ['go', 'conditionalGo'] },
  hours: { gates: ['time'], outcomes: ['go', 'conditionalGo'] },
  from: { gates: ['time', 'funding'], outcomes: ['go', 'conditionalGo'] },
  until: { gates: ['time', 'funding'], outcomes: ['go', 'conditionalGo'] },
  receivingOperation: { gates: ['scaleUp'], outcomes: ['go', 'conditionalGo'] },
  maintainer: { gates: ['scaleUp'], outcomes: ['go', 'conditionalGo'] },
  benefitOwner: { gates: ['scaleUp'], outcomes: ['go', 'conditionalGo'] },
  complete: { outcomes: ['recycle'] },
  restUntil: { outcomes: ['hold'] },
};

/** Does the decision say what its outcome needs (G4), and nothing that does not belong to it? */
export function whyIllDecided(
  gate: GateId,
  a: Omit<DecisionArgs, 'initiativeId'>,
  today: string,
): Refusal | undefined {
  for (const [field, { gates, outcomes }] of Object.entries(belongs)) {
    const fits = (gates?.includes(gate) ?? true) && (outcomes?.includes(a.outcome) ?? true);
    if (!fits && a[field as Field] !== undefined) return { code: 'notUsedHere', field };
  }
  const saysYes = a.outcome === 'go' || a.outcome === 'conditionalGo';
  if (gate === 'funding' && saysYes && a.amount === undefined)
    return { code: 'mustNotBeEmpty', field: 'amount' };
  if (a.outcome === 'recycle' && !a.complete) return { code: 'mustNotBeEmpty', field: 'complete' };
  if (a.outcome === 'hold' && !a.restUntil) return { code: 'mustNotBeEmpty', field: 'restUntil' };
  if (a.outcome === 'conditionalGo' && a.conditions.length === 0) return { code: 'conditionNeeded' };
  if (a.outcome !== 'conditionalGo' && a.conditions.length > 0)
    return { code: 'notUsedHere', field: 'conditions' };
  if (a.from && a.until && a.from > a.until) return { code: 'periodBackwards' };
  return whyBadDay(a, today);
}

/** A decision is taken before it is recorded; what it looks forward to comes after it. */
function whyBadDay(a: Omit<DecisionArgs, 'initiativeId'>, today: string): Refusal | undefined {
  if (a.decidedOn > today) return { code: 'dayTooLate', field: 'decidedOn', latest: today };
  const earliest = a.decidedOn;
  if (a.restUntil && a.restUntil < earliest) return { code: 'dayTooEarly', field: 'restUntil', earliest };
  if (a.conditions.some(({ dueOn }) => dueOn < earliest))
    return { code: 'dayTooEarly', field: 'dueOn', earliest };
  return undefined;
}
