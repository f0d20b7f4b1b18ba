import type { Listed } from '../../../domain/digest.ts';
import { whyNotCancel } from '../../../domain/endingDeeds.ts';
import { isEnded, isOwnedBy } from '../../../domain/initiative.ts';
import { whyNotGoBack } from '../../../domain/journey.ts';
import { may } from '../../../domain/may.ts';
import { type GateId, gateAfter, numberOfPhase, type PhaseId, phases } from '../../../domain/model.ts';
import { type Actor, hasRole } from '../../../domain/person.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { whyNotRequest } from '../../../domain/request.ts';

/** Why a way is closed: a rule's own reason, or one that is only of the board. */
export type Closed =
  | { readonly because: 'refusal'; readonly refusal: Refusal }
  /** Another gate comes first. */
  | { readonly because: 'gateFirst'; readonly gate: GateId }
  /** Others ask for this decision. */
  | { readonly because: 'othersAsk'; readonly gate: GateId }
  | { readonly because: 'othersMove' }
  | { readonly because: 'othersResume' }
  | { readonly because: 'othersEnd' }
  /** Only a decision lets an initiative rest. */
  | { readonly because: 'onlyByDecision' };

/** What choosing a place in *Flytta till…* does (rule 30). */
export type Way =
  | { readonly does: 'nothing' }
  | { readonly does: 'closed'; readonly why: Closed }
  /** Begär: the gate is asked for. */
  | { readonly does: 'request'; readonly gate: GateId }
  /** Beslut: it is asked for, and one decides on it oneself. */
  | { readonly does: 'decide'; readonly gate: GateId; readonly requestId: string }
  /** It is asked for, and others decide. */
  | {
      readonly does: 'await';
      readonly gate: GateId;
      readonly requestId: string;
      readonly undecided: readonly string[];
    }
  | { readonly does: 'goBack' }
  | { readonly does: 'resume' }
  | { readonly does: 'end' };

export type Move = { readonly way: Way } & (
  | { readonly to: 'phase'; readonly phase: PhaseId }
  | { readonly to: 'rest' }
  | { readonly to: 'ended' }
);

const closed = (why: Closed): Way => ({ does: 'closed', why });
const refused = (refusal: Refusal): Way => closed({ because: 'refusal', refusal });

/** Every place one may think of moving an initiative to, and what it takes: forward only through a decision (G1), back with a reason (G11), to rest by a decision. */
export function movesOf(one: Listed, actor: Actor): readonly Move[] {
  const { head } = one;
  return [
    ...phases.map(({ id }): Move => ({ to: 'phase', phase: id, way: wayTo(id, one, actor) })),
    { to: 'rest', way: head.state === 'onHold' ? wayToWake(one, actor) : wayToRest(one, actor) },
    { to: 'ended', way: wayToEnd(one, actor) },
  ];
}

function wayTo(phase: PhaseId, one: Listed, actor: Actor): Way {
  const { head } = one;
  const steps = numberOfPhase(phase) - numberOfPhase(head.phase);
  if (steps === 0) return { does: 'nothing' };
  if (steps < 0) return wayBack(phase, one, actor);
  const gate = gateAfter(head.phase);
  // Only the last phase has no gate after it, and no phase either.
  if (!gate) return { does: 'nothing' };
  if (steps > 1) return closed({ because: 'gateFirst', gate });
  return wayPast(gate, one, actor);
}

function wayBack(phase: PhaseId, { head }: Listed, actor: Actor): Way {
  if (isEnded(head)) return refused({ code: 'ended' });
  if (!may(actor, 'initiative.goBack', { initiative: head })) return closed({ because: 'othersMove' });
  const refusal = whyNotGoBack(head, phase);
  return refusal ? refused(refusal) : { does: 'goBack' };
}

function wayPast(gate: GateId, one: Listed, actor: Actor): Way {
  const { head, digest } = one;
  if (isEnded(head)) return refused({ code: 'ended' });
  const { request } = digest;
  if (request) {
    const { id: requestId, undecided } = request;
    return decidesOn(one, actor)
      ? { does: 'decide', gate, requestId }
      : { does: 'await', gate, requestId, undecided };
  }
  if (!may(actor, 'gate.request', { initiative: head })) return closed({ because: 'othersAsk', gate });
  const refusal = whyNotRequest(head, gate);
  return refusal ? refused(refusal) : { does: 'request', gate };
}

/** Does the actor decide for a department that is asked and has not decided? Nobody does on what they own or are biased in (G5). */
function decidesOn({ head, digest }: Listed, actor: Actor): boolean {
  if (isOwnedBy(head, actor.personId) || digest.recused.includes(actor.personId)) return false;
  return (digest.request?.undecided ?? []).some((department) => hasRole(actor, 'decisionMaker', department));
}

function wayToRest(one: Listed, actor: Actor): Way {
  const { head, digest } = one;
  if (isEnded(head)) return refused({ code: 'ended' });
  const { request } = digest;
  // Only the lead department's *Vila* lets it rest (G6).
  const lead = head.leadDepartmentId;
  if (request && lead && decidesOn(one, actor) && hasRole(actor, 'decisionMaker', lead))
    return { does: 'decide', gate: request.gate, requestId: request.id };
  return closed({ because: 'onlyByDecision' });
}

const wayToWake = ({ head }: Listed, actor: Actor): Way =>
  may(actor, 'initiative.resume', { initiative: head })
    ? { does: 'resume' }
    : closed({ because: 'othersResume' });

function wayToEnd({ head }: Listed, actor: Actor): Way {
  if (isEnded(head)) return refused({ code: 'ended' });
  if (!may(actor, 'ending.cancel', { initiative: head })) return closed({ because: 'othersEnd' });
  const refusal = whyNotCancel(head);
  return refusal ? refused(refusal) : { does: 'end' };
}
