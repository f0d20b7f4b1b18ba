import { daysBetween } from './calendar.ts';
import { checkIsDue, lastChecked } from './checkDue.ts';
import type { Digest, Listed } from './digest.ts';
import { isEnded, isOwnedBy, type Initiative } from './initiative.ts';
import type { GateId } from './model.ts';
import { lacksOnlyMoney } from './nextStep.ts';
import { type Actor, hasRole, type Person } from './person.ts';
import { orphans } from './orphans.ts';
import { conflictsFor } from './whoSettles.ts';

/** Nothing changes by itself when a date passes (product.md §9): the lists are counted here from stored dates and today. */

/** Days ahead at which something due begins to stand in the lists. */
export const SOON_DAYS = 14;

/** Something that waits for a person, as Start shows it. `on` is the day it counts from or falls due, for the order. */
export type Waiting = { readonly initiativeId: string; readonly on: string } & (
  | {
      readonly kind: 'decide';
      readonly requestId: string;
      readonly gate: GateId;
      readonly departmentId: string;
      readonly asked?: number;
      readonly asDeputy: boolean;
    }
  | { readonly kind: 'complete'; readonly gate: GateId; readonly departmentId: string; readonly text: string }
  | { readonly kind: 'reconsider'; readonly gate: GateId; readonly departmentId: string }
  | { readonly kind: 'acceptShortfall'; readonly missing: number }
  | {
      readonly kind: 'condition';
      readonly conditionId: string;
      readonly departmentId: string;
      readonly text: string;
      readonly overdue: boolean;
      /** One marks it as met oneself, as a decision-maker of the department that set it. */
      readonly mine: boolean;
    }
  | { readonly kind: 'check'; readonly days: number }
  | { readonly kind: 'review' }
  | { readonly kind: 'fallen'; readonly gate: GateId }
  | {
      readonly kind: 'unregistered';
      readonly decisionId: string;
      readonly departmentId: string;
      readonly gate: GateId;
    }
  | { readonly kind: 'lead'; readonly departmentId: string; readonly proposed: string }
  | { readonly kind: 'orphan' }
  /** Several have changed the same (S7); so many fields wait for a choice. */
  | { readonly kind: 'conflict'; readonly fields: number }
);

export interface WaitingOptions {
  /** Days between value checks, as the city has set them (G13). */
  readonly checkEvery?: number | undefined;
  /** The city's people, to find what somebody left behind (I5). */
  readonly people?: readonly Person[];
}

