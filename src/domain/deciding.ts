import * as z from 'zod/mini';
import { type Condition, type Decision, decision } from './decision.ts';
import { correctionOf, type Docket, docketReads, effectiveOn, theDocket } from './docket.ts';
import { day, id, line, prose, uuid } from './field.ts';
import { basisId, type Basis, hasLapsed, type Request, type RequestLine } from './gate.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { type Deed, initiativeFor } from './may.ts';
import { close, tryOpen } from './openGate.ts';
import type { Refusal } from './refusal.ts';
import { theRequest, whyRequestClosed } from './request.ts';
import { type Ctx, insist, mutation, obey, type Read, type Tx } from './tx.ts';
import { whyIllDecided } from './wellDecided.ts';
import { whyMayNotDecide } from './whoDecides.ts';

const form = decision.shape;
const decisionArgs = {
  initiativeId: id,
  requestId: id,
  lineId: id,
  decisionId: uuid,
  outcome: form.outcome,
  decidedOn: day,
  presentedBy: form.presentedBy,
  participants: z.array(line).check(z.maxLength(100)),
  authority: form.authority,
  /** The decision's wording: generated on the device, then edited. */
  text: prose,
  motivation: prose,
  /** The basis that was read (G7). */
  revision: z.int().check(z.minimum(1), z.maximum(100_000)),
  basisHash: z.string().check(z.maxLength(200)),
  amount: form.amount,
  from: form.from,
  until: form.until,
  purpose: form.purpose,
  costCentre: form.costCentre,
  hours: form.hours,
  complete: form.complete,
  restUntil: form.restUntil,
  receivingOperation: form.receivingOperation,
  maintainer: form.maintainer,
  benefitOwner: form.benefitOwner,
  conditions: z.array(z.strictObject({ conditionId: uuid, text: prose, dueOn: day })).check(z.maxLength(50)),
};
const recordArgs = z.strictObject(decisionArgs);
const correctArgs = z.strictObject({ ...decisionArgs, supersedes: id, correctionReason: prose });
export type DecisionArgs = z.infer<typeof recordArgs>;
type CorrectionArgs = z.infer<typeof correctArgs>;

const reads = (a: DecisionArgs): readonly Read[] => [
  headOf(a.initiativeId),
  ...docketReads(a.initiativeId),
  { owner: a.initiativeId, table: 'recusal' },
  { owner: a.initiativeId, table: 'basis', id: basisId(a.requestId, a.revision) },
];

/** A department decides on its line (G4–G7). What follows from it, an opened gate among it, happens in the same deed. */
export const recordDecision = mutation<DecisionArgs>({
  name: 'decision.record',
  who: 'decisionMaker of the department, within the amount limit, neither owner nor recused',
  args: recordArgs,
  reads,
  run(tx, a, ctx) {
    const asked = theAsked(tx, a, ctx, 'decision.record');
    obey(whyNotDecidable(theDocket(tx, asked.head.id), asked.request, asked.line));
    enter(tx, a, ctx, 'decision.record', asked);
  },
});

/** Rättelse: a new decision takes the place of the effective one, with a reason (G8). Behind an opened gate it moves nothing back; the next gate stays shut (G14). */
export const correctDecision = mutation<CorrectionArgs>({
  name: 'decision.correct',
  who: 'decisionMaker of the same department, within the amount limit, neither owner nor recused',
  args: correctArgs,
  reads,
  run(tx, a, ctx) {
    const { supersedes, correctionReason, ...said } = a;
    const asked = theAsked(tx, said, ctx, 'decision.correct');
    if (asked.request.closedAs !== 'opened') obey(whyRequestClosed(asked.request));
    const docket = theDocket(tx, asked.head.id);
    const former = docket.decisions.find(({ id, lineId }) => id === supersedes && lineId === asked.line.id);
    insist(former, { code: 'notFound', what: 'decision' });
    obey(whyNotCorrect(docket, asked.line, former));
    enter(tx, said, ctx, 'decision.correct', asked, { former, reason: correctionReason });
  },
});

interface Asked {
  readonly head: Initiative;
  readonly request: Request;
  readonly line: RequestLine;
}

/** What is decided on, if the actor may decide there (G5). */
function theAsked(tx: Tx, a: DecisionArgs, ctx: Ctx, deed: 'decision.record' | 'decision.correct'): Asked {
  const line = tx
    .list('requestLine', a.initiativeId)
    .find(({ id, requestId }) => id === a.lineId && requestId === a.requestId);
  insist(line, { code: 'notFound', what: 'requestLine' });
  const { departmentId } = line;
  // A decision may turn out wrong also after the ending; recording one then is stopped by its closed request.
  const head = initiativeFor(tx, ctx, deed, a.initiativeId, { departmentId, evenAfter: 'ending' });
  obey(whyMayNotDecide(ctx.actor, head, departmentId, tx.list('recusal', head.id), a.amount));
  return { head, request: theRequest(tx, head.id, a.requestId), line };
}

