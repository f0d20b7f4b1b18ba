import type { Condition } from './decision.ts';
import { correctionOf, type Docket, effectiveOn, lacking, linesOf, saysYes } from './docket.ts';
import { hasLapsed, type Request } from './gate.ts';
import type { Initiative } from './initiative.ts';
import type { GateId } from './model.ts';

/** Something that keeps a gate shut. */
export type Unmet =
  | { readonly code: 'leadHasNotSaidYes'; readonly departmentId: string }
  | { readonly code: 'undecided'; readonly departmentId: string }
  | { readonly code: 'notCovered'; readonly missing: number }
  | { readonly code: 'conditionUnmet'; readonly conditionId: string; readonly gate: GateId }
  | { readonly code: 'earlierGateFell'; readonly gate: GateId };

/** What of G6 is not yet true of the request itself. */
export function unsettled(docket: Docket, request: Request): readonly Unmet[] {
  const lines = linesOf(docket, request.id);
  const unmet: Unmet[] = [];
  for (const line of lines) {
    const { departmentId } = line;
    if (line.lead && !saysYes(effectiveOn(docket, line)))
      unmet.push({ code: 'leadHasNotSaidYes', departmentId });
    if (!line.lead && !effectiveOn(docket, line)) unmet.push({ code: 'undecided', departmentId });
  }
  const missing = request.gate === 'funding' ? lacking(docket, lines) : 0;
  if (missing > (request.shortfall?.amount ?? 0)) unmet.push({ code: 'notCovered', missing });
  return unmet;
}

/** Gates behind the initiative whose decisions no longer open them, because of a correction (G14). The phase stays; the next gate stays shut. */
export const fallenGates = (head: Initiative, docket: Docket): readonly GateId[] =>
  head.passed.flatMap(({ gate, requestId }) => {
    const request = docket.requests.find(({ id }) => id === requestId);
    return request && unsettled(docket, request).length > 0 ? [gate] : [];
  });

/** Does the condition bind? Its decision is not corrected, and its request has not lapsed. */
export const binds = (docket: Docket, condition: Condition): boolean => {
  const request = docket.requests.find(({ id }) => id === condition.requestId);
  return request !== undefined && !hasLapsed(request) && !correctionOf(docket, condition.decisionId);
};

/** Conditions that bind and are not met, set at the gates behind the initiative (G9). */
export const openConditions = (head: Initiative, docket: Docket): readonly Condition[] =>
  docket.conditions.filter(
    (condition) =>
      !condition.metAt &&
      binds(docket, condition) &&
      head.passed.some(({ requestId }) => requestId === condition.requestId),
  );

/** Everything that keeps the gate of an open request shut (G6, G9, G14); when nothing does, it opens. */
export function unmet(head: Initiative, docket: Docket, request: Request): readonly Unmet[] {
  return [
    ...unsettled(docket, request),
    ...openConditions(head, docket).map(
      ({ id, gate }): Unmet => ({ code: 'conditionUnmet', conditionId: id, gate }),
    ),
    ...fallenGates(head, docket).map((gate): Unmet => ({ code: 'earlierGateFell', gate })),
  ];
}