/** Everything that waits for `actor` today, what has waited longest or falls due first on top. */
export function waitingFor(
  actor: Actor,
  all: readonly Listed[],
  today: string,
  options: WaitingOptions = {},
): readonly Waiting[] {
  const left = new Set(
    orphans(
      all.map(({ head }) => head),
      options.people ?? [],
    ).map(({ id }) => id),
  );
  return all
    .filter(({ head }) => !head.withdrawnAt)
    .flatMap((one) => [
      ...forDeciders(actor, one, today),
      ...(isEnded(one.head) ? [] : forOwners(actor, one, today)),
      ...(isEnded(one.head) ? [] : forBoth(actor, one, today, options.checkEvery)),
      ...(left.has(one.head.id) && tends(actor, one.head) ? [orphan(one.head)] : []),
    ])
    .concat(conflictsFor(actor, all).map((one) => ({ kind: 'conflict', on: today, ...one })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const dayOf = (instant: string) => instant.slice(0, 10);
const orphan = (head: Initiative): Waiting => ({
  kind: 'orphan',
  initiativeId: head.id,
  on: dayOf(head.phaseSince),
});
const tends = (actor: Actor, head: Initiative) =>
  hasRole(actor, 'admin') ||
  (head.leadDepartmentId !== undefined && hasRole(actor, 'innovationLead', head.leadDepartmentId));

/** What a department waits for its decision-makers (and for the diary, its innovation lead) to do. */
function forDeciders(actor: Actor, { head, digest }: Listed, today: string): Waiting[] {
  const initiativeId = head.id;
  const waiting: Waiting[] = [];
  const { request } = digest;
  // Nobody decides on what they own or are biased in (G5, V3).
  const isParty = isOwnedBy(head, actor.personId) || digest.recused.includes(actor.personId);
  if (request && !isParty && !isEnded(head))
    for (const line of request.lines) {
      const grants = decidesFor(actor, line.departmentId);
      if (!request.undecided.includes(line.departmentId) || grants.length === 0) continue;
      waiting.push({
        kind: 'decide',
        initiativeId,
        on: dayOf(request.at),
        requestId: request.id,
        gate: request.gate,
        departmentId: line.departmentId,
        ...(line.asked === undefined ? {} : { asked: line.asked }),
        asDeputy: grants.every((grant) => grant.deputy),
      });
    }
  const wish = head.leadProposal;
  if (wish && !isEnded(head))
    for (const departmentId of new Set([head.leadDepartmentId, wish.departmentId]))
      if (
        departmentId &&
        !wish.acceptedBy.includes(departmentId) &&
        decidesFor(actor, departmentId).length > 0
      )
        waiting.push({
          kind: 'lead',
          initiativeId,
          on: dayOf(wish.at),
          departmentId,
          proposed: wish.departmentId,
        });
  for (const { decisionId, departmentId, gate, decidedOn } of digest.unregistered)
    if (decidesFor(actor, departmentId).length > 0 || hasRole(actor, 'innovationLead', departmentId))
      waiting.push({ kind: 'unregistered', initiativeId, on: decidedOn, decisionId, departmentId, gate });
  if (!isEnded(head))
    for (const { id, departmentId, dueOn, text } of dueConditions(digest, today))
      if (decidesFor(actor, departmentId).length > 0)
        waiting.push({
          kind: 'condition',
          initiativeId,
          on: dueOn,
          conditionId: id,
          departmentId,
          text,
          overdue: dueOn < today,
          mine: true,
        });
  return waiting;
}

/** What waits for who owns the initiative, or helps with it. */
function forOwners(actor: Actor, { head, digest }: Listed, today: string): Waiting[] {
  if (!isOwnedBy(head, actor.personId) && head.facilitatorId !== actor.personId) return [];
  const initiativeId = head.id;
  const waiting: Waiting[] = [];
  const { request, answer } = digest;
  if (answer?.as === 'recycled')
    waiting.push({
      kind: 'complete',
      initiativeId,
      on: dayOf(answer.at),
      gate: answer.gate,
      departmentId: answer.departmentId,
      text: answer.text ?? '',
    });
  // The owner's list says "Avsluta eller ompröva" (G6).
  if (answer?.as === 'refused')
    waiting.push({
      kind: 'reconsider',
      initiativeId,
      on: dayOf(answer.at),
      gate: answer.gate,
      departmentId: answer.departmentId,
    });
  for (const line of request?.lines ?? [])
    if (request && line.message?.outcome === 'recycle')
      waiting.push({
        kind: 'complete',
        initiativeId,
        on: dayOf(request.at),
        gate: request.gate,
        departmentId: line.departmentId,
        text: line.message.text,
      });
  if (request && lacksOnlyMoney(request))
    waiting.push({
      kind: 'acceptShortfall',
      initiativeId,
      on: dayOf(request.at),
      missing: request.missing,
    });
  for (const { id, departmentId, dueOn, text } of dueConditions(digest, today))
    if (decidesFor(actor, departmentId).length === 0)
      waiting.push({
        kind: 'condition',
        initiativeId,
        on: dueOn,
        conditionId: id,
        departmentId,
        text,
        overdue: dueOn < today,
        mine: false,
      });
  return waiting;
}

/** What stands both in the owner's and in the lead department's list. */
function forBoth(
  actor: Actor,
  { head, digest }: Listed,
  today: string,
  checkEvery: number | undefined,
): Waiting[] {
  const lead = head.leadDepartmentId;
  const isConcerned =
    isOwnedBy(head, actor.personId) ||
    (lead !== undefined && (hasRole(actor, 'innovationLead', lead) || hasRole(actor, 'decisionMaker', lead)));
  if (!isConcerned) return [];
  const initiativeId = head.id;
  const waiting: Waiting[] = [];
  const silent = checkIsDue(head, digest, today, checkEvery);
  if (silent !== undefined)
    waiting.push({ kind: 'check', initiativeId, on: lastChecked(head, digest), days: silent });
  if (head.state === 'onHold' && head.restUntil !== undefined && head.restUntil <= today)
    waiting.push({ kind: 'review', initiativeId, on: head.restUntil });
  // A correction never moves the phase back; the next gate stays shut, and both lists say so (G14).
  for (const gate of digest.fallen) waiting.push({ kind: 'fallen', initiativeId, on: today, gate });
  return waiting;
}

const decidesFor = (actor: Actor, departmentId: string) =>
  actor.grants.filter((grant) => grant.role === 'decisionMaker' && grant.departmentId === departmentId);

/** Unmet conditions that are due, or will be soon. */
const dueConditions = (digest: Digest, today: string) =>
  digest.conditions.filter(({ dueOn }) => daysBetween(today, dueOn) <= SOON_DAYS);