/** One effective decision per line: who comes second learns who came first (V7). */
function whyAlreadyDecided(docket: Docket, line: RequestLine) {
  const effective = effectiveOn(docket, line);
  if (!effective) return undefined;
  const { id: decisionId, by, byName, outcome } = effective;
  return { code: 'alreadyDecided', decisionId, by, byName, outcome } as const;
}

/**
 * Why no decision can be taken on the line. Who comes second learns who came first, also where that decision was the last that
 * the request waited for, or closed it (V7); what lapsed with a request is no reason.
 */
export function whyNotDecidable(docket: Docket, request: Request, line: RequestLine): Refusal | undefined {
  const hasStood = !hasLapsed(request) || (line.lead && request.closedAs !== 'withdrawn');
  return (hasStood ? whyAlreadyDecided(docket, line) : undefined) ?? whyRequestClosed(request);
}

/** May this decision be corrected? It must be the one that stands; of messages, only where nothing else does. */
export function whyNotCorrect(docket: Docket, line: RequestLine, former: Decision) {
  const correction = correctionOf(docket, former.id);
  if (correction)
    return { code: 'alreadySuperseded', decisionId: former.id, supersededBy: correction.id } as const;
  const effective = effectiveOn(docket, line);
  if (effective && effective.id !== former.id)
    return { code: 'notEffective', decisionId: former.id } as const;
  return undefined;
}

interface Correction {
  readonly former: Decision;
  readonly reason: string;
}

/** Enters the decision into the docket, with its conditions, and lets what follows from it happen. */
function enter(tx: Tx, a: DecisionArgs, ctx: Ctx, deed: Deed, asked: Asked, correction?: Correction): void {
  const { request, line } = asked;
  const basis = theBasisRead(tx, a, request);
  obey(whyIllDecided(request.gate, { ...timeAsked(request, a), ...a }, ctx.today));
  const { initiativeId: owner, requestId, lineId, decisionId, conditions, ...said } = a;
  const { departmentId } = line;
  const { gate } = request;
  const presentedBy = a.presentedBy ?? request.presentedBy;
  tx.add('decision', {
    id: decisionId,
    owner,
    by: ctx.actor.personId,
    at: ctx.at,
    requestId,
    lineId,
    departmentId,
    gate,
    byName: ctx.actor.name,
    ...(ctx.actor.title ? { byTitle: ctx.actor.title } : {}),
    ...timeAsked(request, a),
    ...said,
    ...(presentedBy ? { presentedBy } : {}),
    gaps: gapsOf(basis),
    ...(correction ? { supersedes: correction.former.id, correctionReason: correction.reason } : {}),
  });
  for (const { conditionId, ...set } of conditions) {
    const condition: Condition = {
      id: conditionId,
      owner,
      decisionId,
      requestId,
      departmentId,
      gate,
      ...set,
    };
    tx.add('condition', condition);
  }
  recordEvent(tx, ctx, owner, {
    deed,
    on: gate,
    to: a.outcome,
    reason: correction?.reason ?? a.motivation,
    requestId,
    decisionId,
    departmentId,
    ...(correction ? { from: correction.former.outcome } : {}),
  });
  follow(tx, a, ctx, deed, asked);
}

/** A yes to time that says no other hours or period gives those that were asked for, so that the record holds them. */
function timeAsked(request: Request, { outcome }: DecisionArgs) {
  const { gate, hours, from, until } = request;
  if (gate !== 'time' || (outcome !== 'go' && outcome !== 'conditionalGo')) return {};
  return { ...(hours ? { hours } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** The basis that the decision cites: it must be the one that stands (G7). @throws Refused `basisChanged`. */
function theBasisRead(tx: Tx, a: DecisionArgs, request: Request): Basis {
  const basis = tx.get('basis', a.initiativeId, basisId(a.requestId, a.revision));
  const stands = basis !== undefined && a.revision === request.revision && a.basisHash === basis.hash;
  insist(stands, { code: 'basisChanged', standing: request.revision, read: a.revision });
  return basis;
}

/** What was missing in the frozen basis: the decision names it (G2). */
const gapsOf = ({ content }: Basis): string[] =>
  content.readiness.filter(({ exists }) => !exists).map(({ id }) => id);

/** What follows from a decision (G6's table): the lead's no, wait or rest closes the request; anything else may be the last thing that the gate waited for. */
function follow(tx: Tx, a: DecisionArgs, ctx: Ctx, deed: Deed, { head, request, line }: Asked): void {
  // G14: behind an opened gate a correction closes nothing, but may lift what kept the next gate shut.
  if (!line.lead || request.closedAt) return tryOpen(tx, ctx, deed, head, 1);
  if (a.outcome === 'kill') return close(tx, ctx, head, request, 'refused');
  if (a.outcome === 'recycle') return close(tx, ctx, head, request, 'recycled');
  if (a.outcome !== 'hold') return tryOpen(tx, ctx, deed, head, 1);
  const rest = { state: 'onHold', ...(a.restUntil ? { restUntil: a.restUntil } : {}) } as const;
  close(tx, ctx, head, request, 'held', rest);
  const { id: requestId } = request;
  recordEvent(tx, ctx, head.id, { deed, on: 'state', from: head.state, to: 'onHold', requestId }, 1);
}
